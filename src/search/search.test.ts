import { describe, expect, test } from 'vitest';
import { clause, found, indexOf } from '../../tests/support/small-index.ts';
import { search } from './search.ts';

const INDEX = indexOf(
  [
    found('term', 'dispatch', '派工', { aliases: ['派单'], paragraphs: ['服务主任指定技术员前往。'] }),
    found('faq', 'late', '派工晚了怎么办？', { paragraphs: ['派工时限自叫修起算。'] }),
    found('faq', 'emoji', '客户发来 😀 怎么办？', { paragraphs: ['记入登记簿。'] }),
    found('page', 'guide', '编辑指南', { paragraphs: ['派工一词的写法。'] }),
    found('checklist', 'day-close', '日结检查表', { paragraphs: ['未派工的单独夹好。'] }),
    found('form', 'voucher', '服务凭证', { pinyin: ['fu wu ping zheng'], paragraphs: ['送服务主任派工。'] }),
    found('role', 'supervisor', '服务主任', { pinyin: ['fu wu zhu ren'], paragraphs: ['负责派工。'] }),
    found('task', 'on-site', '上门服务', { paragraphs: ['派工后即赴现场。'] }),
    found('task', 'dispatch', '派工', { pinyin: ['pai gong'], paragraphs: ['先派谁家，派谁去。'] }),
    clause('rep-3', '第三条', '叫修登记', '接到叫修，抽出凭证送服务主任派工。'),
    clause('rep-13', '第十三条', '次日优先', '当天未派出的，次日优先派工。派工时限不变。'),
    clause('rep-14', '第十四条', '派工时限', '自叫修起，市区不得超过六小时。'),
    clause('ret-5', '第五条', '持证上岗', '维修人员须经培训合格，方可派单。'),
  ],
  [
    ['派工', '派单'],
    ['叫修', '喊修', '报修'],
  ],
);

const names = (query: string) => search(INDEX, query).map(({ item }) => `${item.kind}:${item.id}`);
const sections = (query: string) => [...new Set(search(INDEX, query).map(({ section }) => section))];

describe('the order of an answer', () => {
  test('clauses come first, then the page of that name, then clauses with a like word, then the rest by kind', () => {
    expect(sections('派工')).toEqual([
      'clause',
      'named',
      'related',
      'task',
      'role',
      'form',
      'checklist',
      'page',
      'faq',
      'term',
    ]);
  });

  test('among clauses a title comes before the text, and more mentions before fewer', () => {
    expect(names('派工').slice(0, 4)).toEqual(['clause:rep-14', 'clause:rep-13', 'clause:rep-3', 'task:dispatch']);
  });

  test('a clause asked for by number comes before all that mention the number', () => {
    expect(names('第十四条')).toEqual(['clause:rep-14']);
    expect(names('rep-3')).toEqual(['clause:rep-3']);
  });

  test('nothing is listed twice', () => {
    for (const query of ['派工', '派单', '服务 派工', 'fwpz', '第五条']) {
      expect(names(query)).toEqual([...new Set(names(query))]);
    }
  });
});

describe('the ways to ask', () => {
  test('a word of the same meaning finds the clause that uses the other (rep-3: 喊修 is 叫修)', () => {
    expect(names('喊修')).toEqual(['clause:rep-3', 'clause:rep-14', 'faq:late']);
    expect(names('报修登记')).toEqual(['clause:rep-3']);
    expect(search(INDEX, '喊修')[0]?.section).toBe('related');
  });

  test('numbers are found either way, width and script too (rep-14)', () => {
    for (const query of ['六小时', '6小时', '6 小时', '６小時', '不得超过6小时'])
      expect(names(query)).toEqual(['clause:rep-14']);
    expect(names('5小时')).toEqual([]);
  });

  test('pinyin finds names, by initials or in full', () => {
    expect(names('fwpz')).toEqual(['form:voucher']);
    expect(names('fuwu')).toEqual(['role:supervisor', 'form:voucher']);
    expect(names('paigong')).toEqual(['task:dispatch']);
  });

  test('words apart are all wanted, in any order', () => {
    expect(names('派工 凭证')).toEqual(['clause:rep-3', 'form:voucher']);
    expect(names('凭证  派工')).toEqual(['clause:rep-3', 'form:voucher']);
    expect(names('派工 量子')).toEqual([]);
  });

  test('what is found shows the sentence and the words that matched', () => {
    const [hit] = search(INDEX, '次日优先派工');
    expect(hit?.excerpt?.text).toBe('当天未派出的，次日优先派工。');
    expect(hit?.excerpt?.marks.map(([a, b]) => hit.excerpt?.text.slice(a, b))).toEqual(['次日优先派工']);
    const [titled] = search(INDEX, '派工时限');
    expect(titled?.titleMarks).toEqual([[0, 4]]);
  });
});

describe('hostile questions', () => {
  test.each(['', ' ', '\u3000', '\n\t', '\u00a0'])('a blank question finds nothing (%#)', (query) => {
    expect(search(INDEX, query)).toEqual([]);
  });

  test.each([
    '.*',
    '[',
    '(',
    '派工|叫修',
    '^派',
    '派?',
    '\\',
    '$&',
    '*',
    'a{2,}',
    '<b>派工</b>',
    '__proto__',
    'constructor',
  ])('signs are looked for as they are: %s finds nothing', (query) => {
    expect(names(query)).toEqual([]);
  });

  test('an emoji is found where it stands, and half of one finds nothing', () => {
    expect(names('😀')).toEqual(['faq:emoji']);
    expect(names('😁')).toEqual([]);
    expect(search(INDEX, '😀')[0]?.titleMarks).toEqual([[5, 7]]);
  });

  test.each([
    ['one word', '派工'.repeat(5000)],
    ['many words apart', Array.from({ length: 2500 }, (_, i) => `词${i}`).join(' ')],
    ['one word many times', '派 '.repeat(5000)],
    ['blanks', ' '.repeat(10_000)],
    ['numerals', '一'.repeat(10_000)],
    ['digits', '1'.repeat(10_000)],
    ['letters', 'fuwu'.repeat(2500)],
    ['brackets', '（一）'.repeat(3333)],
    ['words with others of the same meaning', '叫修派工'.repeat(2500)],
  ])('ten thousand characters of %s are answered at once', (_, query) => {
    const started = performance.now();
    search(INDEX, query);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('an empty handbook answers every question with nothing', () => {
    const empty = indexOf([]);
    for (const query of ['派工', 'rep-14', '第十四条', 'fwpz']) expect(search(empty, query)).toEqual([]);
  });
});
