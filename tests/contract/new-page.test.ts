import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FAQ_GROUPS, TASK_GROUPS } from '#handbook/groups.ts';
import { readHandbook } from '#handbook/read-handbook.ts';
import { ProjectCopy, TODAY } from '../support/project-copy.ts';

const KINDS = ['faq', 'task', 'page', 'form', 'checklist', 'term'];

describe('npm run new', () => {
  test('a question is begun with the next number, today’s day and the list of groups', () => {
    using project = new ProjectCopy();
    const { faqs } = readHandbook(project.root);
    const { status, stdout } = project.run('new', 'faq', '收据撕破了，还能换回商品吗？', 'receipt-torn');
    expect(status).toBe(0);
    expect(stdout).toContain('content/faq/receipt-torn.mdx');
    const no = Math.max(...faqs.map(({ data }) => data.no)) + 1;
    expect(project.front('faq/receipt-torn.mdx')).toMatchObject({
      title: '收据撕破了，还能换回商品吗？',
      no,
      reviewed: TODAY,
      updated: TODAY,
    });
    for (const group of FAQ_GROUPS) expect(project.read('faq/receipt-torn.mdx')).toContain(group);
  });

  test('a task is begun behind the last one', () => {
    using project = new ProjectCopy();
    const { tasks } = readHandbook(project.root);
    expect(project.run('new', 'task', '盘点备件', 'stocktaking').status).toBe(0);
    const order = Math.max(...tasks.map(({ data }) => data.order)) + 1;
    expect(project.front('handbook/stocktaking.mdx')).toMatchObject({ title: '盘点备件', order, updated: TODAY });
    for (const group of TASK_GROUPS) expect(project.read('handbook/stocktaking.mdx')).toContain(group);
  });

  test('a page, a form, a checklist and a term are begun with their id and title', () => {
    using project = new ProjectCopy();
    for (const kind of ['page', 'form', 'checklist', 'term']) {
      expect(project.run('new', kind, '安全：须知', 'safety-notes').status).toBe(0);
    }
    expect(project.front('pages/safety-notes.mdx')).toMatchObject({ title: '安全：须知', updated: TODAY });
    const named = { id: 'safety-notes', title: '安全：须知' };
    expect(parse(project.read('forms/safety-notes.yaml'))).toMatchObject(named);
    expect(parse(project.read('checklists/safety-notes.yaml'))).toMatchObject({ ...named, version: TODAY });
    expect(parse(project.read('glossary.yaml')).at(-1)).toMatchObject({ id: 'safety-notes', term: '安全：须知' });
  });

  test('a title is kept to the letter, whatever signs it has', () => {
    using project = new ProjectCopy();
    const title = '客户说: "修好了" # 第 1 次, {{today}} 怎么办？$& \\';
    project.run('new', 'faq', title, 'signs');
    expect(project.front('faq/signs.mdx')).toMatchObject({ title });
  });

  test.each([
    ['收据丢了', 'shou-ju-diu-le'],
    ['DT-862 电表怎么换？', 'dt-862-dian-biao-zen-me-huan'],
  ])('without an id the address is the title in pinyin: %s', (title, id) => {
    using project = new ProjectCopy();
    expect(project.run('new', 'faq', title).status).toBe(0);
    expect(project.has(`faq/${id}.mdx`)).toBe(true);
  });

  test('a long title makes an address of at most 48 letters, of whole syllables', () => {
    using project = new ProjectCopy();
    const { stdout } = project.run('new', 'page', '客户要求把带回维修的商品直接送到另一个地方应当怎么办理手续');
    const [, id = ''] = /pages\/([a-z0-9-]+)\.mdx/.exec(stdout) ?? [];
    expect('ke-hu-yao-qiu-ba-dai-hui-wei-xiu-de-shang-pin-zhi-jie-song-dao').toContain(id);
    expect(id.length).toBeGreaterThan(40);
    expect(id.length).toBeLessThanOrEqual(48);
    expect(id).toMatch(/^ke-hu.*-(pin|zhi|jie|song|dao)$/);
  });

  test('a term is put on a line of its own, also where the glossary ends without one', () => {
    using project = new ProjectCopy();
    project.write('glossary.yaml', project.read('glossary.yaml').trimEnd());
    const before = parse(project.read('glossary.yaml')).length;
    project.run('new', 'term', '备件柜', 'parts-cabinet');
    expect(parse(project.read('glossary.yaml'))).toHaveLength(before + 1);
  });
});

