import type { Language } from '#domain/text.ts';
import type { Query } from '#store/search/entry-index.ts';
import { type Found, SearchClient } from '#store/search/search-client.ts';

/** The search of one list; it has a worker of its own, which is to be closed with the list. */
export interface EntrySearch {
  /**
   * The ids of the entries asked for, in order. The latest question wins: earlier ones that wait are settled with its answer.
   * @throws SearchError when the worker has ended or could not read the database
   */
  query(query: Query): Promise<Found>;
  close(): void;
}

/**
 * Searches a register in the background.
 * @param onChange called after entries were written, here or in another tab, when it is worth asking again
 */
export function entrySearch(
  databaseName: string,
  registerId: string,
  { language = 'zh', onChange = () => undefined }: { language?: Language; onChange?: () => void } = {},
): EntrySearch {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const client = new SearchClient(worker, { database: databaseName, register: registerId, language }, onChange);
  worker.addEventListener('error', ({ message }) => client.fail(`搜索没有启动：${message || '原因不明'}`));
  return {
    query: (query) => client.query(query),
    close: () => {
      worker.terminate();
      client.fail('搜索已经关闭');
    },
  };
}
