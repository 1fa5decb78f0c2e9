import { useState } from 'preact/hooks';
import type { Change } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import { history } from '#store/write.ts';
import { database } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';

/** A stored entry and its history, kept up to date. */
export interface StoredEntry {
  isRead: boolean;
  entry: Entry | undefined;
  /** Oldest first. */
  changes: readonly Change[];
  /** Shows an entry as it was just written, before the database says so itself. */
  put(entry: Entry): void;
}

/** The entry with an id as this browser has it, whoever changes it in whatever tab. */
export function useEntry(id: string): StoredEntry {
  const { value } = useLive(async () => {
    const [entry, changes] = await Promise.all([database.entries.get(id), history(database, id)]);
    return { id, entry, changes };
  }, [id]);
  const [written, put] = useState<Entry>();
  const read = value?.id === id ? value : undefined;
  const isNewer = written?.id === id && (read?.entry === undefined || written.updatedAt > read.entry.updatedAt);
  return {
    isRead: read !== undefined,
    entry: isNewer ? written : read?.entry,
    changes: read?.changes ?? [],
    put,
  };
}
