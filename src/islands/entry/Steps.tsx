import type { Change } from '#domain/changes/change.ts';
import type { Register } from '#domain/register.ts';
import { entryWords } from '#i18n/desk/entry.ts';
import { useTitles } from '../desk/titles.ts';
import { entrySteps } from './entry-steps.ts';
import { changedAtText } from './moment.ts';

const t = entryWords.steps;

interface StepsProps {
  register: Register;
  state: string;
  changes: readonly Change[];
}

/** The way of an entry as a line of steps: what is done, by whom and when, where it stands, and where it may go. */
export function Steps({ register, state, changes }: StepsProps) {
  const steps = entrySteps(register, state, changes);
  const named = useTitles(steps.flatMap(({ change }) => (change ? [change.by] : [])));
  if (steps.length < 2) return null;
  return (
    <ol class="steps" aria-label={t.label}>
      {steps.map(({ state: name, is, change }) => (
        <li key={name} class={is} aria-current={is === 'now' ? 'step' : undefined}>
          {register.states[name]?.label.zh ?? name}
          <small>{change ? t.by(changedAtText(change.id), named(change.by)) : is === 'next' ? t.next : ''}</small>
        </li>
      ))}
    </ol>
  );
}
