import { isFilled } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { draftsOf } from '../desk/drafts.ts';
import { newEntryId } from '../desk/session.ts';

/** The id of the goods that are being written for a call: those of an earlier attempt, else new ones. */
export function goodsIdFor(call: string): string {
  const begun = draftsOf('workshop').find(({ draft }) => draft.set['callIn'] === call);
  return begun?.entry ?? newEntryId();
}

/**
 * What goods that are taken back begin with, from their call.
 * @source rep-6
 */
export function goodsDefaults(call: { id: string; values: Values }, goods: string, today: string): Values {
  const taken = Object.fromEntries(
    ['customer', 'model', 'serial', 'receiptNumber']
      .filter((name) => isFilled(call.values[name]))
      .map((name) => [name, call.values[name] ?? '']),
  );
  return { callIn: call.id, ...taken, ...(goods && { goods }), receiptState: 'issued', broughtInOn: today };
}
