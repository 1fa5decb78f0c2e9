import { useState } from 'preact/hooks';
import { entryWords as t } from '#i18n/desk/entry.ts';
import type { DraftForm } from '../form/use-draft.ts';
import { MoreActions } from './MoreActions.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { StillNeeded } from './StillNeeded.tsx';
import type { Acts } from './use-acts.ts';

interface FootProps {
  form: DraftForm;
  acts: Acts;
  state: string;
  save(): void;
  mayWrite: boolean;
}

/** What can be done with the entry: the next state first, and what is missing for it. Always in reach. */
export function Foot({ form, acts, state, save, mayWrite }: FootProps) {
  const { register, entry, isDirty } = form;
  const [asking, setAsking] = useState<string>();
  const next = entry && mayWrite ? (register.states[state]?.next ?? []) : [];
  const labelOf = (name: string) => register.states[name]?.label.zh ?? name;
  const press = (name: string) => {
    if (register.states[name]?.reason && !acts.lacksFor(name)) setAsking(name);
    else acts.goTo(name);
  };
  const others = next.slice(1);
  return (
    <>
      {others.map((name) => (
        <StillNeeded key={name} form={form} state={name} />
      ))}
      <footer class="entry-foot">
        {(next[0] ?? (entry ? undefined : state)) && <StillNeeded form={form} state={next[0] ?? state} />}
        <div class="acts">
          {!entry && (
            <button type="button" class="btn primary" onClick={save}>
              {t.register} <kbd>Ctrl S</kbd>
            </button>
          )}
          {next.map((name, i) => (
            <button key={name} type="button" class={i === 0 ? 'btn primary' : 'btn'} onClick={() => press(name)}>
              {t.goTo(labelOf(name))}
            </button>
          ))}
          {entry && mayWrite && isDirty && (
            <button type="button" class={next.length === 0 ? 'btn primary' : 'btn'} onClick={save}>
              {t.save} <kbd>Ctrl S</kbd>
            </button>
          )}
          {entry && <MoreActions register={register} entry={entry} acts={acts} />}
        </div>
      </footer>
      {asking !== undefined && (
        <ReasonDialog
          title={t.reason.forState(labelOf(asking))}
          onGiven={(reason) => acts.goTo(asking, reason)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
