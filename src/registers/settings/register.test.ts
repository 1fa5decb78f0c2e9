import { expect, test } from 'vitest';
import content from '../../../content/figures.json' with { type: 'json' };
import settings from './register.ts';

const { fines, logo } = settings.fields;

test('every clause that names a sum of money can have it turned off (prj-2.6)', () => {
  const clauses = content.filter(({ unit }) => unit === 'fen').map(({ clause }) => clause);
  expect(clauses.length).toBeGreaterThan(0);
  for (const clause of clauses) expect(fines.fault({ a: { fine: clause, applies: false } })).toBeUndefined();
});

test('whether a fine is levied must be said (prj-5.2)', () => {
  expect(fines.fault({ a: { fine: 'prj-2.6' } })?.what.zh).toContain('缺少“计金额”');
});

test('there is one entry, and one logo at most', () => {
  expect(settings.onlyEntry).toBe('settings');
  const file = { sha256: 'c09d'.repeat(16), name: 'a.png', type: 'image/png', bytes: 1 };
  expect(logo.fault({ a: file })).toBeUndefined();
  expect(logo.fault({ a: file, b: file })).toBeDefined();
});
