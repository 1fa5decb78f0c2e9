import { PUBLISHED_KINDS, type TargetKind } from './elements.ts';
import type { Handbook, Item } from './items.ts';

/** Every item of one kind. */
export function itemsOfKind(handbook: Handbook, kind: TargetKind): readonly Item[] {
  switch (kind) {
    case 'clause':
      return [...handbook.clauses.values()];
    case 'task':
      return handbook.tasks;
    case 'faq':
      return handbook.faqs;
    case 'form':
      return handbook.forms;
    case 'checklist':
      return handbook.checklists;
    case 'role':
      return handbook.roles;
    case 'term':
      return handbook.terms;
    case 'page':
      return handbook.pages;
    case 'figure':
      return [];
  }
}

/** The item of a kind with an id. */
export function itemOf(handbook: Handbook, kind: TargetKind, id: string): Item | undefined {
  return itemsOfKind(handbook, kind).find((item) => item.id === id);
}

/** Everything to which readers may keep links. */
export function publishedItems(handbook: Handbook): Item[] {
  return PUBLISHED_KINDS.flatMap((kind) => itemsOfKind(handbook, kind));
}
