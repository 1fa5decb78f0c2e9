import { describe, expect, test } from 'vitest';
import type { Clause } from '#handbook/items.ts';
import { elementsIn, isElement, type MdxElementNode } from '#handbook/mdx-source.ts';
import { readHandbook } from '#handbook/read-handbook.ts';
import { paragraphs } from '#handbook/text.ts';

const handbook = readHandbook(process.cwd());
const clauses = [...handbook.clauses.values()];

/** Clauses that came later are the editors' own; the catalogue is of the first edition. */
const isOfFirstEdition = ({ since }: Clause) => since <= '2026-11-23';

/** The clauses of the company's regulations, book by book, in their order. */
const CATALOGUE: Readonly<Record<string, string>> = {
  dut: 'dut-1 dut-2 dut-3 dut-4 dut-5 dut-6 dut-7',
  gen: 'gen-1.1 gen-1.2 gen-1.3 gen-1.4 gen-1.5 gen-2.1 gen-2.2 gen-2.3 gen-2.4 gen-2.5 gen-2.6 gen-2.7',
  prj:
    'prj-1.1 prj-1.2 prj-2.1a prj-2.1b prj-2.1c prj-2.1d prj-2.2a prj-2.2b prj-2.3 prj-2.4a prj-2.4b prj-2.4c prj-2.5 ' +
    'prj-2.6 prj-3.1a prj-3.1b prj-3.1c prj-3.2a prj-3.2b prj-3.2c prj-3.2d prj-3.3a prj-3.3b prj-4 prj-5.1 prj-5.2 ' +
    'prj-5.3 prj-5.4 prj-5.5 prj-5.6 prj-6',
  flo: 'flo-1.1 flo-1.2 flo-1.3 flo-1.4 flo-1.5 flo-1.6 flo-1.7 flo-1.8 flo-2.1 flo-2.2 flo-2.3 flo-2.4 flo-2.5',
  rep:
    'rep-1 rep-2 rep-3 rep-4 rep-5 rep-6 rep-7 rep-8 rep-9 rep-10 rep-11 rep-12 rep-13 rep-14 rep-15 rep-16 rep-17 ' +
    'rep-18 rep-19 rep-20 rep-21 rep-22',
  ret: 'ret-1 ret-2 ret-3 ret-4.1 ret-4.2 ret-5 ret-6 ret-7 ret-8 ret-9 ret-10',
};

const BOOKS: [code: string, title: string, address: string][] = [
  ['dut', '售后服务工程师岗位职责', '/regulations/duties/'],
  ['gen', '售后服务管理条例', '/regulations/general/'],
  ['prj', '项目售后服务管理制度', '/regulations/projects/'],
  ['flo', '售后服务流程', '/regulations/flow/'],
  ['rep', '维护与保养作业程序、客户意见调查', '/regulations/repair/'],
  ['ret', '售后服务部与退换货制度', '/regulations/returns/'],
];

