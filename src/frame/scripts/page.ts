import './contents.ts';
import './printing.ts';
import './revisions.ts';
import './search-opener.ts';
import './terms.ts';
import './theme.ts';
