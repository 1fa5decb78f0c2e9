import { entryWords } from '#i18n/desk/entry.ts';
import { go } from '../desk/address.ts';
import { deskAddress } from '../desk/data.ts';

const t = entryWords.notFound;

/** That this browser does not have an entry, and how it may get it. */
export function NotFound() {
  return (
    <section class="entry">
      <h2>{t.heading}</h2>
      <p>{t.why}</p>
      <p>{t.what}</p>
      <p class="acts">
        <a class="btn primary" href={deskAddress('/desk/data/')}>
          {t.link}
        </a>
        <button type="button" class="btn entry-close" onClick={() => go({ entry: undefined, new: undefined })}>
          {entryWords.close}
        </button>
      </p>
    </section>
  );
}
