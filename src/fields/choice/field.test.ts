import { describe, expect, test } from 'vitest';
import { accepted, expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { choice } from './field.ts';

const label = { zh: '区域', en: 'Zone' };
const zone = choice({
  label,
  options: { urban: { zh: '市区', en: 'City' }, suburban: { zh: '郊区', en: 'Outside the city' } },
});

describe('one of several options', () => {
  test('the id is stored, the label is seen', () => {
    expect([zone.format('urban', 'zh'), zone.format('suburban', 'en')]).toEqual(['市区', 'Outside the city']);
  });

  test('a label in either language or the id means the option', () => {
    expect(['市区', 'City', ' city ', 'ＣＩＴＹ', 'urban'].map((text) => zone.parse(text))).toEqual(
      Array(5).fill('urban'),
    );
    expect(['市', '城区', 'constructor', '__proto__'].map((text) => zone.parse(text))).toEqual(
      Array(4).fill(undefined),
    );
  });

  test('every option reads back as itself in every language', () => {
    for (const id of Object.keys(zone.options)) {
      expect([zone.parse(zone.format(id, 'zh')), zone.parse(zone.format(id, 'en')), zone.parse(id)]).toEqual([
        id,
        id,
        id,
      ]);
    }
  });

  test('nothing else is stored, and the message lists the options', () => {
    expect(accepted(zone, ['urban', '市区', 'toString', '__proto__', 0, null, ['urban']])).toEqual(['urban']);
    expect(faultOf(zone, '城区')).toEqual({
      zh: '“城区”不在选项之中；允许：市区、郊区',
      en: '“城区” is not one of the options; allowed: City, Outside the city',
    });
  });

  test('an option that is no longer offered is shown by its id', () => {
    expect([zone.format('island', 'zh'), zone.searchText('island')]).toEqual(['island', '']);
  });

  test('an entry is found by the label in either language', () => expect(zone.searchText('urban')).toBe('市区 City'));

  test('options that could be mistaken for one another are refused where they are defined', () => {
    const text = (zh: string, en: string) => ({ zh, en });
    expect(() => choice({ label, options: { a: text('甲', 'A'), b: text('甲', 'B') } })).toThrow('“甲”');
    expect(() => choice({ label, options: { a: text('甲', 'B'), b: text('乙', 'C') } })).toThrow(RangeError);
    expect(() => choice({ label, options: {} })).toThrow(RangeError);
    expect(() => choice({ label, options: { a: text('', 'A') } })).toThrow(RangeError);
  });

  test('nothing that a file can hold makes it throw', () => expectHarmless(zone));
});
