import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import { entryWords as t } from '#i18n/desk/entry.ts';
import { titleOf } from '#store/titles.ts';
import { go } from '../desk/address.ts';
import { useTitles } from '../desk/titles.ts';
import type { DraftForm } from '../form/use-draft.ts';
import { StateChip } from './StateChip.tsx';

interface EntryHeadProps {
  register: Register;
  id: string;
  entry: Entry | undefined;
  form: DraftForm;
}

/** What the entry is called, its number and its state. */
export function EntryHead({ register, id, entry, form }: EntryHeadProps) {
  const names = (register.name ?? []).flatMap((name) => {
    const value = form.values[name];
    return value === undefined ? [] : [...(register.fields[name]?.references(value) ?? [])];
  });
  const named = useTitles(names);
  const title = entry && titleOf({ ...entry, values: form.values }, register, 'zh', named);
  return (
    <header class="entry-head">
      <h2 id={`entry-${id}`}>{title ?? t.newOne(register.title.zh)}</h2>
      {entry && <span class="no">{entry.no}</span>}
      {entry && <StateChip register={register} state={entry.state} />}
      <button type="button" class="quiet entry-close" onClick={() => go({ entry: undefined, new: undefined })}>
        {t.close}
      </button>
      {entry?.void !== undefined && <p class="void-mark">{t.voidBecause(entry.void)}</p>}
    </header>
  );
}
