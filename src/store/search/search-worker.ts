import type { Register } from '#domain/register.ts';
import { Database } from '../database.ts';
import { LiveIndex } from './live-index.ts';
import type { Answer, Opening, Port, Question } from './protocol.ts';

/**
 * Answers what a page asks through a port. The index is built when the page says which register, and kept as the database is.
 * @param registers by id
 * @returns what ends it
 */
export function answerSearches(
  port: Port<Answer, Opening | Question>,
  registers: ReadonlyMap<string, Register>,
): () => void {
  let index: LiveIndex | undefined;
  let database: Database | undefined;
  port.addEventListener('message', ({ data }) => {
    if (data.kind === 'open') {
      database = new Database(data.database);
      const onChange = () => port.postMessage({ kind: 'changed' });
      index = new LiveIndex(database, registers, data.register, data.language, onChange);
      return;
    }
    void answer(index, data).then((message) => port.postMessage(message));
  });
  return () => {
    index?.close();
    database?.close();
  };
}

async function answer(index: LiveIndex | undefined, { id, query }: Question): Promise<Answer> {
  if (!index) return { kind: 'failed', id, reason: '还没有说查哪一本登记簿' };
  try {
    return { kind: 'found', id, ids: await index.find(query) };
  } catch (error) {
    return { kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) };
  }
}
