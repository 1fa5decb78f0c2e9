import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHandbook } from '#handbook/read-handbook.ts';
import { ProjectCopy, TODAY } from '../support/project-copy.ts';

const REPAIR = 'regulations/repair.mdx';
const LAST = 'updates/2026-11.mdx';

/** The day of all the content in these copies; the last edition; what was changed since. All long past. */
const [WRITTEN, PUBLISHED, CHANGED] = ['2020-01-01', '2020-02-01', '2020-03-01'] as const;

const limit = (values: Record<string, number>) =>
  JSON.stringify({
    ...{ id: 'rep-90.limit', clause: 'rep-90', label: '新的时限', unit: 'working-hour' },
    values: Object.entries(values).map(([from, value]) => ({ from, value })),
  });

const clause = (id: string, no: string, text: string) =>
  `\n<Clause id="${id}" no="${no}" title="${no}的标题" who="业务员" since="${WRITTEN}">\n\n${text}\n\n` +
  `<Revision date="${WRITTEN}">\n\n首次收入。\n\n</Revision>\n\n</Clause>`;

const question = (no: number, solution: string, updated: string) =>
  `---\ntitle: 问题 ${no}？\nno: ${no}\ngroup: 投诉\nsymptom: 情形\nsolution: ${solution}\nclauses: [rep-90]\n` +
  `reviewed: ${TODAY}\nupdated: ${updated}\n---\n\n说明。\n`;

