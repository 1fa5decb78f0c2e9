import { describe, expect, test } from 'vitest';
import type { Json } from '#domain/changes/change.ts';
import { duplicateCandidates } from './duplicates.ts';

type Values = Readonly<Record<string, Json>>;

/** By what a customer is taken for another who is already there. */
const takenFor = (candidate: Values, existing: Values) =>
  duplicateCandidates({ values: candidate }, [{ id: 'c1', values: existing }]).flatMap(({ by }) => by);

const byName = (a: string, b: string) => takenFor({ name: a }, { name: b });
const byPhone = (a: string, b: string) => takenFor({ name: '甲', phone: a }, { name: '乙', phone: b });

describe('customers of the same name (rep-3)', () => {
  test.each([
    ['青浦机械（集团）有限公司', '青浦机械集团'],
    ['临江自来水有限公司', '临江自来水公司'],
    ['恒达电表股份有限公司', '恒达电表有限责任公司'],
    ['城东 水厂', '城东水厂'],
    ['ＡＢＢ电机', 'abb 电机'],
    ['华清(临江)水务', '华清（临江）水务有限公司'],
  ])('%s may be %s', (a, b) => {
    expect([byName(a, b), byName(b, a)]).toEqual([['name'], ['name']]);
  });

  test.each([
    ['城东水厂', '城西水厂'],
    ['城东水厂', '城东水厂二级站'],
    ['青浦机械（一分厂）', '青浦机械（二分厂）'],
    ['有限公司', '公司'],
    ['', ''],
  ])('%s is not %s', (a, b) => {
    expect(byName(a, b)).toEqual([]);
  });
});

describe('customers with a telephone number in common (rep-3)', () => {
  test.each([
    ['13800000101', '138 0000 0101'],
    ['13800000101', '+86 138-0000-0101'],
    ['008613800000101', '１３８０００００１０１'],
    ['0510-80000101', '(0510) 8000 0101'],
    ['0510-80000101', '+86 510 8000 0101'],
    ['010-80000101', '+86 10 80000101'],
    ['0510-80000101', '0510-80000101转8102'],
    ['0510-80000101', '0510-80000101-8102'],
    ['0510-80000101', '80000101'],
    ['400-800-2001', '+86 4008002001'],
  ])('%s rings where %s rings', (a, b) => {
    expect([byPhone(a, b), byPhone(b, a)]).toEqual([['phone'], ['phone']]);
  });

  test.each([
    ['13800000101', '13800000102'],
    ['13800000101', '1380000010'],
    ['0510-80000101', '0512-80000101'],
    ['0510-80000101', '80000102'],
    ['13880000101', '80000101'],
    ['400-800-2001', '8002001'],
    ['', ''],
  ])('%s does not ring where %s rings', (a, b) => {
    expect([byPhone(a, b), byPhone(b, a)]).toEqual([[], []]);
  });

  test('a contact’s number counts as well as the main one', () => {
    const existing = { name: '城东水厂', contacts: { c1: { name: '周国平', phone: '138 0000 0101' } } };
    expect(takenFor({ name: '水厂老周', phone: '13800000101' }, existing)).toEqual(['phone']);
    expect(takenFor({ name: '水厂', contacts: { x: { name: '周', phone: '13800000101' } } }, existing)).toEqual([
      'phone',
    ]);
  });
});

describe('the warning about duplicates', () => {
  const known = [
    { id: 'c1', values: { name: '城东水厂', phone: '0510-80000101' } },
    { id: 'c2', values: { name: '城西水厂', phone: '0510-80000102' } },
    { id: 'c3', values: { name: '城东 水厂', phone: '13800000103' } },
  ];

  test('names every candidate in the order given, and by what each was found', () => {
    expect(duplicateCandidates({ values: { name: '城东水厂', phone: '80000101' } }, known)).toEqual([
      { id: 'c1', by: ['name', 'phone'] },
      { id: 'c3', by: ['name'] },
    ]);
  });

  test('leaves out the entry that is being edited', () => {
    expect(duplicateCandidates(known[1]!, known)).toEqual([]);
  });

  test('stays silent about values that are not what they should be', () => {
    const broken = [{ id: 'x', values: { name: 7, phone: null, contacts: { a: null, b: 'x', c: { phone: 1 } } } }];
    expect(duplicateCandidates({ values: { name: 7, phone: null, contacts: [] } }, broken)).toEqual([]);
  });
});