describe('what npm run new refuses', () => {
  const refused: [name: string, words: string[], said: RegExp][] = [
    ['no kind', [], /没有“”这个种类/],
    ['an unknown kind', ['question', '标题', 'some-id'], /没有“question”这个种类/],
    ['a kind that every object has', ['constructor', '标题', 'some-id'], /没有“constructor”这个种类/],
    ['no title', ['faq'], /缺少标题/],
    ['a blank title', ['faq', ' \u3000 ', 'some-id'], /缺少标题/],
    ['an id with capitals', ['faq', '标题', 'Some-Id'], /编号“Some-Id”不对：只能用小写字母、数字和连字符/],
    ['an id in Chinese', ['faq', '标题', '收据'], /编号“收据”不对/],
    ['an id that leads out of the folder', ['faq', '标题', '../../README'], /编号“\.\.\/\.\.\/README”不对/],
    ['an empty id', ['faq', '标题', ''], /编号“”不对/],
    ['an id that ends in a hyphen', ['faq', '标题', 'receipt-'], /编号“receipt-”不对/],
    ['a title of signs only, which no address can be made of', ['faq', '？！😀'], /编号“”不对/],
  ];

  test.each(refused)('%s: nothing is written, and what is allowed is said', (_, words, said) => {
    using project = new ProjectCopy();
    const before = project.mark();
    const { status, stderr } = project.run('new', ...words);
    expect(status).toBe(1);
    expect(stderr).toMatch(said);
    for (const kind of KINDS) expect(stderr).toContain(kind);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    expect(project.mark()).toBe(before);
  });

  test.each([
    ['faq', 'receipt-lost', /content\/faq\/receipt-lost\.mdx 已经有了.*npm run new -- faq "标题" 新编号/],
    ['task', 'dispatch', /content\/handbook\/dispatch\.mdx 已经有了/],
    ['form', 'goods-receipt', /content\/forms\/goods-receipt\.yaml 已经有了/],
    ['checklist', 'day-close', /content\/checklists\/day-close\.yaml 已经有了/],
    ['page', 'editor-guide', /content\/pages\/editor-guide\.mdx 已经有了/],
    ['term', 'dispatch-limit', /术语“dispatch-limit”已经有了.*新编号/],
  ])('an existing %s is not overwritten', (kind, id, said) => {
    using project = new ProjectCopy();
    const before = project.mark();
    const { status, stderr } = project.run('new', kind, '标题', id);
    expect(status).toBe(1);
    expect(stderr).toMatch(said);
    expect(project.mark()).toBe(before);
  });
});

describe('what npm run new has begun', () => {
  test('what is not yet filled in is told by name and line', () => {
    using project = new ProjectCopy();
    project.run('new', 'faq', '收据撕破了怎么办？', 'receipt-torn');
    const file = 'faq/receipt-torn.mdx';
    const told = project.problems().map((problem) => ({ ...problem, file: problem.file.replace('content/', '') }));
    expect(told).toEqual(
      ['group', 'symptom', 'solution'].map((name) => ({
        file,
        line: project.lineOf(file, `\n${name}:`) + 1,
        what: `缺少“${name}”`,
        allowed: '必须填写',
      })),
    );
  });

  test('a question is in order once it is filled in', () => {
    using project = new ProjectCopy();
    project.run('new', 'faq', '收据撕破了怎么办？', 'receipt-torn');
    const file = 'faq/receipt-torn.mdx';
    project.replace(file, /^group: $/m, 'group: 收据、凭证与登记');
    project.replace(file, /^symptom: $/m, 'symptom: 收据撕成两半');
    project.replace(file, /^solution: $/m, 'solution: 两半都收回');
    project.replace(file, /^clauses: \[\]$/m, 'clauses: [rep-7]');
    expect(project.problems()).toEqual([]);
  });

  test('a task, a page, a form, a checklist and a term are in order once they are filled in', () => {
    using project = new ProjectCopy();
    const fill = (file: string, values: Record<string, string>) => {
      for (const [name, value] of Object.entries(values)) {
        project.replace(file, new RegExp(`^${name}:.*$`, 'm'), `${name}: ${value}`);
      }
    };
    for (const kind of ['task', 'page', 'form', 'checklist']) project.run('new', kind, `新的 ${kind}`, 'brand-new');
    project.run('new', 'term', '新词', 'brand-new');
    fill('handbook/brand-new.mdx', { group: '物品与人员', description: '一句', who: '[仓库]', when: '月底' });
    fill('pages/brand-new.mdx', { description: '一句' });
    fill('forms/brand-new.yaml', { purpose: '证明', copies: '一份', filled_by: '仓库', kept: '仓库' });
    fill('checklists/brand-new.yaml', { kind: 'month-end', purpose: '核对' });
    project.replace('glossary.yaml', /^ {2}text:$/m, '  text: 解释');
    expect(project.problems()).toEqual([]);
  });
});