/** The content with one published edition, whose days are long past, and with two clauses and a question of our own. */
function published(): ProjectCopy {
  const project = new ProjectCopy();
  for (const file of globSync('**/*.{mdx,yaml,json}', { cwd: `${project.root}/content` })) {
    const aged = project
      .read(file)
      .replace(/^(updated|version|date): .*$/gm, `$1: ${file.startsWith('updates') ? PUBLISHED : WRITTEN}`)
      .replace(/^reviewed: .*$/gm, `reviewed: ${TODAY}`)
      .replace(/\b(since|date)="[\d-]+"/g, `$1="${WRITTEN}"`)
      .replaceAll('"from": "2026-01-01"', `"from": "${WRITTEN}"`);
    project.write(file, aged);
  }
  for (const later of globSync('updates/*.mdx', { cwd: `${project.root}/content` })) {
    if (!LAST.endsWith(later.slice(-11))) project.remove(later);
  }
  project.replace('figures.json', /^\[/, `[\n${limit({ [WRITTEN]: 6 })},`);
  project.append(REPAIR, clause('rep-90', '第九十条', '不得超过<Figure id="rep-90.limit" />。'));
  project.append(REPAIR, clause('rep-91', '第九十一条', '应立即登记。'));
  project.write('faq/zz-known.mdx', question(900, '照旧。', WRITTEN));
  return project;
}

/** A clause, a figure and a question changed, and a question added. */
function change(project: ProjectCopy): void {
  const revision = `应当场登记。\n\n<Revision date="${CHANGED}">\n\n“立即”改为“当场”。\n\n</Revision>`;
  project.replace(REPAIR, '应立即登记。', revision);
  project.replace('figures.json', limit({ [WRITTEN]: 6 }), limit({ [WRITTEN]: 6, [CHANGED]: 5 }));
  project.write('faq/zz-known.mdx', question(900, '改好了。', CHANGED));
  project.write('faq/zz-new.mdx', question(901, '新的。', CHANGED));
}

const CHANGES = [
  { kind: 'clause', id: 'rep-90', note: '' },
  { kind: 'clause', id: 'rep-91', note: '“立即”改为“当场”。' },
  { kind: 'faq', id: 'zz-known', note: '' },
];

describe('npm run edition', () => {
  test('compared with the last edition in git it lists exactly what changed (prj-2.2b)', () => {
    using project = published();
    project.commit();
    change(project);
    const { status, stdout } = project.run('edition', '2026-12');
    expect(status).toBe(0);
    expect(stdout).toMatch(/content\/updates\/2026-12\.mdx：4 处改动（与 git 里的 2026-11 版相比）/);
    expect(project.front('updates/2026-12.mdx')).toMatchObject({
      title: '2026 年 12 月版',
      edition: '2026-12',
      date: TODAY,
      changes: [...CHANGES, { kind: 'faq', id: 'zz-new', note: '新增' }],
    });
    expect(project.problems()).toEqual([]);
  });

  test('a figure that comes into force today changes its clause in this edition', () => {
    using project = published();
    project.commit();
    project.replace('figures.json', limit({ [WRITTEN]: 6 }), limit({ [WRITTEN]: 6, [TODAY]: 5 }));
    project.run('edition', '2026-12');
    expect(project.front('updates/2026-12.mdx')['changes']).toEqual([{ kind: 'clause', id: 'rep-90', note: '' }]);
  });

  test('in git without a change it lists nothing', () => {
    using project = published();
    project.commit();
    expect(project.run('edition', '2026-12').stdout).toContain('0 处改动');
    expect(project.front('updates/2026-12.mdx')['changes']).toEqual([]);
  });

  test('corrections made before its list of published ids was written belong to the edition before', () => {
    using project = published();
    project.commit();
    change(project);
    project.write('published.json', `${project.read('published.json')}\n`);
    project.commit();
    project.run('edition', '2026-12');
    const onlyTheFigureOfToday = [{ kind: 'clause', id: 'rep-90', note: '' }];
    expect(project.front('updates/2026-12.mdx')['changes']).toEqual(onlyTheFigureOfToday);
  });

  test('without git it goes by the dates that the pages bear', () => {
    using project = published();
    change(project);
    const { status, stdout } = project.run('edition', '2026-12');
    expect(status).toBe(0);
    expect(stdout).toContain(`4 处改动（按各页写明的日期，晚于 ${PUBLISHED}）`);
    const { changes } = project.front('updates/2026-12.mdx');
    expect(changes).toEqual([...CHANGES, { kind: 'faq', id: 'zz-new', note: '' }]);
  });

  test('an edition that git does not hold yet is compared by dates too', () => {
    using project = published();
    project.write('updates/2026-12.mdx', project.read(LAST).replaceAll('2026-11', '2026-12'));
    project.commit();
    project.write('updates/2027-01.mdx', project.read(LAST).replaceAll('2026-11', '2027-01'));
    change(project);
    expect(project.run('edition', '2027-02').stdout).toContain('按各页写明的日期');
  });
});

describe('the list of what was ever published', () => {
  test('it holds every id afterwards, and loses none that is gone', () => {
    using project = published();
    const before = JSON.parse(project.read('published.json'));
    project.write('published.json', JSON.stringify({ ...before, faq: [...before.faq, 'receipt-torn'] }));
    project.write('redirects.yaml', 'faq:receipt-torn: faq:receipt-lost\n');
    change(project);
    expect(project.run('edition', '2026-12').status).toBe(0);
    const after: Record<string, string[]> = JSON.parse(project.read('published.json'));
    const handbook = readHandbook(project.root);
    expect(after['clause']).toEqual(expect.arrayContaining([...handbook.clauses.keys()]));
    expect(after['faq']).toEqual(expect.arrayContaining([...handbook.faqs.map(({ id }) => id), 'receipt-torn']));
    for (const kind of ['task', 'role', 'form', 'checklist', 'term', 'page'] as const) {
      expect(after[kind]).toEqual(expect.arrayContaining(handbook[`${kind}s`].map(({ id }) => id)));
    }
    for (const [kind, ids] of Object.entries<string[]>(before))
      expect(after[kind]).toEqual(expect.arrayContaining(ids));
    expect(project.problems()).toEqual([]);
  });

  test('it stays as it is where nothing is new', () => {
    using project = published();
    project.run('edition', '2026-12');
    const first = project.read('published.json');
    project.remove('updates/2026-12.mdx');
    project.run('edition', '2026-12');
    expect(project.read('published.json')).toBe(first);
  });
});

describe('what npm run edition refuses', () => {
  test.each([
    ['no month', [], /版次“”不对.*2026-12/],
    ['a month that does not exist', ['2026-13'], /版次“2026-13”不对/],
    ['a month in words', ['2026 年 12 月'], /版次“2026 年 12 月”不对/],
    ['a way out of the folder', ['../2026-12'], /版次“\.\.\/2026-12”不对/],
    ['an edition that is there', ['2026-11'], /content\/updates\/2026-11\.mdx 已经有了/],
    ['an edition before the last', ['2026-10'], /“2026-10”不晚于现有的 2026-11/],
  ])('%s: nothing is written', (_, words, said) => {
    using project = published();
    const before = project.mark();
    const { status, stderr } = project.run('edition', ...words);
    expect(status).toBe(1);
    expect(stderr).toMatch(said);
    expect(project.mark()).toBe(before);
  });

  test('content with a mistake is not published: the mistake is told with file, line and what is allowed', () => {
    using project = published();
    const line = project.append('faq/zz-known.mdx', '\n见<Ref id="rep-77" />。') + 1;
    const before = project.mark();
    const { status, stderr } = project.run('edition', '2026-12');
    expect(status).toBe(1);
    expect(stderr).toContain(`content/faq/zz-known.mdx:${line}\n    错误：没有这个条款：“rep-77”\n    允许：`);
    expect(project.mark()).toBe(before);
  });
});
