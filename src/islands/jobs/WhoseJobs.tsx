import { jobWords as t } from '#i18n/desk/jobs.ts';
import { go } from '../desk/address.ts';
import { deskAddress } from '../desk/data.ts';
import type { Jobs } from './use-jobs.ts';

/** Whose jobs are to be seen, for somebody who is no technician. */
export function Chooser({ jobs: { people } }: { jobs: Jobs }) {
  return (
    <section class="whose">
      <h1>{t.who.choose}</h1>
      {people.length === 0 ? (
        <p class="empty">
          {t.who.none} <a href={deskAddress('/desk/staff/?new=1')}>{t.who.add}</a>
        </p>
      ) : (
        <>
          <p class="muted">{t.who.why}</p>
          <ul>
            {people.map(({ id, name, open }) => (
              <li key={id}>
                <button type="button" onClick={() => go({ who: id, job: undefined })}>
                  <b>{name}</b>
                  <span class="muted">{t.who.load(open.length)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
