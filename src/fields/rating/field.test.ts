import { describe, expect, test } from 'vitest';
import { accepted, expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { rating } from './field.ts';

const label = { zh: '服务态度', en: 'Attitude' };
const attitude = rating({
  label,
  clause: 'rep-19',
  grades: {
    excellent: { zh: '很满意', en: 'Very satisfied' },
    good: { zh: '满意', en: 'Satisfied' },
    fair: { zh: '一般', en: 'Fair' },
    poor: { zh: '不满意', en: 'Dissatisfied' },
  },
});

describe('one of several grades (rep-19)', () => {
  test('the grades stay in the order in which they were given, the best first', () => {
    expect(Object.keys(attitude.grades)).toEqual(['excellent', 'good', 'fair', 'poor']);
  });

  test('a grade reads back as itself by its label in either language, and not by a part of one', () => {
    for (const id of Object.keys(attitude.grades)) {
      expect([attitude.parse(attitude.format(id, 'zh')), attitude.parse(attitude.format(id, 'en'))]).toEqual([id, id]);
    }
    expect([attitude.parse('满意'), attitude.parse('意'), attitude.parse('4')]).toEqual(['good', undefined, undefined]);
  });

  test('nothing else is stored, and the message lists the grades in their order', () => {
    expect(accepted(attitude, ['good', '满意', 1, 'valueOf', null])).toEqual(['good']);
    expect(faultOf(attitude, 5)).toEqual({
      zh: '“5”不是其中一个等级；允许：很满意、满意、一般、不满意',
      en: '“5” is not one of the grades; allowed: Very satisfied, Satisfied, Fair, Dissatisfied',
    });
  });

  test('ids that are numbers are refused where they are defined, for they would not stay in order', () => {
    expect(() => rating({ label, grades: { 2: { zh: '好', en: 'Good' }, 1: { zh: '差', en: 'Poor' } } })).toThrow(
      '“1”',
    );
  });

  test('nothing that a file can hold makes it throw', () => expectHarmless(attitude));
});
