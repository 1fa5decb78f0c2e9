import { useMemo } from 'preact/hooks';
import { firstState, type Register } from '#domain/register.ts';
import { entryWords as t } from '#i18n/desk/entry.ts';
import { AdviceNote } from '../form/AdviceNote.tsx';
import { Refusals } from '../form/Refusals.tsx';
import { useAdvice } from '../form/use-advice.ts';
import { useDraft } from '../form/use-draft.ts';
import { Banners } from './Banners.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Correction } from './Correction.tsx';
import { Deadlines } from './Deadlines.tsx';
import { EntryHead } from './EntryHead.tsx';
import { EntryHistory } from './EntryHistory.tsx';
import { lastState } from './entry-steps.ts';
import { Foot } from './Foot.tsx';
import { onFormKey, useSaveKeys } from './keys.ts';
import { blankValues } from './new-entry.ts';
import { Related } from './Related.tsx';
import { Sections } from './Sections.tsx';
import { Steps } from './Steps.tsx';
import { useActs } from './use-acts.ts';
import type { StoredEntry } from './use-entry.ts';
import { useWriting } from './use-writing.ts';

interface EntryFormProps {
  register: Register;
  id: string;
  stored: StoredEntry;
}

/** An entry with all that belongs to it: what it says, what it obliges to, what can be done, and what was done. */
export function EntryForm({ register, id, stored }: EntryFormProps) {
  const { entry, changes } = stored;
  const blank = useMemo(() => blankValues(register, id), [register, id]);
  const form = useDraft(register, id, entry, blank);
  const state = (entry && (entry.state === 'void' ? lastState(changes) : entry.state)) ?? firstState(register);
  const acts = useActs(form, stored);
  const writing = useWriting(form, state);
  const save = async () => {
    if (!writing.asksReason || !form.isDirty) await acts.save();
    else if (writing.reason.trim() === '') writing.askReason();
    else if (await acts.save(writing.reason)) writing.done();
  };
  useSaveKeys(save);
  const advice = useAdvice(register, id, form.values, entry?.state ?? state);
  return (
    <article class="entry" aria-label={t.label(register.title.zh)}>
      <EntryHead register={register} id={id} entry={entry} form={form} />
      <Steps register={register} state={state} changes={changes} />
      <Banners form={form} acts={acts} changes={changes} />
      <Conflicts register={register} entry={entry} changes={changes} acts={acts} />
      <Deadlines register={register} values={form.values} state={entry?.state ?? state} />
      {advice
        .filter(({ field }) => field === undefined)
        .map((one) => (
          <AdviceNote key={one.text.zh} advice={one} form={form} />
        ))}
      <Refusals refused={acts.refused} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the inputs inside. */}
      <div class="entry-fields" onKeyDown={onFormKey}>
        <Sections
          form={form}
          state={entry ? state : undefined}
          tried={acts.tried}
          advice={advice}
          readOnly={!writing.mayWrite}
          changes={changes}
        />
      </div>
      <Correction writing={writing} />
      <Foot form={form} acts={acts} state={state} save={save} mayWrite={writing.mayWrite} />
      {entry && <Related entry={entry} />}
      <EntryHistory register={register} changes={changes} />
    </article>
  );
}
