import { expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import { lackOf, type RunItem, runItems } from '#registers/checklist-runs/run-items.ts';
import { type Cells, moved, notApplicable, noted, opened, toggled } from './answers.ts';

const TOMORROW = '2026-11-24' as CivilDay;

function item(cells: Readonly<Record<string, string>> = {}): RunItem {
  const [one] = runItems({ '001-a': { section: '会计', itemId: 'a', text: '款已交', ...cells } });
  if (!one) throw new Error('no item');
  return one;
}

/** An item after an answer. */
function after(before: RunItem, cells: Cells): RunItem {
  const rest = Object.entries({ ...before, ...cells }).filter(([, value]) => typeof value === 'string');
  return item(Object.fromEntries(rest) as Record<string, string>);
}

test('a tick does it, a second one opens it again (dut-5)', () => {
  const done = after(item(), toggled(item()));
  expect(lackOf(done)).toBeUndefined();
  expect(lackOf(after(done, toggled(done)))).toBe('answer');
});

test('an item that was put off and is then done has no day any more (dut-5)', () => {
  const late = after(item(), { ...moved(item(), TOMORROW), reason: '缺纸' });
  expect(late).toMatchObject({ result: 'moved', movedTo: TOMORROW });
  expect(lackOf(late)).toBeUndefined();
  expect(after(late, toggled(late))).toMatchObject({ result: 'done', reason: '', movedTo: undefined });
});

test('a day that was chosen is kept when the item is put off again', () => {
  expect(moved(item({ movedTo: '2026-12-01' }), TOMORROW)).toMatchObject({ movedTo: '2026-12-01' });
});

test('what does not apply is open until it is said why, and nothing is left when it applies again (dut-5)', () => {
  const out = after(item(), notApplicable());
  expect(lackOf(out)).toBe('note');
  const because = after(out, noted(out, '今天没有收款'));
  expect(lackOf(because)).toBeUndefined();
  expect(after(because, opened())).toMatchObject({ result: undefined, note: '' });
});

test('a reading is done by writing it down, and open again without it (dut-5)', () => {
  const reading = item({ type: 'reading' });
  const read = after(reading, noted(reading, '0'));
  expect(lackOf(read)).toBeUndefined();
  expect(lackOf(after(read, noted(read, '')))).toBe('answer');
  expect(lackOf(after(reading, toggled(reading)))).toBe('reading');
});

test('a note beside a tick changes nothing of the tick', () => {
  expect(noted(item(), '见备注')).toEqual({ note: '见备注' });
});
