import type { Json } from '#domain/changes/change.ts';
import type { Values } from '#domain/register.ts';
import { isRecord } from '#fields/fault.ts';

type Typed = Readonly<Record<string, Json | undefined>>;

/**
 * Values by path as values by field: a cell `parts.r1.qty` is the table `parts` with that cell set.
 * @param values the fields as they are
 */
export function byField(values: Values, typed: Typed): Typed {
  const fields: Record<string, Json | undefined> = {};
  for (const [path, value] of Object.entries(typed)) {
    const [name = '', ...inside] = path.split('.');
    const held = Object.hasOwn(fields, name) ? fields[name] : values[name];
    fields[name] = withPart(held, inside, value);
  }
  return fields;
}

function withPart(held: Json | undefined, [key, ...deeper]: string[], value: Json | undefined): Json | undefined {
  if (key === undefined) return value;
  const { [key]: before, ...others } = isRecord(held) ? held : {};
  const part = withPart(before, deeper, value);
  return part === undefined || part === null ? others : { ...others, [key]: part };
}
