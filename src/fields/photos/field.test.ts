import { describe, expect, test } from 'vitest';
import type { Json } from '#domain/changes/change.ts';
import type { Instant } from '#domain/instant.ts';
import { expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { photos } from './field.ts';

const condition = photos({ label: { zh: '商品状况照片', en: 'Photos of the goods' }, maxCount: 2 });
const photo = { sha256: '0'.repeat(64), name: 'IMG_1.jpg', type: 'image/jpeg', bytes: 204_800 };
const taken = { ...photo, takenAt: '2026-11-23T06:18:00Z' as Instant };

describe('photos', () => {
  test('they are stored by id, with the time of taking where the camera gave one', () => {
    expect([condition.fault({ a: photo, b: taken }), condition.fault({})]).toEqual([undefined, undefined]);
  });

  test('on paper and in lists their number is seen', () => {
    expect([{}, { a: photo }, { a: photo, b: taken }].map((value) => condition.format(value, 'zh'))).toEqual([
      '',
      '1 张',
      '2 张',
    ]);
    expect([{ a: photo }, { a: photo, b: taken }].map((value) => condition.format(value, 'en'))).toEqual([
      '1 photo',
      '2 photos',
    ]);
  });

  test('more photos than a field takes are refused, and the message says how many it takes', () => {
    expect(faultOf(condition, { a: photo, b: photo, c: photo })).toEqual({
      zh: '“3”个文件太多；允许：至多 2 个文件',
      en: '“3” files are too many; allowed: at most 2 files',
    });
  });

  test.each<[Json, string]>([
    [
      { ...photo, type: 'image/svg+xml' },
      '可用的文件类型：“image/svg+xml”不是可用的文件类型；允许：image/jpeg、image/png、image/webp',
    ],
    [{ ...photo, bytes: 6_000_000 }, '“6000000”不是可用的文件大小；允许：1 字节至 5 MB'],
    [{ ...photo, bytes: 0 }, '“0”不是可用的文件大小'],
    [{ ...photo, bytes: Number.NaN }, '“NaN”不是可用的文件大小'],
    [{ ...photo, sha256: 'x' }, '“x”不是文件指纹'],
    [{ ...photo, takenAt: '昨天' }, '“昨天”不是拍摄时间'],
    [{ ...photo, data: 'x' }, '“data”这一项没有用处'],
    [null, '第 1 个文件：“null”不是文件'],
    [[photo], '第 1 个文件：“[…]”不是文件'],
  ])('%j is not kept, and the reason is given with its place', (value, why) => {
    expect(faultOf(condition, { a: value }).zh).toContain(why);
    expect(faultOf(condition, { a: value }).zh).toMatch(/^第 1 个文件：/);
  });

  test.each(['__proto__', 'constructor', 'a.b', ''])('a photo cannot be kept under %j', (id) => {
    const value = JSON.parse(`{${JSON.stringify(id)}:${JSON.stringify(photo)}}`) as Json;
    expect(faultOf(condition, value).zh).toContain('不是行号');
  });

  test('a list is not a map of photos', () => expect(faultOf(condition, [photo]).zh).toContain('不是一组文件'));

  test('nothing that a file can hold makes it throw', () => expectHarmless(condition));
});
