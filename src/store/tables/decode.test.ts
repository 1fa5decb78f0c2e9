import { expect, test } from 'vitest';
import { decoded } from './decode.ts';

const TEXT = '名称,电话\n城东水厂,138';
const UTF8 = new TextEncoder().encode(TEXT);

/** 名称,电话 in GBK; the runtime writes UTF-8 alone. */
const GBK = Uint8Array.from([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb5, 0xe7, 0xbb, 0xb0]);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [...`\ufeff${text}`].forEach((c, i) => {
    view.setUint16(2 * i, c.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

test('UTF-8 is read with and without its mark, and the mark is no part of the first column', () => {
  expect(decoded(UTF8)).toEqual({ text: TEXT, encoding: 'utf-8' });
  expect(decoded(Uint8Array.from([0xef, 0xbb, 0xbf, ...UTF8]))).toEqual({ text: TEXT, encoding: 'utf-8-bom' });
});

test('UTF-16 is read in both orders of its bytes', () => {
  expect(decoded(utf16(TEXT, true))).toEqual({ text: TEXT, encoding: 'utf-16le' });
  expect(decoded(utf16(TEXT, false))).toEqual({ text: TEXT, encoding: 'utf-16be' });
});

test('GBK, and the rare characters that only GB18030 has, are told from UTF-8', () => {
  expect(decoded(GBK)).toEqual({ text: '名称,电话', encoding: 'gb18030' });
  const rare = decoded(Uint8Array.from([0x95, 0x32, 0x82, 0x36, 0xb5, 0xe7]));
  expect(rare).toEqual({ text: '𠀀电', encoding: 'gb18030' });
});

test('a picture, UTF-16 without a mark and broken UTF-8 behind a mark are no text', () => {
  expect(decoded(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]))).toBeUndefined();
  expect(decoded(utf16(TEXT, true).slice(2))).toBeUndefined();
  expect(decoded(Uint8Array.from([0xef, 0xbb, 0xbf, 0xc3, 0x28]))).toBeUndefined();
});
