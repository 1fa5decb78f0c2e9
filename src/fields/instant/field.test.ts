import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Instant, instantAt } from '#domain/instant.ts';
import { accepted, expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { moment } from './field.ts';

const calledAt = moment({ label: { zh: '叫修时间', en: 'Called at' } });
const inBerlin = moment({ label: calledAt.label, timeZone: 'Europe/Berlin' });
const at = (text: string) => text as Instant;

describe('a moment', () => {
  test('it is shown by the clock in Shanghai, wherever the browser is', () => {
    expect(calledAt.format(at('2026-11-23T06:18:00Z'), 'zh')).toBe('2026-11-23 14:18');
    expect(calledAt.format(at('2026-11-23T16:00:59.999Z'), 'en')).toBe('2026-11-24 00:00');
  });

  test('another zone can be set', () => {
    expect(inBerlin.format(at('2026-11-23T06:18:00Z'), 'en')).toBe('2026-11-23 07:18');
    expect(inBerlin.parse('2026-11-23 07:18')).toBe('2026-11-23T06:18:00Z');
    expect(() => moment({ label: calledAt.label, timeZone: 'Asia/Nowhere' })).toThrow(RangeError);
  });

  test.each([
    '2026-11-23 14:18',
    '2026/11/23 14:18',
    '2026.11.23 14:18:00',
    '2026年11月23日 14:18',
    '2026年11月23日14时18分',
    '２０２６－１１－２３　１４：１８',
    '2026-11-23T14:18',
    '2026-11-23T06:18Z',
    '2026-11-23T06:18:00Z',
    '2026-11-23T06:18:00.000Z',
    '2026-11-23T14:18:00+08:00',
  ])('%s means 14:18 in Shanghai', (written) => {
    expect(calledAt.parse(written)).toBe('2026-11-23T06:18:00Z');
  });

  test('seconds that were typed are kept', () => {
    expect(calledAt.parse('2026-11-23 9:05:07')).toBe('2026-11-23T01:05:07Z');
    expect(calledAt.parse('2026-11-23T01:05:07.250Z')).toBe('2026-11-23T01:05:07.250Z');
  });

  test.each([
    '2026-11-23',
    '14:18',
    '11-23 14:18',
    '2026-11-23 24:00',
    '2026-11-23 14:60',
    '2026-02-30 14:18',
    '2026-02-30T14:18:00Z',
    '2026-11-23T14:18:00+25:00',
    '0000-01-01 00:00',
    '0000-01-01T00:00+08:00',
    '2026-11-23 14',
    '下午',
  ])('%s is not one moment, and is not guessed', (written) => {
    expect(calledAt.parse(written)).toBeUndefined();
  });

  test('only a moment in UTC is stored', () => {
    const wrong = ['2026-11-23T14:18:00+08:00', '2026-11-23 14:18', '2026-02-30T00:00:00Z', 1_763_000_000_000, null];
    expect(accepted(calledAt, ['2026-11-23T06:18:00Z', '2026-11-23T06:18:00.250Z', ...wrong])).toEqual([
      '2026-11-23T06:18:00Z',
      '2026-11-23T06:18:00.250Z',
    ]);
    expect(faultOf(calledAt, '刚才')).toEqual({
      zh: '“刚才”不是时刻；允许：日期和时间，如 2026-11-23 14:18',
      en: '“刚才” is not a moment; allowed: day and time, such as 2026-11-23 14:18',
    });
  });

  test('every moment of our time reads back as the minute that is shown', () => {
    const since2000 = { min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 11, 31) };
    fc.assert(
      fc.property(fc.integer(since2000), (ms) => {
        const minute = instantAt(Math.floor(ms / 60_000) * 60_000);
        expect(calledAt.parse(calledAt.format(instantAt(ms), 'zh'))).toBe(minute);
        expect(calledAt.parse(instantAt(ms))).toBe(instantAt(ms));
      }),
    );
  });

  test('the first and the last moment of the calendar can be shown', () => {
    expect(typeof calledAt.format(at('9999-12-31T23:59:59.999Z'), 'zh')).toBe('string');
    expect(typeof inBerlin.format(at('0000-01-01T00:00:00Z'), 'zh')).toBe('string');
  });

  test('nothing that a file can hold makes it throw', () => expectHarmless(calledAt));
});
