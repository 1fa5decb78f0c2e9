import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type CivilDay, civilDayIn, latestDay } from '#domain/civil-day.ts';
import { type Change, changesBetween, changesSince } from '#handbook/changes.ts';
import { contentProblems } from '#handbook/checks/all.ts';
import type { Handbook } from '#handbook/items.ts';
import { problemReport } from '#handbook/problem.ts';
import { currentIds } from '#handbook/published.ts';
import { readHandbook } from '#handbook/read-handbook.ts';
import { stop } from './stop.ts';

/** Writes the page of a new monthly edition, and records which ids are published. */
const [name = ''] = process.argv.slice(2);
const root = process.cwd();
const handbook = readHandbook(root);
const last = handbook.updates.at(-1);
/** Today; never before the edition that is there already. */
const date = latestDay([civilDayIn('Asia/Shanghai', new Date()), ...(last ? [last.data.date] : [])])!;
const file = `content/updates/${name}.mdx`;

if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(name)) stop(`版次“${name}”不对。写作年月，例如：npm run edition -- 2026-12`);
if (existsSync(file)) stop(`${file} 已经有了。要改说明，直接修改这个文件。`);
if (last && name <= last.id) stop(`版次“${name}”不晚于现有的 ${last.id}。`);
const coming = withEdition(handbook);
const problems = contentProblems(coming);
if (problems.length > 0) stop(problemReport(problems));

const found = last ? changes(last.id, last.data.date) : { changes: [], from: '' };
writeFileSync(file, page(found.changes));
writeFileSync('content/published.json', `${JSON.stringify(publishedIds(handbook), null, 2)}\n`);
console.log(`已建立 ${file}：${found.changes.length} 处改动（${found.from}）。请写上说明，然后运行 npm start 查看。`);

function changes(edition: string, day: CivilDay): { changes: Change[]; from: string } {
  const before = handbookAt(edition);
  if (before) return { changes: changesBetween(before, coming), from: `与 git 里的 ${edition} 版相比` };
  return { changes: changesSince(coming, day), from: `按各页写明的日期，晚于 ${day}` };
}

/** The handbook as the new edition will show it: with the figures in force on its day. */
function withEdition({ updates, ...rest }: Handbook): Handbook {
  const data = { title: name, edition: name, date, description: name, changes: [] };
  const update = { kind: 'update' as const, id: name, title: name, url: '', file, line: 1, data, body: [] };
  return { ...rest, updates: [...updates, update] };
}

/**
 * The handbook as an edition left it; `undefined` where git does not know. That is the commit that added its page or the one that
 * wrote the list of published ids, whichever is newer: corrections made before publishing belong to the edition.
 */
function handbookAt(edition: string): Handbook | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  try {
    const git = (...words: string[]) => execFileSync('git', words, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    const newest = (...words: string[]) =>
      git('log', '--format=%H', '-1', ...words)
        .toString()
        .trim();
    const added = newest('--diff-filter=A', '--', `content/updates/${edition}.mdx`);
    if (added === '') return undefined;
    const afterwards = newest(`${added}..HEAD`, '--', 'content/published.json');
    const commit = afterwards || added;
    const archive = git('archive', '--format=tar', commit, 'content');
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return readHandbook(folder);
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function page(changed: readonly Change[]): string {
  const [year, month] = name.split('-');
  const front = {
    title: `${year} 年 ${Number(month)} 月版`,
    edition: name,
    date,
    description: `本版改动 ${changed.length} 处。`,
    changes: changed,
  };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n{/* 在这里写这一版的说明：为什么改、大家要注意什么。上面每处改动的 note 里写一句改了什么。 */}\n`;
}

/** All ids ever published: none is taken off the list, so that none can vanish unnoticed. */
function publishedIds({ published }: Handbook): Record<string, string[]> {
  const current = currentIds(handbook);
  return Object.fromEntries(
    Object.entries(current).map(([kind, ids]) => [kind, [...new Set([...(published[kind] ?? []), ...ids])].toSorted()]),
  );
}
