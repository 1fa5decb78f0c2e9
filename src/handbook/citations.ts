import type { TargetKind } from './elements.ts';
import type { Handbook, Item } from './items.ts';

/** Every item that names this one, once each, in the order of the handbook; not the item itself. */
export function citedBy(handbook: Handbook, kind: TargetKind, id: string): Item[] {
  const mentions = index(handbook).get(`${kind}:${id}`) ?? [];
  return [...new Set(mentions)].filter((from) => !(from.kind === kind && from.id === id) && from.kind !== 'update');
}

/** The items of one kind that an item names, once each. */
export function cites(handbook: Handbook, from: Item, kind: TargetKind): string[] {
  return [...new Set(handbook.mentions.filter((m) => m.from === from && m.kind === kind).map((m) => m.id))];
}

const indexes = new WeakMap<Handbook, Map<string, Item[]>>();

function index(handbook: Handbook): Map<string, Item[]> {
  const known = indexes.get(handbook);
  if (known) return known;
  const made = new Map<string, Item[]>();
  for (const { kind, id, from } of handbook.mentions) {
    const key = `${kind}:${id}`;
    made.set(key, [...(made.get(key) ?? []), from]);
  }
  indexes.set(handbook, made);
  return made;
}
