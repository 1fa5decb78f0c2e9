import { type CivilDay, civilDay } from '#domain/civil-day.ts';
import { digests } from './digest.ts';
import { revisedOn } from './history.ts';
import type { Clause, Handbook, Item } from './items.ts';
import { paragraphs } from './text.ts';

/** Something that an edition changed. */
export interface Change {
  kind: string;
  id: string;
  /** What the editor may add to or write anew. */
  note: string;
}

/** What differs between the handbook as it was and as it is: new, reworded and gone. */
export function changesBetween(before: Handbook, after: Handbook): Change[] {
  const old = new Map(digests(before).map(({ item, mark }) => [`${item.kind}:${item.id}`, mark]));
  return digests(after).flatMap(({ item, mark }) => {
    const known = old.get(`${item.kind}:${item.id}`);
    if (known === mark) return [];
    return [{ kind: item.kind, id: item.id, note: known === undefined ? '新增' : noteOf(after, item) }];
  });
}

/** What says of itself that it changed after a day: by its newest revision, or by the date in its front matter. */
export function changesSince(handbook: Handbook, day: CivilDay): Change[] {
  return digests(handbook).flatMap(({ item }) => {
    const changed = changedOn(item);
    return changed && changed > day ? [{ kind: item.kind, id: item.id, note: noteOf(handbook, item) }] : [];
  });
}

function changedOn(item: Item): CivilDay | undefined {
  if (item.kind === 'clause') return revisedOn(item as Clause);
  const { updated, version } = item.data as { updated?: string; version?: string };
  return civilDay(updated ?? version ?? '');
}

/** The words of a clause's newest revision, which its editor has already written. */
function noteOf(handbook: Handbook, item: Item): string {
  if (item.kind !== 'clause') return '';
  const clause = item as Clause;
  if (!revisedOn(clause)) return '';
  return paragraphs(handbook, clause.revisions[0]?.body ?? [], clause.book).join('');
}
