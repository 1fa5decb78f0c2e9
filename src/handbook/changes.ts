import { type CivilDay, civilDay } from '#domain/civil-day.ts';
import { digests } from './digest.ts';
import { publishedItems } from './find-item.ts';
import { changedOn } from './history.ts';
import type { Clause, Handbook, Item } from './items.ts';
import { paragraphs } from './text.ts';

/** Something that an edition changed. */
export interface Change {
  kind: string;
  id: string;
  /** What the editor may add to or write anew. */
  note: string;
}

/** What differs between the handbook as it was and as it is: what is new and what is worded anew, figures included. */
export function changesBetween(before: Handbook, after: Handbook): Change[] {
  const old = new Map(digests(before).map(({ item, mark }) => [`${item.kind}:${item.id}`, mark]));
  return digests(after).flatMap(({ item, mark }) => {
    const known = old.get(`${item.kind}:${item.id}`);
    if (known === mark) return [];
    const told = before.clauses.get(item.id)?.revisions[0]?.date;
    return [{ kind: item.kind, id: item.id, note: known === undefined ? ADDED : revisionOf(after, item, told) }];
  });
}

const ADDED = '新增';

/** What says of itself that it changed after a day: a clause by its revisions and figures, a page by its front matter. */
export function changesSince(handbook: Handbook, day: CivilDay): Change[] {
  return publishedItems(handbook).flatMap((item) => {
    const changed = item.kind === 'clause' ? changedOn(handbook, item as Clause) : dated(item);
    return changed && changed > day ? [{ kind: item.kind, id: item.id, note: noteSince(handbook, item, day) }] : [];
  });
}

function dated(item: Item): CivilDay | undefined {
  const { updated, version } = item.data as { updated?: string; version?: string };
  return civilDay(updated ?? version ?? '');
}

function noteSince(handbook: Handbook, item: Item, day: CivilDay): string {
  if (item.kind !== 'clause') return '';
  const [newest, earlier] = (item as Clause).revisions;
  if (newest && newest.date > day && !earlier) return ADDED;
  return newest && newest.date > day ? revisionOf(handbook, item) : '';
}

/** The words of a clause's newest revision, which its editor has already written; none where they are told already. */
function revisionOf(handbook: Handbook, item: Item, told?: CivilDay): string {
  if (item.kind !== 'clause') return '';
  const clause = item as Clause;
  const [newest] = clause.revisions;
  return newest && newest.date !== told ? paragraphs(handbook, newest.body, clause.book).join('') : '';
}
