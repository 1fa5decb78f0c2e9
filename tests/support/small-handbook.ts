import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Handbook } from '#handbook/items.ts';
import { readHandbook } from '#handbook/read-handbook.ts';

/** A handbook of a few files, given by their path below `content/`. */
export function handbookOf(files: Readonly<Record<string, string>>): Handbook {
  const root = mkdtempSync(join(tmpdir(), 'handbook-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = join(root, 'content', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return readHandbook(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The file of the repair regulation with these clauses. */
export function repairBook(...clauses: string[]): string {
  const front = 'title: 维修规程\nshort: 维修规程\ncode: rep\norder: 1\ndescription: 规程\nupdated: 2026-11-20';
  return `---\n${front}\n---\n\n${clauses.join('\n\n')}\n`;
}

/** A clause; `revisions` are its dates with their words, newest last. */
export function clauseText(
  id: string,
  no: string,
  text: string,
  revisions: readonly [string, string][] = [['2026-11-20', '首次收入手册。']],
): string {
  const history = revisions.map(([date, words]) => `<Revision date="${date}">\n\n${words}\n\n</Revision>`);
  const attributes = `id="${id}" no="${no}" title="${id} 的标题" who="服务主任" since="2026-01-01"`;
  return [`<Clause ${attributes}>`, text, ...history, '</Clause>'].join('\n\n');
}

/** A question with its answer. */
export function questionText(no: number, solution: string, dates = { reviewed: '2026-11-20', updated: '2026-11-20' }) {
  const front = [
    `title: 问题 ${no} 怎么办？`,
    `no: ${no}`,
    'group: 现场与维修',
    'symptom: 情形',
    `solution: ${solution}`,
  ];
  return `---\n${[...front, `reviewed: ${dates.reviewed}`, `updated: ${dates.updated}`].join('\n')}\n---\n\n说明。\n`;
}

/** The page of an edition. */
export function editionText(name: string, date: string): string {
  return `---\ntitle: ${name} 版\nedition: ${name}\ndate: ${date}\ndescription: 一版\n---\n\n说明。\n`;
}

/** `figures.json` with the urban limit of dispatch; `values` are hours by the day they are in force from. */
export function urbanLimit(values: Readonly<Record<string, number>>): string {
  const dated = Object.entries(values).map(([from, value]) => ({ from, value }));
  return JSON.stringify([
    { id: 'rep-14.urban', clause: 'rep-14', label: '市区派工时限', unit: 'working-hour', values: dated },
  ]);
}
