import { citedBy } from './citations.ts';
import type { Handbook, Item } from './items.ts';

/** The items with these ids, in that order. */
export function named<T extends Item>(items: readonly T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
}

/** The questions asked about a task. */
export function questionsAbout(handbook: Handbook, task: string): Item[] {
  return citedBy(handbook, 'task', task).filter((item) => item.kind === 'faq');
}

/** The checklists that go with a task. */
export function checklistsOf(handbook: Handbook, task: string): Item[] {
  return handbook.checklists.filter((checklist) => checklist.data.tasks.includes(task));
}