describe('the clauses of the regulations', () => {
  test('there are 96 of them, each once', () => {
    const ids = Object.values(CATALOGUE).flatMap((list) => list.split(' '));
    expect(ids).toHaveLength(96);
    const published = handbook.books.flatMap((book) => book.clauses.filter(isOfFirstEdition));
    expect(published.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  test.each(BOOKS)('%s, %s, stands at %s with all its clauses in their order', (code, title, address) => {
    const book = handbook.books.find((b) => b.data.code === code);
    expect(book).toMatchObject({ title, url: address });
    const first = book?.clauses.filter(isOfFirstEdition) ?? [];
    expect(first.map(({ id }) => id)).toEqual(CATALOGUE[code]?.split(' '));
    for (const clause of first) expect(clause.url).toBe(`${address}#${clause.id}`);
  });

  test('the books are read in the order of the company’s collection', () => {
    expect(handbook.books.map(({ data }) => data.code)).toEqual(BOOKS.map(([code]) => code));
  });

  test('each clause is numbered as its book counts: rep-14 is 第十四条, prj-2.1a is 2.1（一）, ret-4.2 is 第四条（二）', () => {
    const numbers = ['rep-1', 'rep-14', 'rep-22', 'prj-2.1a', 'prj-4', 'gen-2.4', 'ret-4.2', 'dut-7', 'flo-1.8'];
    expect(numbers.map((id) => handbook.clauses.get(id)?.no)).toEqual([
      '第一条',
      '第十四条',
      '第二十二条',
      '2.1（一）',
      '4',
      '2.4',
      '第四条（二）',
      '第七条',
      '1.8',
    ]);
  });
});

describe('who is obliged', () => {
  const PEOPLE =
    '业务员 技术员 服务工程师 服务主任 组长 售后组 会计 质检 技术部 采购部 生产部 仓库 运输 财务 销售经理 销售总监 ' +
    '管理委员会 副总经理 服务部 分公司经理 手册编辑 电话负责人 责任人 全体服务人员';

  test('every clause obliges somebody', () => {
    expect(clauses.filter(({ who }) => who.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('every clause obliges people by the names that the company uses', () => {
    const strangers = clauses
      .filter(isOfFirstEdition)
      .flatMap(({ id, who }) =>
        who.filter((name) => !PEOPLE.split(' ').includes(name)).map((name) => `${id}: ${name}`),
      );
    expect(strangers).toEqual([]);
  });

  test.each([
    ['prj-2.6', '电话负责人'],
    ['prj-4', '组长'],
    ['prj-5.4', '组长'],
    ['rep-3', '业务员'],
    ['rep-11', '服务主任'],
    ['rep-20', '副总经理'],
    ['rep-22', '服务主任'],
    ['gen-2.2', '采购部'],
  ])('%s obliges the %s', (id, name) => {
    expect(handbook.clauses.get(id)?.who).toContain(name);
  });
});

describe('the gaps of the source are shown, not filled', () => {
  const notesOf = ({ body, book }: Clause) =>
    body
      .flatMap((node) => elementsIn(node))
      .filter(({ name }) => name === 'Note')
      .flatMap(({ node }) => paragraphs(handbook, node.children as MdxElementNode[], book));

  test.each([
    ['rep-2', 'the table of forms is missing', /表单.*缺失/],
    ['rep-14', 'working hours are not defined', /未规定上班时间/],
    ['prj-6', 'annexes 1 and 2 are missing', /附一、附二.*缺失/],
    ['gen-2.4', 'two paragraphs are numbered 3', /“3”/],
    ['ret-4.2', 'the clause contradicts itself on charging', /矛盾.*不收费/],
    ['ret-10', 'the text breaks off after the ban on other charges', /中断/],
    ['prj-2.6', 'fines of staff may be unlawful', /罚款可能与当地劳动法规不符/],
  ])('%s has an editor’s note: %s', (id, _, words) => {
    expect(notesOf(handbook.clauses.get(id)!).join('\n')).toMatch(words);
  });
});

describe('no figure is written out in the text of a regulation', () => {
  const EXPLAINING = new Set(['Note', 'Practice', 'Revision']);

  /** The words of a clause as the file holds them: without figures, notes and history. */
  function ownWords(node: { type: string; value?: unknown; children?: readonly unknown[] }): string {
    if (isElement(node) && EXPLAINING.has(node.name ?? '')) return '';
    if (isElement(node) && node.name === 'Figure') return '◇';
    if (node.type === 'text') return String(node.value);
    return (node.children ?? []).map((child) => ownWords(child as typeof node)).join('');
  }

  const NUMBER = '[〇零一二两三四五六七八九十百千\\d]+ ?';
  const WRITTEN_OUT = new RegExp(
    `${NUMBER}(?:个?小时|个月|周|元|分钟|天|种|类|项|级|档|倍|%)|\\d:\\d\\d|每季度|月底|加倍`,
  );

  test('a written-out figure would be noticed', () => {
    for (const text of [
      '不得超过六小时',
      '7 小时',
      '五十元',
      '50元',
      '9:00 至 22:00',
      '前一个月',
      '两周内',
      '分为四类',
    ]) {
      expect(text).toMatch(WRITTEN_OUT);
    }
  });

  test.each(clauses.map((clause) => [clause.id, clause] as const))('%s holds its figures as data', (_, clause) => {
    expect(clause.body.map(ownWords).join('\n')).not.toMatch(WRITTEN_OUT);
  });
});
