import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Register } from '#domain/register.ts';
import { listWords as t } from '#i18n/desk/list.ts';
import { go } from '../desk/address.ts';
import { database } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { columnsOf } from './columns.ts';
import { PERIODS, type Period } from './periods.ts';
import { openStates, personFields, stateChoices, type View } from './view.ts';

interface FilterProps {
  register: Register;
  view: View;
  /** How many entries are in each state; `undefined` until they are counted. */
  counts: ReadonlyMap<string, number> | undefined;
  isNarrow: boolean;
  search: RefObject<HTMLInputElement>;
}

/** What narrows a list down; all of it is written into the address. */
export function Filters({ register, view, counts, isNarrow, search }: FilterProps) {
  return (
    <search class="list-filters" aria-label={t.filters}>
      {isNarrow ? (
        <>
          <StateSelect register={register} view={view} counts={counts} />
          <PeriodSelect view={view} />
        </>
      ) : (
        <>
          <StateChips register={register} view={view} counts={counts} />
          <PeriodChips view={view} />
        </>
      )}
      {view.period === 'custom' && <CustomDays view={view} />}
      {personFields(register).length > 0 && <Person view={view} />}
      {isNarrow && <SortSelect register={register} view={view} />}
      <SearchField view={view} search={search} />
    </search>
  );
}

/** The states to choose from with their counts; void entries are offered once there are some. */
function choicesOf({ register, view, counts }: Pick<FilterProps, 'register' | 'view' | 'counts'>) {
  const countOf = (choice: string): number | undefined => {
    if (!counts) return undefined;
    if (choice === 'all') return [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (choice === 'open') return openStates(register).reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
    return counts.get(choice) ?? 0;
  };
  const names: Readonly<Record<string, string>> = { open: t.open, all: t.all, void: t.void };
  return stateChoices(register)
    .filter((choice) => choice !== 'void' || view.state === 'void' || (countOf('void') ?? 0) > 0)
    .map((choice) => ({
      choice,
      label: names[choice] ?? register.states[choice]?.label.zh ?? choice,
      count: countOf(choice),
    }));
}

function StateChips(props: Pick<FilterProps, 'register' | 'view' | 'counts'>) {
  return (
    <fieldset class="chips">
      <legend class="visually-hidden">{t.state}</legend>
      {choicesOf(props).map(({ choice, label, count }) => (
        <button
          key={choice}
          type="button"
          class="chip"
          aria-pressed={props.view.state === choice}
          onClick={() => go({ state: choice })}
        >
          {label} <b class={count === 0 ? 'none' : ''}>{count}</b>
        </button>
      ))}
    </fieldset>
  );
}

function StateSelect(props: Pick<FilterProps, 'register' | 'view' | 'counts'>) {
  return (
    <select
      aria-label={t.state}
      value={props.view.state}
      onChange={(event) => go({ state: event.currentTarget.value })}
    >
      {choicesOf(props).map(({ choice, label, count }) => (
        <option key={choice} value={choice}>
          {label} {count}
        </option>
      ))}
    </select>
  );
}

/** A period takes its own days along where it is one of somebody's own, and those that were shown before otherwise. */
function goToPeriod(period: Period | undefined, { days }: View): void {
  const custom = period === 'custom';
  go({ period, from: custom ? days.from : undefined, until: custom ? days.until : undefined });
}

function PeriodChips({ view }: { view: View }) {
  return (
    <fieldset class="chips">
      <legend class="visually-hidden">{t.period}</legend>
      {PERIODS.map((period) => (
        <button
          key={period}
          type="button"
          class="chip"
          aria-pressed={view.period === period}
          onClick={() => goToPeriod(view.period === period ? undefined : period, view)}
        >
          {t.periods[period]}
        </button>
      ))}
    </fieldset>
  );
}

function PeriodSelect({ view }: { view: View }) {
  return (
    <select
      aria-label={t.period}
      value={view.period ?? ''}
      onChange={({ currentTarget }) =>
        goToPeriod(
          PERIODS.find((period) => period === currentTarget.value),
          view,
        )
      }
    >
      <option value="">{t.anyPeriod}</option>
      {PERIODS.map((period) => (
        <option key={period} value={period}>
          {t.periods[period]}
        </option>
      ))}
    </select>
  );
}

function CustomDays({ view: { days } }: { view: View }) {
  return (
    <span class="custom-days">
      {(['from', 'until'] as const).map((end) => (
        <label key={end}>
          {t[end]}{' '}
          <input
            type="date"
            value={days[end] ?? ''}
            onChange={(event) => go({ [end]: event.currentTarget.value }, { replace: true })}
          />
        </label>
      ))}
    </span>
  );
}

function Person({ view }: { view: View }) {
  const { value: staff = [] } = useLive(
    () => database.entries.where('[register+state]').between(['staff'], ['staff', []]).toArray(),
    [],
  );
  return (
    <select
      aria-label={t.person}
      value={view.person ?? ''}
      onChange={(event) => go({ person: event.currentTarget.value })}
    >
      <option value="">{t.anyone}</option>
      {staff
        .filter((person) => person.void === undefined || person.id === view.person)
        .map(({ id, no, values }) => (
          <option key={id} value={id}>
            {String(values['name'] ?? no)}
          </option>
        ))}
    </select>
  );
}

function SortSelect({ register, view: { sort } }: { register: Register; view: View }) {
  const columns = columnsOf(register).filter((column) => column.sort !== undefined);
  return (
    <select
      aria-label={t.sort}
      value={sort ? `${sort.descending ? '-' : '+'}${sort.column}` : ''}
      onChange={({ currentTarget: { value } }) =>
        go({ sort: value.slice(1) || undefined, desc: value.startsWith('-') ? '1' : undefined })
      }
    >
      <option value="">{t.usualOrder}</option>
      {columns.flatMap(({ sort: by, heading }) => [
        <option key={`+${by}`} value={`+${by}`}>
          {t.ascending(heading)}
        </option>,
        <option key={`-${by}`} value={`-${by}`}>
          {t.descending(heading)}
        </option>,
      ])}
    </select>
  );
}

const TYPING_PAUSE_MS = 150;

/** Searches while somebody types, but not what an input method has not yet made words of. */
function SearchField({ view, search }: { view: View; search: RefObject<HTMLInputElement> }) {
  const [typed, setTyped] = useState(view.text);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  const asked = useRef(view.text);
  useEffect(() => {
    // The address was changed otherwise: by going back, or by clearing the filters.
    if (view.text !== asked.current) setTyped(view.text);
    asked.current = view.text;
  }, [view.text]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const ask = (text: string) => {
    setTyped(text);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      asked.current = text.trim();
      go({ q: text.trim() }, { replace: true });
    }, TYPING_PAUSE_MS);
  };
  return (
    <input
      ref={search}
      type="search"
      aria-label={t.search}
      placeholder={t.searchHint}
      value={typed}
      onInput={(event) => (event.isComposing ? setTyped(event.currentTarget.value) : ask(event.currentTarget.value))}
      onCompositionEnd={(event) => ask(event.currentTarget.value)}
    />
  );
}
