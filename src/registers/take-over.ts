import type { Advice, Lookup } from '#domain/advice.ts';
import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import type { Field } from '#domain/field.ts';
import { isFilled } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import type { Text } from '#domain/text.ts';
import { wordsOf } from './values.ts';

/** What another entry knows of the one that is being written. */
export interface Known {
  /** What the other entry is: 叫修登记. */
  from: Text;
  clause: string;
  /** Values by field of the entry that is being written; `undefined` where the other does not say. */
  values: Readonly<Record<string, Json | undefined>>;
}

/** The suggestion to take over what another entry holds, for the fields that are still empty; none where there is nothing. */
export function takeOver(fields: Readonly<Record<string, Field>>, written: Values, known: Known): Advice[] {
  const set: Record<string, Json> = {};
  for (const [name, value] of Object.entries(known.values)) {
    const fits = value !== undefined && isFilled(value) && fields[name] && !fields[name].fault(value);
    if (fits && !isFilled(written[name])) set[name] = value;
  }
  const labels = Object.keys(set).flatMap((name) => fields[name]?.label ?? []);
  if (labels.length === 0) return [];
  const text = {
    zh: `照${known.from.zh}填上：${labels.map(({ zh }) => zh).join('、')}`,
    en: `From the ${known.from.en}: ${labels.map(({ en }) => en).join(', ')}`,
  };
  return [{ kind: 'suggest', clause: known.clause, text, set }];
}

/** The entry of a register that a field names; `undefined` where it names none, or one of another register. */
export async function namedBy(
  values: Values,
  field: string,
  register: string,
  lookup: Lookup,
): Promise<Entry | undefined> {
  const id = wordsOf(values[field]);
  const entry = id === undefined ? undefined : await lookup.entry(id);
  return entry?.register === register ? entry : undefined;
}
