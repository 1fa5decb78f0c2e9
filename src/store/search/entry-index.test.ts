import { describe, expect, test } from 'vitest';
import type { Json } from '#domain/changes/change.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import { words } from '../../../tests/support/tiny-register.ts';
import { EntryIndex, type Query } from './entry-index.ts';

const any = { fault: () => undefined };
const register: Register = {
  id: 'jobs',
  prefix: 'JB',
  version: 1,
  title: { zh: '作业', en: 'Jobs' },
  group: 'service',
  clauses: [],
  fields: {
    what: words('内容', any),
    price: words('金额', { ...any, searchText: () => '' }),
    on: words('日期', { ...any, searchText: () => '' }),
    customer: words('客户', {
      ...any,
      register: 'customers',
      searchText: () => '',
      references: (value) => [String(value)],
    }),
    technician: words('技术员', { ...any, kind: 'staff', register: 'staff', references: (value) => [String(value)] }),
    labour: {
      ...words('工时', any),
      columns: { who: words('谁', { ...any, kind: 'staff', references: (v) => [String(v)] }) },
    },
  },
  list: ['no', 'what', 'price', 'on', 'customer', 'state'],
  states: {
    open: { label: { zh: '未结', en: 'Open' }, next: ['done'] },
    done: { label: { zh: '已结', en: 'Done' }, next: [] },
  },
};

const NAMES: Record<string, string> = { c1: '重庆水厂', c2: '安徽泵站' };
const named = (id: string) => (NAMES[id] ? { title: NAMES[id], phones: [] } : undefined);

function entry(id: string, day: string, values: Record<string, Json>, state = 'open'): Entry {
  const refs = [values['customer']].filter((value) => typeof value === 'string');
  return { id, register: 'jobs', no: `JB-${id}`, state, day: day as CivilDay, values, refs } as unknown as Entry;
}

function filled(...entries: Entry[]): EntryIndex {
  const index = new EntryIndex(register, 'zh');
  for (const one of entries) index.put(one, named);
  return index;
}

const found = (index: EntryIndex, query: Query = {}) => index.find(query).join(' ');
const sorted = (index: EntryIndex, column: string, descending = false) =>
  found(index, { sort: { column, descending } });

const index = filled(
  entry('a', '2026-11-20', { what: '水泵不转', price: 900, on: '2026-12-01', customer: 'c1', technician: 's1' }),
  entry('b', '2026-11-22', { what: '电表', price: 10_000, customer: 'c2', labour: { r1: { who: 's1' } } }, 'done'),
  entry('c', '2026-11-22', { what: '阀门', on: '2025-01-31' }),
  entry('d', '2026-11-21', { what: '水泵漏水', price: 0 }, 'void'),
);

describe('a list', () => {
  test('has all entries, the newest day first, and within a day the newest entry', () => {
    expect(found(index)).toBe('c b d a');
  });

  test('has the states asked for, and what is void only where that is asked for', () => {
    expect(found(index, { states: ['open', 'done'] })).toBe('c b a');
    expect(found(index, { states: ['void'] })).toBe('d');
    expect(found(index, { states: [] })).toBe('');
  });

  test('has the days asked for, the first and the last included', () => {
    const [from, until] = ['2026-11-21', '2026-11-22'] as CivilDay[];
    expect(found(index, { from: from!, until: until! })).toBe('c b d');
    expect(found(index, { until: from! })).toBe('d a');
  });

  test('has what a person has to do with, in a table too', () => {
    expect(found(index, { person: 's1' })).toBe('b a');
    expect(found(index, { person: 's9' })).toBe('');
  });

  test('has what holds every word', () => {
    expect(found(index, { text: '水泵' })).toBe('d a');
    expect(found(index, { text: 'sb 重庆' })).toBe('a');
    expect(found(index, { text: '水泵', states: ['open'], person: 's1' })).toBe('a');
  });
});

describe('a list sorted by a column', () => {
  test('has numbers and dates by their value, and what is empty last in either order', () => {
    expect(sorted(index, 'price')).toBe('d a b c');
    expect(sorted(index, 'price', true)).toBe('b a d c');
    expect(sorted(index, 'on')).toBe('c a b d');
    expect(sorted(index, 'on', true)).toBe('a c b d');
  });

  test('has Chinese by pinyin, and entries that it names by what they are called', () => {
    expect(sorted(index, 'what')).toBe('b c a d');
    expect(sorted(index, 'customer')).toBe('b a c d');
  });

  test('has states in their order, what is void last, and equal ones the newest first', () => {
    expect(sorted(index, 'state')).toBe('c a b d');
    expect(sorted(index, 'state', true)).toBe('d b c a');
  });

  test('has numbers within a text by their value', () => {
    const models = filled(
      entry('a', '2026-11-20', { what: 'PK-100' }),
      entry('b', '2026-11-20', { what: 'PK-75' }),
      entry('c', '2026-11-20', { what: 'pk-9' }),
    );
    expect(sorted(models, 'what')).toBe('c b a');
  });

  test('is the newest first where there is no such column', () => {
    expect(sorted(index, 'colour')).toBe('c b d a');
  });
});

describe('an index that is kept up to date', () => {
  test('has an entry where it belongs after a change, in every order asked for before', () => {
    const kept = filled(
      entry('a', '2026-11-20', { what: '电表', price: 1 }),
      entry('b', '2026-11-21', { what: '阀门', price: 2 }),
      entry('c', '2026-11-22', { what: '水泵', price: 3 }),
    );
    expect([found(kept), sorted(kept, 'what'), sorted(kept, 'price', true)]).toEqual(['c b a', 'a b c', 'c b a']);
    kept.put(entry('a', '2026-11-23', { what: '轴承', price: 9 }), named);
    kept.put(entry('d', '2026-11-19', { what: '法兰' }), named);
    expect([found(kept), sorted(kept, 'what'), sorted(kept, 'price', true)]).toEqual(['a c b d', 'b d c a', 'a c b d']);
    expect(found(kept, { text: '电表' })).toBe('');
    kept.remove('c');
    expect([found(kept), sorted(kept, 'what'), kept.size]).toEqual(['a b d', 'b d a', 3]);
  });

  test('is right after many changes and sorts, more than it keeps orders for', () => {
    const kept = filled();
    for (let i = 0; i < 50; i++) {
      kept.put(entry(`e${i % 20}`, '2026-11-20', { what: `第${50 - i}号`, price: (i * 37) % 50 }), named);
      for (const column of register.list) sorted(kept, column, i % 2 === 0);
    }
    const fresh = filled();
    for (let i = 30; i < 50; i++) {
      fresh.put(entry(`e${i % 20}`, '2026-11-20', { what: `第${50 - i}号`, price: (i * 37) % 50 }), named);
    }
    for (const column of register.list) expect(sorted(kept, column)).toBe(sorted(fresh, column));
  });
});
