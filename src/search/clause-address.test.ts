import { describe, expect, test } from 'vitest';
import { clause, found, indexOf } from '../../tests/support/small-index.ts';
import { addressedClauses } from './clause-address.ts';
import { fold } from './fold.ts';

const INDEX = indexOf([
  clause('gen-2.3', '2.3', '供应商到场通知'),
  clause('prj-2.1a', '2.1（一）', '当日处理'),
  clause('prj-2.1b', '2.1（二）', '未解决问题报备'),
  clause('prj-2.3', '2.3', '月度巡检'),
  clause('prj-4', '4', '期满前报告'),
  clause('rep-1', '第一条', '服务类别'),
  clause('rep-2', '第二条', '规定表单'),
  clause('rep-4', '第四条', '当场修妥'),
  clause('rep-12', '第十二条', '分公司日报'),
  clause('rep-14', '第十四条', '派工时限'),
  clause('rep-22', '第二十二条', '登门处理抱怨'),
  clause('ret-4.1', '第四条（一）', '有偿服务'),
  clause('ret-4.2', '第四条（二）', '无偿服务'),
  clause('ret-10', '第十条', '按标准收费'),
  clause('sla-7', '第七条', '响应'),
  found('faq', 'rep-14', '第十四条是什么意思？'),
]);

const asked = (query: string) =>
  addressedClauses(INDEX, fold(query, INDEX.simplified).text).map(({ item }) => `${item.kind}:${item.id}`);
const ids = (query: string) => asked(query).map((name) => name.replace('clause:', ''));

describe('one clause by its number', () => {
  test.each([
    ['rep-14', 'rep-14'],
    ['rep14', 'rep-14'],
    ['REP-14', 'rep-14'],
    ['ＲＥＰ－１４', 'rep-14'],
    ['rep–14', 'rep-14'],
    ['prj-2.1a', 'prj-2.1a'],
    ['prj2.1b', 'prj-2.1b'],
    ['ret-4.2', 'ret-4.2'],
    ['prj-4', 'prj-4'],
    ['第十二条', 'rep-12'],
    ['第12条', 'rep-12'],
    ['第１２條', 'rep-12'],
    ['第 12 条', 'rep-12'],
    ['十二条', 'rep-12'],
    ['12条', 'rep-12'],
    ['第二十二条', 'rep-22'],
    ['维修规程14', 'rep-14'],
    ['维修规程 14', 'rep-14'],
    ['維修規程第十四條', 'rep-14'],
    ['《维修规程》第十四条', 'rep-14'],
    ['《项目制度》2.3', 'prj-2.3'],
    ['项目制度4', 'prj-4'],
    ['SLA 规程第七条', 'sla-7'],
    ['《ｓｌａ规程》7', 'sla-7'],
    ['2.1（一）', 'prj-2.1a'],
    ['2.1(二)', 'prj-2.1b'],
    ['2.1a', 'prj-2.1a'],
    ['第四条（二）', 'ret-4.2'],
    ['退换货制度第四条（一）', 'ret-4.1'],
  ])('“%s” is %s', (query, id) => {
    expect(ids(query)).toEqual([id]);
  });
});

describe('several clauses by one number', () => {
  test('a number that two books have leads to both', () => {
    expect(ids('2.3')).toEqual(['gen-2.3', 'prj-2.3']);
  });

  test('the number of a clause in parts leads to its parts (ret-4, prj-2.1)', () => {
    expect(ids('退换货制度第四条')).toEqual(['ret-4.1', 'ret-4.2']);
    expect(ids('项目制度2.1')).toEqual(['prj-2.1a', 'prj-2.1b']);
    expect(ids('第四条')).toEqual(expect.arrayContaining(['rep-4', 'ret-4.1', 'ret-4.2']));
  });

  test('第二条 is the second clause, and not the parts of 2.1', () => {
    expect(ids('第二条')).toEqual(['rep-2']);
  });
});

describe('what is no clause number', () => {
  test.each(['', '14', '第', '条', '派工', 'rep-', 'rep-99', '第99条', '第九十九条', 'rep-1.4', '维修规程', '《》'])(
    '“%s” leads to no clause by number',
    (query) => {
      expect(asked(query)).toEqual([]);
    },
  );

  test.each(['1'.repeat(10_000), `第${'一'.repeat(10_000)}条`, '(.*)+$', 'rep-(', '\\', '第[条', '2.', '😀', '第😀条'])(
    'hostile input is answered with nothing (%#)',
    (query) => {
      expect(asked(query)).toEqual([]);
    },
  );
});
