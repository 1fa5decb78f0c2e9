import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { draftWords as t } from '#i18n/desk/drafts.ts';
import { draftFrom, isSolved, SOLVED_IN } from '#registers/handbook-drafts/draft-from.ts';
import { mdxName, mdxOf } from '#registers/handbook-drafts/mdx.ts';
import type { Refused } from '#store/refusal.ts';
import { offerFile } from '../data/saved-file.ts';
import { rightNow, today } from '../desk/clock.ts';
import { database, deskAddress } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { registerOf } from '../desk/registers.ts';
import { save } from '../desk/save.ts';
import { me, newEntryId } from '../desk/session.ts';
import { questionNo } from './question-no.ts';

const READ_AT_MOST = 400;

/** The drafts, the newest first; `undefined` until they are read. */
export function useDrafts(): readonly Entry[] | undefined {
  const { value } = useLive(
    () =>
      database.entries
        .where('[register+day]')
        .between(['handbook-drafts', ''], ['handbook-drafts', '￿'])
        .reverse()
        .toArray(),
    [],
  );
  return value?.filter(({ state }) => state !== 'void');
}

/** Entries of late that tell of something that was solved, and how; the newest first. */
export function useSolved(): readonly Entry[] | undefined {
  const { value } = useLive(async () => {
    const found = await Promise.all(
      Object.keys(SOLVED_IN).map((register) =>
        database.entries
          .where('[register+updatedAt]')
          .between([register, ''], [register, []])
          .reverse()
          .limit(READ_AT_MOST)
          .toArray(),
      ),
    );
    return found
      .flat()
      .filter(isSolved)
      .toSorted((a, b) => (a.updatedAt > b.updatedAt ? -1 : 1));
  }, []);
  return value;
}

/** Writes a draft from a solved case, and opens it to be finished. */
export async function makeDraft(solved: Entry): Promise<readonly Refused[]> {
  const id = newEntryId();
  const set = { ...draftFrom(solved), ...(me.value && { writtenBy: me.value }) };
  const came = await save(registerOf('handbook-drafts'), { entry: id, set }, ({ no }) => t.cases.made(no));
  return 'refused' in came ? came.refused : [];
}

/** Says that somebody has read a draft. */
export function review(draft: Entry): Promise<readonly Refused[]> {
  const set = { reviewedBy: me.value ?? '', reviewedOn: today.value };
  return step(draft, set, 'reviewed', ({ no }) => t.reviewed(no));
}

/** Says that a draft is in the handbook now. */
export function adopt(draft: Entry): Promise<readonly Refused[]> {
  return step(draft, { adoptedOn: today.value }, 'adopted', ({ no }) => t.adopted(no));
}

/**
 * Hands a draft over as a file, once it is stored which number it has in the handbook.
 * @param nextNo the first number that no question of the handbook had when this page was built
 */
export async function download(draft: Entry, drafts: readonly Entry[], nextNo: number): Promise<readonly Refused[]> {
  const no = questionNo(draft, drafts, nextNo);
  const values: Values = { ...draft.values, questionNumber: no };
  const name = mdxName(values, draft.no);
  const set = { questionNumber: no, downloadedAt: rightNow() };
  const refused = await step(draft, set, 'downloaded', (entry) => t.downloaded(entry.no, name));
  if (refused.length === 0) offerFile(name, mdxOf(values, { no, today: today.value }), 'text/markdown;charset=utf-8');
  return refused;
}

/** Where a draft is filled in. */
export function draftAddress(id: string): string {
  return deskAddress(`/desk/handbook-drafts/?entry=${encodeURIComponent(id)}`);
}

async function step(
  { id, state, heads }: Entry,
  set: Record<string, Json>,
  to: string,
  done: (entry: Entry) => string,
): Promise<readonly Refused[]> {
  const act = { entry: id, set, seen: { heads }, ...(state !== to && { to }) };
  const came = await save(registerOf('handbook-drafts'), act, done);
  return 'refused' in came ? came.refused : [];
}
