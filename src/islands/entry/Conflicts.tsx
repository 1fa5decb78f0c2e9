import type { Change } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import { entryWords } from '#i18n/desk/entry.ts';
import { useTitles } from '../desk/titles.ts';
import { idsIn } from './change-lines.ts';
import { conflictChoices, type Side } from './conflict-choices.ts';
import { changedAtText } from './moment.ts';
import type { Acts } from './use-acts.ts';
import { type Named, placeLabel, valueText } from './value-text.ts';

const t = entryWords.conflicts;

interface ConflictsProps {
  register: Register;
  entry: Entry | undefined;
  changes: readonly Change[];
  acts: Acts;
}

/** What two people wrote without knowing of each other: both values, and a button that settles it. */
export function Conflicts({ register, entry, changes, acts }: ConflictsProps) {
  const choices = entry ? conflictChoices(register, entry, changes) : [];
  const sides = new Set(choices.flatMap(({ shown, other }) => [shown.change, other.change]));
  const named = useTitles(
    idsIn(
      register,
      changes.filter(({ id }) => sides.has(id)),
    ),
  );
  if (!entry || choices.length === 0) return null;
  return (
    <section class="conflicts" role="alert">
      <p>{t.heading(choices.length)}</p>
      {choices.map(({ path, shown, other }) => (
        <fieldset key={path} class="conflict">
          <legend>{placeLabel(register, path, entry.values, named)}</legend>
          {[shown, other].map((side) => (
            <ConflictSide
              key={side.change}
              side={side}
              text={sideText(register, path, side, named)}
              by={authorOf(side, changes, named)}
              isShown={side === shown}
              acts={acts}
            />
          ))}
        </fieldset>
      ))}
    </section>
  );
}

interface ConflictSideProps {
  side: Side;
  text: string;
  by: string;
  isShown: boolean;
  acts: Acts;
}

function ConflictSide({ side, text, by, isShown, acts }: ConflictSideProps) {
  return (
    <div class="conflict-side">
      <span>{text}</span>
      <small>
        {by}
        {isShown && ` · ${t.shown}`}
      </small>
      <button
        type="button"
        class="btn"
        aria-label={`${t.choose} ${text}`}
        onClick={() => acts.settle({ ...side.act, reason: t.reason(text) })}
      >
        {t.choose}
      </button>
    </div>
  );
}

function sideText(register: Register, path: string, { value }: Side, named: Named): string {
  if (path === 'state') return register.states[String(value)]?.label.zh ?? String(value);
  if (value === undefined && path.includes('.')) return entryWords.history.noRow;
  return valueText(register, path, value, named);
}

function authorOf({ change }: Side, changes: readonly Change[], named: Named): string {
  const found = changes.find(({ id }) => id === change);
  return t.by(named(found?.by ?? ''), changedAtText(change));
}
