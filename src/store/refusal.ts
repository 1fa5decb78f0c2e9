import type { Json } from '#domain/changes/change.ts';
import type { Text } from '#domain/text.ts';

/** One thing that is wrong with what somebody wants to write. */
export interface Refused {
  /** The path of the field, or `state`. */
  path: string;
  /** What the field is called. */
  label: Text;
  value: Json | undefined;
  what: Text;
  allowed: Text;
  /** The clause that decides. */
  clause?: string;
}

/** A write that was refused as a whole: nothing was stored, and the input is still with the person. */
export class RefusalError extends Error {
  override name = 'RefusalError';
  readonly refused: readonly Refused[];

  constructor(refused: readonly Refused[]) {
    super(refused.map(({ label, what, allowed }) => `${label.zh}：${what.zh}；允许：${allowed.zh}`).join('\n'));
    this.refused = refused;
  }
}
