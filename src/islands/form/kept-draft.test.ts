import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChangeId } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import customers from '#registers/customers/register.ts';
import { draftOf } from '../desk/drafts.ts';
import { dropOwn, keepBeside, typedOn, typedSince, withDraft } from './kept-draft.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

const entry = (values: Values) => ({ values, heads: ['h1' as ChangeId] }) as unknown as Entry;
const shown = (stored: Values, draft: ReturnType<typeof typedOn>) => withDraft(customers.fields, stored, draft);

describe('typing over an entry that changes meanwhile', () => {
  test('rows that somebody else adds, changes and takes away do not come undone', () => {
    const before = { contacts: { k1: { name: '周国平' }, k2: { name: '陆敏' }, k3: { name: '韩立' } } };
    const typed = typedOn(undefined, { contacts: { ...before.contacts, k4: { name: '沈洁' } } }, entry(before));
    const now = { contacts: { k1: { name: '周国平', role: '科长' }, k2: { name: '陆敏' }, k5: { name: '方阿姨' } } };
    expect(shown(now, typed)['contacts']).toEqual({ ...now.contacts, k4: { name: '沈洁' } });
  });

  test('two cells of one row are both kept', () => {
    const before = { contacts: { k1: { name: '周国平' } } };
    const typed = typedOn(undefined, { contacts: { k1: { name: '周国平', role: '科长' } } }, entry(before));
    const now = { contacts: { k1: { name: '周国平', phone: '13800000101' } } };
    expect(shown(now, typed)['contacts']).toEqual({ k1: { name: '周国平', role: '科长', phone: '13800000101' } });
  });

  test('rows that are typed where there were none stand beside those that somebody else wrote there since', () => {
    const typed = typedOn(undefined, { contacts: { k1: { name: '周国平' } } }, entry({}));
    expect(shown({ contacts: { k2: { name: '陆敏' } } }, typed)['contacts']).toEqual({
      k1: { name: '周国平' },
      k2: { name: '陆敏' },
    });
  });

  test('one’s own value of a field stays as typed, and emptied is emptied', () => {
    const typed = typedOn(undefined, { phone: '110', notes: undefined }, entry({ phone: '1', notes: '旧' }));
    expect(shown({ phone: '2', notes: '新' }, typed)).toEqual({ phone: '110' });
  });

  test('what one has seen stays what one saw when the typing began', () => {
    const typed = typedOn(undefined, { phone: '1' }, entry({}));
    const later = typedOn(typed, { phone: '12' }, { ...entry({}), heads: ['h2' as ChangeId] });
    expect(later.heads).toEqual(['h1']);
  });
});

describe('typing on while the entry is being stored', () => {
  const draft = typedOn(undefined, { phone: '1', notes: '旧' }, entry({}));
  const saved = { draft, entry: { ...entry({ phone: '1', notes: '旧' }), heads: ['h2' as ChangeId] } };

  test('what was stored is forgotten, and what was typed since is not, on top of the stored entry', () => {
    expect(typedSince(typedOn(draft, { phone: '12' }, entry({})), saved)).toMatchObject({
      set: { phone: '12' },
      was: { phone: '1' },
      heads: ['h2'],
    });
  });

  test('where nothing was, nothing stays', () => {
    expect(typedSince(draft, saved)).toBeUndefined();
    expect(typedSince(undefined, saved)).toBeUndefined();
  });
});

describe('two tabs that type into one entry', () => {
  test('each keeps its own input, and the one that saves leaves the other’s', () => {
    const one = typedOn(undefined, { phone: '1' }, entry({}));
    const other = typedOn(undefined, { notes: '二' }, entry({}));
    keepBeside('customers', 'e', one);
    keepBeside('customers', 'e', other);
    dropOwn('customers', 'e', one);
    expect(draftOf('customers', 'e')?.set).toEqual({ notes: '二' });
    dropOwn('customers', 'e', other);
    expect(draftOf('customers', 'e')).toBeUndefined();
  });

  test('what the other typed last into the same field stays until it is saved there', () => {
    const one = typedOn(undefined, { phone: '1' }, entry({}));
    keepBeside('customers', 'e', one);
    keepBeside('customers', 'e', typedOn(undefined, { phone: '2' }, entry({})));
    dropOwn('customers', 'e', one);
    expect(draftOf('customers', 'e')?.set).toEqual({ phone: '2' });
  });
});
