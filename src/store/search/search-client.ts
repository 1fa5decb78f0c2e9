import type { Query } from './entry-index.ts';
import type { Answer, Opening, Port, Question } from './protocol.ts';

/** What a search has found. */
export interface Found {
  /** In the order asked for. */
  ids: readonly string[];
  total: number;
}

/** A search that could not be made. */
export class SearchError extends Error {
  override name = 'SearchError';
}

interface Waiting {
  query: Query;
  settle: PromiseWithResolvers<Found>;
}

/** Asks a search worker for the entries of one register, one question at a time. */
export class SearchClient {
  readonly #port: Port<Opening | Question, Answer>;
  readonly #onChange: () => void;
  #serial = 0;
  #asked: Waiting | undefined;
  #next: Waiting | undefined;
  #broken: SearchError | undefined;

  /** @param onChange called after entries were written, when it is worth asking again */
  constructor(port: Port<Opening | Question, Answer>, opening: Omit<Opening, 'kind'>, onChange: () => void) {
    this.#port = port;
    this.#onChange = onChange;
    port.addEventListener('message', ({ data }) => this.#receive(data));
    port.postMessage({ kind: 'open', ...opening });
  }

  /**
   * The entries asked for. The latest question wins: while one is being answered, those behind it give way to the newest of them,
   * and are settled with its answer.
   * @throws SearchError
   */
  query(query: Query): Promise<Found> {
    if (this.#broken) return Promise.reject(this.#broken);
    if (this.#next) this.#next.query = query;
    else this.#next = { query, settle: Promise.withResolvers() };
    const { promise } = this.#next.settle;
    this.#ask();
    return promise;
  }

  /** Settles all that is open, now and later, with a failure: the worker has ended or could not begin. */
  fail(reason: string): void {
    this.#broken = new SearchError(reason);
    for (const waiting of [this.#asked, this.#next]) waiting?.settle.reject(this.#broken);
    this.#asked = undefined;
    this.#next = undefined;
  }

  #ask(): void {
    if (this.#asked || !this.#next) return;
    this.#asked = this.#next;
    this.#next = undefined;
    this.#serial += 1;
    this.#port.postMessage({ kind: 'find', id: this.#serial, query: this.#asked.query });
  }

  #receive(answer: Answer): void {
    if (answer.kind === 'changed') {
      this.#onChange();
      return;
    }
    if (answer.id !== this.#serial || !this.#asked) return;
    const { settle } = this.#asked;
    this.#asked = undefined;
    if (answer.kind === 'found') settle.resolve({ ids: answer.ids, total: answer.ids.length });
    else settle.reject(new SearchError(answer.reason));
    this.#ask();
  }
}
