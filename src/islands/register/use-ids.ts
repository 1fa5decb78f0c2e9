import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Register } from '#domain/register.ts';
import { type Listed, pageOf } from '#store/pages.ts';
import type { Query } from '#store/search/entry-index.ts';
import { database } from '../desk/data.ts';
import { type EntrySearch, entrySearch } from '../desk/entry-search.ts';
import { useLive } from '../desk/live.ts';
import { orderedIds } from './ordered-ids.ts';
import { isInOrder, statesShown, type View } from './view.ts';

/** The entries of a list in their order. */
export interface Ids {
  /** `undefined` until the first of them are known. */
  ids: readonly string[] | undefined;
  /** Whether these are all of them; where not, the others follow at once. */
  complete: boolean;
  error: unknown;
}

const FIRST_PAGE = 100;

/** The ids of what a list shows, kept up to date as entries are written here and in other tabs. */
export function useIds(register: Register, view: View): Ids {
  const inOrder = isInOrder(view);
  const ordered = useOrdered(register, view, inOrder);
  const searched = useSearched(register, view, !inOrder);
  const found = inOrder ? ordered : searched;
  const shown = useRef(found.ids);
  if (found.ids) shown.current = found.ids;
  // What was shown stays on the screen until what is asked for now is there.
  return found.ids ? found : { ...found, ids: shown.current, complete: false };
}

/** In the order of the index: the first page at once, then all the ids where there are more. */
function useOrdered(register: Register, view: View, wanted: boolean): Ids {
  const key = wanted ? keyOf(register, view) : '';
  const states = statesShown(register, view.state);
  const listed: Listed = { register: register.id, ...(states && { states }), ...view.days };
  const page = useLive(
    async () => (wanted ? { key, ...(await pageOf(database, listed, FIRST_PAGE)) } : undefined),
    [key],
  );
  const hasMore = page.value?.key === key && page.value.next !== undefined;
  const rest = useLive(
    async () => (hasMore ? { key, ids: await orderedIds(database, listed) } : undefined),
    [key, hasMore],
  );
  const all = hasMore && rest.value?.key === key ? rest.value.ids : undefined;
  const first = page.value?.key === key ? page.value.entries : undefined;
  const ids = useSame(all ?? first?.map(({ id }) => id));
  return { ids, complete: first !== undefined && (!hasMore || all !== undefined), error: page.error ?? rest.error };
}

/** As the search orders them, asked again with each change of the register. */
function useSearched(register: Register, view: View, wanted: boolean): Ids {
  const key = wanted ? keyOf(register, view) : '';
  const search = useRef<EntrySearch>();
  const [version, countUp] = useReducer((count: number) => count + 1, 0);
  const [found, setFound] = useState<{ ids: readonly string[] }>();
  const [error, setError] = useState<unknown>();
  useEffect(() => () => search.current?.close(), []);
  useEffect(() => {
    if (!wanted) {
      setFound(undefined);
      return;
    }
    let isCurrent = true;
    // A search of its own: of several questions to one search only the latest is answered.
    search.current ??= entrySearch(database.name, register.id, { onChange: () => countUp(undefined) });
    search.current
      .query(queryOf(register, view))
      .then(({ ids }) => {
        if (!isCurrent) return;
        setFound({ ids });
        setError(undefined);
      })
      .catch((failure: unknown) => isCurrent && setError(failure));
    return () => {
      isCurrent = false;
    };
  }, [key, wanted, version]);
  return { ids: useSame(found?.ids), complete: true, error };
}

function queryOf(register: Register, { state, text, person, sort, days }: View): Query {
  const states = statesShown(register, state);
  return { text, ...(states && { states }), ...days, ...(person && { person }), ...(sort && { sort }) };
}

function keyOf(register: Register, view: View): string {
  return JSON.stringify([register.id, view.state, view.days, view.person, view.text, view.sort]);
}

/** The same array as before where it holds the same ids, so that nothing is drawn anew for it. */
function useSame(ids: readonly string[] | undefined): readonly string[] | undefined {
  const before = useRef(ids);
  const same =
    before.current === ids ||
    (before.current?.length === ids?.length && before.current?.every((id, i) => id === ids?.[i]));
  if (!same) before.current = ids;
  return before.current;
}
