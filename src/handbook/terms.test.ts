import { describe, expect, test } from 'vitest';
import { handbookOf } from '../../tests/support/small-handbook.ts';
import { glossaryPattern, termByName, termsUsed } from './terms.ts';

const glossary = handbookOf({
  'glossary.yaml': `
- {id: dispatch, term: 派工, aliases: [派单], text: 指定技术员前往}
- {id: dispatch-limit, term: 派工时限, aliases: [到场时限], text: 叫修到抵达}
- {id: jiaoxiu, term: 叫修, aliases: [喊修, 报修], text: 客户要求服务}
- {id: pump, term: C++ (泵), aliases: ['a.b'], text: 记号不当作规则}
`,
});

const ids = (...texts: string[]) => termsUsed(glossary, texts).map(({ id }) => id);

describe('the glossary in running text', () => {
  test('the longest term wins: 派工时限 is not explained as 派工', () => {
    expect(ids('派工时限自叫修起算')).toEqual(['dispatch-limit', 'jiaoxiu']);
  });

  test('an alias is explained as the term that it stands for (rep-3: 喊修 is 叫修)', () => {
    expect(ids('客户喊修')).toEqual(['jiaoxiu']);
    expect(termByName(glossary, '到场时限')?.id).toBe('dispatch-limit');
  });

  test('each term is explained once, in the order in which the texts use it', () => {
    expect(ids('报修后派工', '叫修与派单')).toEqual(['jiaoxiu', 'dispatch']);
  });

  test('signs in a name are taken as they are written', () => {
    expect(ids('C++ (泵)')).toEqual(['pump']);
    expect(ids('a.b')).toEqual(['pump']);
    expect(ids('axb、C+、泵')).toEqual([]);
  });

  test('a name that nobody explains is no term', () => {
    expect(termByName(glossary, '派工时')).toBeUndefined();
    expect(termByName(glossary, '')).toBeUndefined();
  });

  test('an empty glossary explains nothing, whatever the text', () => {
    const empty = handbookOf({ 'glossary.yaml': '[]\n' });
    expect('叫修'.match(glossaryPattern(empty))).toBeNull();
    expect(termsUsed(empty, ['叫修', ''])).toEqual([]);
  });
});
