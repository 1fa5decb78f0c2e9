import type { Register } from '#domain/register.ts';
import { listWords as t } from '#i18n/desk/list.ts';
import { go } from '../desk/address.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { deskAddress } from '../desk/data.ts';
import { useTitles } from '../desk/titles.ts';
import { CLEARED, isNarrowed, usualState, type View } from './view.ts';

/** Registers that a company has had in tables before. */
const IMPORTED = ['customers', 'assets', 'price-list'];

/** A register without a single entry: which clauses it is for, and how to begin. */
export function EmptyRegister({ register, onAdd }: { register: Register; onAdd(): void }) {
  return (
    <section class="nothing">
      <h2>{t.empty.heading(register.title.zh)}</h2>
      <p class="clauses">
        {t.empty.clauses}
        {register.clauses.map((id) => (
          <ClauseLink key={id} id={id} />
        ))}
      </p>
      <p class="acts">
        <button type="button" class="btn primary" onClick={onAdd}>
          {t.empty.begin}
        </button>
        {IMPORTED.includes(register.id) && (
          <a href={deskAddress(`/desk/data/?import=${register.id}`)}>{t.empty.import}</a>
        )}
      </p>
    </section>
  );
}

/** Nothing that the filters let through: which they are, and how to get rid of them. */
export function NothingFound({ register, view, total }: { register: Register; view: View; total: number }) {
  const named = useTitles(view.person ? [view.person] : []);
  if (!isNarrowed(register, view)) {
    return (
      <section class="nothing">
        <p>{t.nothing.allDone(total)}</p>
        <p class="acts">
          <button type="button" class="btn" onClick={() => go({ ...CLEARED, state: 'all' })}>
            {t.nothing.everything}
          </button>
        </p>
      </section>
    );
  }
  return (
    <section class="nothing">
      <h2>{t.nothing.heading}</h2>
      <p>{t.nothing.filters(filterWords(register, view, named).join(t.between))}</p>
      <p class="acts">
        <button type="button" class="btn" onClick={() => go(CLEARED)}>
          {t.nothing.clear}
        </button>
        {view.state !== 'all' && usualState(register) !== 'all' && (
          <button type="button" class="btn" onClick={() => go({ state: 'all' })}>
            {t.nothing.everything}
          </button>
        )}
      </p>
    </section>
  );
}

function filterWords({ states }: Register, view: View, named: (id: string) => string): string[] {
  const { state, period, days, person, text } = view;
  const names: Readonly<Record<string, string>> = { open: t.open, all: t.all, void: t.void };
  const custom = [days.from && `${t.from} ${days.from}`, days.until && `${t.until} ${days.until}`].filter(Boolean);
  return [
    names[state] ?? states[state]?.label.zh ?? state,
    ...(period === undefined ? [] : [period === 'custom' ? custom.join(' ') || t.periods.custom : t.periods[period]]),
    ...(person ? [named(person)] : []),
    ...(text ? [t.nothing.text(text)] : []),
  ];
}
