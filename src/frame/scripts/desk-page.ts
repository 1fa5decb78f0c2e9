import './search-opener.ts';
import './theme.ts';
