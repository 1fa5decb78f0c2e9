import { canonical } from '#domain/changes/chain.ts';
import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import type { PreviewOptions } from '#store/tables/preview.ts';
import { lookup } from '../desk/lookup.ts';
import { registerOf } from '../desk/registers.ts';

/** What a preview has to know of the stored entries: which one a cell names, and which rows are there already. */
export async function previewOptions(register: Register): Promise<PreviewOptions> {
  const { key, fields } = register;
  const referred = [...new Set(Object.values(fields).flatMap((field) => field.register ?? []))];
  const byName = new Map(await Promise.all(referred.map(async (id) => [id, await idsByName(id)] as const)));
  const stored = key === undefined ? undefined : numbersByKey(key, await lookup.all(register.id));
  return {
    named: (id, name) => byName.get(id)?.get(name.trim()) ?? [],
    ...(key !== undefined && { key }),
    ...(stored && { stored: (value: Json) => stored.get(canonical(value)) }),
  };
}

/** The ids of a register's entries by what people call them, and by number. */
async function idsByName(register: string): Promise<Map<string, string[]>> {
  const { name = [] } = registerOf(register);
  const found = new Map<string, string[]>();
  for (const entry of await lookup.all(register)) {
    const names = [entry.no, ...name.map((field) => entry.values[field])];
    for (const one of new Set(names)) {
      if (typeof one === 'string') found.set(one, [...(found.get(one) ?? []), entry.id]);
    }
  }
  return found;
}

function numbersByKey(key: string, entries: readonly Entry[]): Map<string, string> {
  return new Map(
    entries.flatMap(({ no, values }) => {
      const value = values[key];
      return value === undefined ? [] : [[canonical(value), no] as const];
    }),
  );
}
