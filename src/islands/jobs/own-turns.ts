import type { ChangeId } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';

/** What a writer has seen of an entry. */
type Seen = Pick<Entry, 'heads'>;

/**
 * Writes of one person on one entry, one after the other. A second tap may come before the screen has been drawn with the
 * first: what it was based on is then what the first has written, or the two would stand as if two people had written at once.
 */
export class OwnTurns {
  #last: Promise<unknown> = Promise.resolve();
  /** What has come, by one's own writing alone, of what was seen. */
  readonly #became = new Map<string, readonly ChangeId[]>();

  /**
   * Writes when the writes before are done.
   * @param seen what the screen showed when it was asked for
   * @param write returns the entry as it then is; `undefined` where nothing was stored
   */
  take(
    seen: Seen | undefined,
    write: (seen: Seen | undefined) => Promise<Entry | undefined>,
  ): Promise<Entry | undefined> {
    const turn = this.#last.then(async () => {
      const base = seen && { heads: this.#newest(seen.heads) };
      const entry = await write(base);
      // With more than one head somebody else has written beside: that is to be seen, and not to be passed over.
      if (entry && base && entry.heads.length === 1) this.#became.set(base.heads.join(), entry.heads);
      return entry;
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #newest(heads: readonly ChangeId[]): readonly ChangeId[] {
    const next = this.#became.get(heads.join());
    return next ? this.#newest(next) : heads;
  }
}
