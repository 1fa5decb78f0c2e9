import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseReferences, type NumberedBook } from './clause-references.ts';

const repair: NumberedBook = {
  code: 'rep',
  short: '维修规程',
  idByNumber: new Map([
    ['第一条', 'rep-1'],
    ['第五条', 'rep-5'],
    ['第十四条', 'rep-14'],
    ['第二十二条', 'rep-22'],
  ]),
};
const projects: NumberedBook = {
  code: 'prj',
  short: '项目制度',
  idByNumber: new Map([
    ['2.1（一）', 'prj-2.1a'],
    ['2.3', 'prj-2.3'],
    ['4', 'prj-4'],
  ]),
};
const returns: NumberedBook = {
  code: 'ret',
  short: '退换货制度',
  idByNumber: new Map([
    ['第四条（一）', 'ret-4.1'],
    ['第五条', 'ret-5'],
    ['第十条', 'ret-10'],
  ]),
};
const BOOKS = [repair, projects, returns];

const idsIn = (text: string, home?: NumberedBook) => clauseReferences(text, BOOKS, home).map(({ id }) => id);

describe('clauses of the same book', () => {
  test('“见第五条” means the fifth clause of the book in which it stands', () => {
    expect(idsIn('收费标准见第五条。', repair)).toEqual(['rep-5']);
    expect(idsIn('上岗要求见第五条。', returns)).toEqual(['ret-5']);
  });

  test('several clauses in a sentence are found in their order, each at its place', () => {
    const text = '按第十四条派工，按第二十二条处理。';
    const found = clauseReferences(text, BOOKS, repair);
    expect(found.map(({ id }) => id)).toEqual(['rep-14', 'rep-22']);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['第十四条', '第二十二条']);
  });

  test('a part of a clause is found with its part: 第四条（一）', () => {
    expect(idsIn('按第四条（一）收费', returns)).toEqual(['ret-4.1']);
  });

  test('outside the rulebooks a bare number names nothing', () => {
    expect(clauseReferences('合同第五条写明了价格', BOOKS, undefined)).toEqual([]);
  });

  test.each(['第一条件是付清款项', '第五条线路', '第一条路'])('“%s” names no clause', (text) => {
    expect(clauseReferences(text, BOOKS, repair)).toEqual([]);
  });
});

describe('clauses of another book', () => {
  test.each([
    ['《维修规程》第十四条', 'rep-14'],
    ['《项目制度》2.3', 'prj-2.3'],
    ['《项目制度》2.1（一）', 'prj-2.1a'],
    ['《项目制度》4', 'prj-4'],
    ['《退换货制度》第四条（一）', 'ret-4.1'],
  ])('%s is found from any page', (text, id) => {
    const sentence = `办理见${text}，不得拖延。`;
    expect(clauseReferences(sentence, BOOKS, undefined)).toEqual([{ start: 3, end: 3 + text.length, text, id }]);
    expect(idsIn(sentence, returns)).toEqual([id]);
  });

  test('a list after a title belongs to that title: 《维修规程》第五条、第十四条和第二十二条', () => {
    expect(idsIn('见《维修规程》第五条、第十四条和第二十二条。', returns)).toEqual(['rep-5', 'rep-14', 'rep-22']);
  });

  test('after the list the book is again the one in which the text stands', () => {
    expect(idsIn('见《维修规程》第十四条；收费见第十条。', returns)).toEqual(['rep-14', 'ret-10']);
  });
});

describe('papers that are not of this handbook', () => {
  test.each([
    '《劳动法》第五条',
    '《劳动法》的第五条',
    '《劳动法》第五条、第十四条',
    '《劳动法》第五条和第十四条以及第二十二条',
    '《劳动法》（2018 年修正）第五条',
    '《维修规程（试行）》第五条',
  ])('%s is left alone', (text) => {
    expect(clauseReferences(`依据${text}办理。`, BOOKS, repair)).toEqual([]);
  });

  test('a title whose beginning stands in another text, as it is emphasised, is left alone too', () => {
    expect(clauseReferences('》第五条、', BOOKS, repair)).toEqual([]);
    expect(clauseReferences('法》的第五条', BOOKS, repair)).toEqual([]);
  });

  test('a year behind a title is no clause number: 《项目制度》2026 年版', () => {
    expect(clauseReferences('《项目制度》2026 年版、《项目制度》4 份', BOOKS, repair)).toEqual([]);
  });
});

describe('numbers that do not exist', () => {
  test('an unknown number is reported with its words and without an id', () => {
    const unknown = { start: 1, end: 6, text: '第九十九条', id: undefined };
    expect(clauseReferences('见第九十九条。', BOOKS, repair)).toEqual([unknown]);
    expect(idsIn('《项目制度》9.9', undefined)).toEqual([undefined]);
    expect(idsIn('《维修规程》第五条（七）', undefined)).toEqual([undefined]);
  });

  test('whatever the text, each reference stands where it says and none overlaps the next', () => {
    const piece = fc.constantFrom(
      '《',
      '》',
      '第',
      '十',
      '四',
      '条',
      '（',
      '一',
      '）',
      '维修规程',
      '2.1',
      '、',
      '见',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const reference of clauseReferences(text, BOOKS, repair)) {
          expect(text.slice(reference.start, reference.end)).toBe(reference.text);
          expect(reference.start).toBeGreaterThanOrEqual(last);
          last = reference.end;
        }
      }),
    );
  });
});
