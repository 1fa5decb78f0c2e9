import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitted, linesOf, plain } from './fitted.ts';

const ROOM = { widthMm: 60, heightMm: 9, more: '见登记簿' };

describe('text on paper', () => {
  test('what fits is printed whole, in the size of the others', () => {
    expect(fitted('二号泵启动即报 E-14，手动可运行', ROOM)).toEqual({
      text: '二号泵启动即报 E-14，手动可运行',
      size: 'normal',
      cut: false,
    });
  });

  test('what does not fit is set smaller before anything is cut', () => {
    expect(fitted('泵'.repeat(36), ROOM)).toMatchObject({ size: 'small', cut: false });
    expect(fitted('泵'.repeat(60), ROOM)).toMatchObject({ size: 'tiny', cut: false });
  });

  test('what fits in no size is cut, and the paper says where the rest is', () => {
    const { text, cut } = fitted('泵'.repeat(2000), ROOM);
    expect(cut).toBe(true);
    expect(text).toMatch(/^泵+…见登记簿$/);
  });

  test('a thousand line breaks are cut like any other text', () => {
    expect(fitted('一\n'.repeat(1000), ROOM).text.split('\n').length).toBeLessThanOrEqual(3);
  });

  test('a word of two thousand letters is broken, and cut', () => {
    expect(fitted('w'.repeat(2000), ROOM)).toMatchObject({ size: 'tiny', cut: true });
  });

  test('words stay whole where lines are counted', () => {
    expect(linesOf('aaaa bbbb', 3)).toBe(2);
    expect(linesOf('CI-20261102-A003', 6)).toBe(3);
    expect(linesOf('二号泵', 3)).toBe(1);
    expect(linesOf('二号泵房', 3)).toBe(2);
  });

  test('characters that turn the writing direction are not printed', () => {
    expect(plain('收据\u202egpj.exe\u2066\u200b\u0007')).toBe('收据gpj.exe');
  });

  test('whatever is cut takes no more lines than there are, and is the beginning of what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.integer({ min: 15, max: 80 }), (text, widthMm) => {
        const { text: printed, cut } = fitted(text, { ...ROOM, widthMm });
        const head = cut ? printed.slice(0, -ROOM.more.length - 1) : printed;
        expect(plain(text).startsWith(head)).toBe(true);
        expect(linesOf(printed, widthMm / (6 * (25.4 / 72)))).toBeLessThanOrEqual(3);
      }),
    );
  });
});
