import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** What a query answers now, and again whenever this or another tab has changed what it read. */
export interface Live<T> {
  /** `undefined` until the first answer. */
  value: T | undefined;
  error: unknown;
}

/** The answer of a query of the database, kept up to date. */
export function useLive<T>(query: () => Promise<T> | T, dependencies: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, error: undefined });
  // The query is new with each rendering; what it depends on is listed.
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ value, error: undefined }),
      error: (error) => setLive((before) => ({ ...before, error })),
    });
    return () => subscription.unsubscribe();
  }, dependencies);
  return live;
}
