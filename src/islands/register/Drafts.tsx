import { useEffect, useReducer } from 'preact/hooks';
import { instantAt } from '#domain/instant.ts';
import type { Register, Values } from '#domain/register.ts';
import { listWords as t } from '#i18n/desk/list.ts';
import { momentText } from '../desk/Due.tsx';
import { deskAddress } from '../desk/data.ts';
import { draftsOf } from '../desk/drafts.ts';
import { useTitles } from '../desk/titles.ts';
import { cellText } from './columns.ts';
import { entryHref } from './ListGrid.tsx';

/** Input of this register that was not saved, by this visit or an earlier one, to go on with; not that which is open. */
export function Drafts({
  register,
  opened,
  onOpen,
}: {
  register: Register;
  opened: string | undefined;
  onOpen(id: string): void;
}) {
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const onStorage = () => lookAgain(undefined);
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, []);
  const drafts = draftsOf(register.id).filter(({ entry }) => entry !== opened);
  const named = useTitles([
    ...drafts.map(({ entry }) => entry),
    ...drafts.flatMap(({ draft }) => referencesIn(register, draft.set as Values)),
  ]);
  // A call that is being taken goes on where calls are taken.
  const isCall = register.id === 'call-ins';
  if (drafts.length === 0) return null;
  return (
    <ul class="drafts">
      {drafts.map(({ entry, draft }) => {
        const isStored = named(entry) !== entry;
        const title = !isStored ? titleOfNew(register, draft.set as Values, named) : named(entry);
        return (
          <li key={entry}>
            <span class="chip due">{t.draft}</span>
            <span class="words">{title}</span>
            <time class="muted">{momentText(instantAt(draft.at))}</time>
            <a
              href={isCall && !isStored ? deskAddress(`/desk/call/?draft=${entry}`) : entryHref(entry)}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey || (isCall && !isStored)) return;
                event.preventDefault();
                onOpen(entry);
              }}
            >
              {t.resume}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** What a new entry will be called, as far as that is typed. */
function titleOfNew({ name = [], fields }: Register, typed: Values, named: (id: string) => string): string {
  const parts = name.flatMap((column) => {
    const field = fields[column];
    const text = field && cellText(field, typed[column] ?? undefined, named);
    return text ? [text] : [];
  });
  return parts.join(' · ') || t.draftOfNew;
}

function referencesIn({ name = [], fields }: Register, typed: Values): string[] {
  return name.flatMap((column) => {
    const value = typed[column];
    return value === undefined || value === null ? [] : [...(fields[column]?.references(value) ?? [])];
  });
}
