import { describe, expect, test } from 'vitest';
import {
  clauseText,
  editionText,
  handbookOf,
  questionText,
  repairBook,
  urbanLimit,
} from '../../tests/support/small-handbook.ts';
import { changesBetween, changesSince } from './changes.ts';

const DISPATCH = '自叫修起，市区不得超过<Figure id="rep-14.urban" />。';
const FIRST: [string, string] = ['2026-11-20', '首次收入手册。'];

const NOVEMBER = {
  'regulations/repair.mdx': repairBook(
    clauseText('rep-3', '第三条', '接到叫修，应立即登记。'),
    clauseText('rep-14', '第十四条', DISPATCH),
  ),
  'faq/receipt-lost.mdx': questionText(1, '凭证件取回。'),
  'glossary.yaml': '- {id: jiaoxiu, term: 叫修, text: 客户要求服务}\n',
  'figures.json': urbanLimit({ '2026-01-01': 6 }),
  'updates/2026-11.mdx': editionText('2026-11', '2026-11-23'),
};

const between = (changed: Record<string, string>) =>
  changesBetween(handbookOf(NOVEMBER), handbookOf({ ...NOVEMBER, ...changed }));

describe('what an edition lists, compared with the edition before', () => {
  test('nothing where nothing changed', () => {
    expect(between({})).toEqual([]);
  });

  test('blank lines, comments and dates of review are no change', () => {
    const book = NOVEMBER['regulations/repair.mdx'];
    const changes = between({
      'regulations/repair.mdx': book.replaceAll('\n\n', '\n\n\n').replace('</Clause>', '{/* 注 */}\n\n</Clause>'),
      'faq/receipt-lost.mdx': questionText(1, '凭证件取回。', { reviewed: '2026-12-20', updated: '2026-12-20' }),
    });
    expect(changes).toEqual([]);
  });

  test('a reworded clause with the words of its new revision, and nothing else', () => {
    const reworded = clauseText('rep-3', '第三条', '接到叫修，应当场登记。', [
      FIRST,
      ['2026-12-10', '“立即”改为“当场”。'],
    ]);
    const book = repairBook(reworded, clauseText('rep-14', '第十四条', DISPATCH));
    expect(between({ 'regulations/repair.mdx': book })).toEqual([
      { kind: 'clause', id: 'rep-3', note: '“立即”改为“当场”。' },
    ]);
  });

  test('a clause reworded without a new revision is listed, without the words of an old one', () => {
    const book = NOVEMBER['regulations/repair.mdx'].replace('立即登记', '当场登记');
    expect(between({ 'regulations/repair.mdx': book })).toEqual([{ kind: 'clause', id: 'rep-3', note: '' }]);
  });

  test('a clause that obliges somebody else is changed', () => {
    const book = NOVEMBER['regulations/repair.mdx'].replace('who="服务主任"', 'who="服务主任、技术员"');
    expect(between({ 'regulations/repair.mdx': book })).toEqual([{ kind: 'clause', id: 'rep-3', note: '' }]);
  });

  test('what is new is called new; what is gone is not listed', () => {
    const { 'faq/receipt-lost.mdx': question, ...rest } = NOVEMBER;
    const after = { ...rest, 'faq/no-show.mdx': question };
    expect(changesBetween(handbookOf(NOVEMBER), handbookOf(after))).toEqual([
      { kind: 'faq', id: 'no-show', note: '新增' },
    ]);
  });

  test('a figure corrected in place lists the clause that states it (rep-14)', () => {
    expect(between({ 'figures.json': urbanLimit({ '2026-01-01': 5 }) })).toEqual([
      { kind: 'clause', id: 'rep-14', note: '' },
    ]);
  });

  test('a figure with a new value is listed by the edition from whose day on it is in force (rep-14)', () => {
    const figures = { 'figures.json': urbanLimit({ '2026-01-01': 6, '2026-12-01': 5 }) };
    expect(between(figures)).toEqual([]);
    expect(between({ ...figures, 'updates/2026-12.mdx': editionText('2026-12', '2026-12-01') })).toEqual([
      { kind: 'clause', id: 'rep-14', note: '' },
    ]);
  });
});

describe('what an edition lists by the dates in the content', () => {
  const since = (changed: Record<string, string>) =>
    changesSince(handbookOf({ ...NOVEMBER, ...changed }), handbookOf(NOVEMBER).updates[0]!.data.date);

  test('nothing where no date is later than the last edition', () => {
    expect(since({})).toEqual([]);
  });

  test.each([
    ['2026-11-23', []],
    ['2026-11-24', ['receipt-lost']],
  ])('a question updated on %s, when the last edition is of 2026-11-23: %j', (updated, ids) => {
    const question = questionText(1, '凭证件取回。', { reviewed: '2026-11-20', updated });
    expect(since({ 'faq/receipt-lost.mdx': question }).map(({ id }) => id)).toEqual(ids);
  });

  test('a revised clause with the words of its newest revision, and a new clause as new', () => {
    const book = repairBook(
      clauseText('rep-3', '第三条', '接到叫修，应当场登记。', [FIRST, ['2026-12-10', '“立即”改为“当场”。']]),
      clauseText('rep-14', '第十四条', DISPATCH),
      clauseText('rep-15', '第十五条', '新的一条。', [['2026-12-11', '新增本条。']]),
    );
    expect(since({ 'regulations/repair.mdx': book })).toEqual([
      { kind: 'clause', id: 'rep-3', note: '“立即”改为“当场”。' },
      { kind: 'clause', id: 'rep-15', note: '新增' },
    ]);
  });

  test('a figure that came into force since lists its clause (rep-14)', () => {
    const figures = { 'figures.json': urbanLimit({ '2026-01-01': 6, '2026-12-01': 5 }) };
    expect(since(figures)).toEqual([]);
    expect(since({ ...figures, 'updates/2026-12.mdx': editionText('2026-12', '2026-12-01') })).toEqual([
      { kind: 'clause', id: 'rep-14', note: '' },
    ]);
  });
});
