import { PUBLISHED_KINDS, type TargetKind } from './elements.ts';
import { itemOf, itemsOfKind } from './find-item.ts';
import type { Handbook, Item } from './items.ts';
import { FOLDERS, pageAddress } from './page-address.ts';

/** Every id of the handbook as it stands, by kind; an edition's list of published ids is made from it. */
export function currentIds(handbook: Handbook): Record<string, string[]> {
  const ids: Record<string, string[]> = {};
  for (const kind of PUBLISHED_KINDS) ids[kind] = itemsOfKind(handbook, kind).map((item) => item.id);
  return ids;
}

/** The item that `clause:rep-14` names. */
export function itemAt(handbook: Handbook, name: string): Item | undefined {
  const [kind = '', id = ''] = name.split(/:(.*)/);
  if (!PUBLISHED_KINDS.some((k) => k === kind)) return undefined;
  return itemOf(handbook, kind as TargetKind, id);
}

/** The address that a page of its own had; `undefined` for what stands on another page: clauses and terms. */
export function formerAddress(kind: string, id: string): string | undefined {
  return Object.hasOwn(FOLDERS, kind) ? pageAddress(kind as keyof typeof FOLDERS, id) : undefined;
}

/** Where each id that is gone has moved. */
export function moved(handbook: Handbook): { kind: string; id: string; to: Item }[] {
  return Object.entries(handbook.redirects).flatMap(([from, target]) => {
    const [kind = '', id = ''] = from.split(/:(.*)/);
    const to = itemAt(handbook, target);
    return to ? [{ kind, id, to }] : [];
  });
}
