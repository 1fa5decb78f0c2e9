import type { Entry } from '#domain/entry.ts';
import { entryWords } from '#i18n/desk/entry.ts';
import { database, deskAddress } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { registers } from '../desk/registers.ts';
import { useTitles } from '../desk/titles.ts';
import { StateChip } from './StateChip.tsx';

const t = entryWords.related;
const FIRST_SHOWN = 6;

/** The entries that this one names and those that name it, by register, the newest first. */
export function Related({ entry }: { entry: Entry }) {
  const { value: all = [] } = useLive(() => relatedTo(entry), [entry.id, entry.refs.join('\n')]);
  const groups = [...registers.values()].flatMap((register) => {
    const found = all.filter((one) => one.register === register.id);
    return found.length > 0 ? [{ register, found }] : [];
  });
  const named = useTitles(groups.flatMap(({ found }) => found.map(({ id }) => id)));
  if (groups.length === 0) return null;
  return (
    <section class="related" aria-labelledby="related-title">
      <h3 id="related-title">{t.heading}</h3>
      {groups.map(({ register, found }) => (
        <div key={register.id}>
          <h4>{register.title.zh}</h4>
          <ul>
            {found.slice(0, FIRST_SHOWN).map((one) => (
              <RelatedLine key={one.id} one={one} title={named(one.id)} />
            ))}
          </ul>
          {found.length > FIRST_SHOWN && (
            <details>
              <summary>{t.all(found.length - FIRST_SHOWN)}</summary>
              <ul>
                {found.slice(FIRST_SHOWN).map((one) => (
                  <RelatedLine key={one.id} one={one} title={named(one.id)} />
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
    </section>
  );
}

function RelatedLine({ one, title }: { one: Entry; title: string }) {
  return (
    <li>
      <a href={deskAddress(`/desk/${one.register}/?entry=${one.id}`)}>
        <span class="no">{one.no}</span> {title === one.no ? '' : title}
      </a>
      <StateChip register={registers.get(one.register)} state={one.state} />
    </li>
  );
}

async function relatedTo({ id, refs }: Entry): Promise<Entry[]> {
  const named = await database.entries.bulkGet([...refs]);
  const naming = await database.entries.where('refs').equals(id).toArray();
  const all = new Map([...named, ...naming].flatMap((entry) => (entry ? [[entry.id, entry] as const] : [])));
  all.delete(id);
  return [...all.values()].toSorted((a, b) => (a.day === b.day ? compare(b.id, a.id) : compare(b.day, a.day)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
