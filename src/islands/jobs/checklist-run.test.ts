import { describe, expect, test } from 'vitest';
import { type ChecklistItem, isSettled, itemRun, otherRows, progress, withItem } from './checklist-run.ts';

const TOOLS: ChecklistItem = { id: 'tools', text: '检修工具齐备', type: 'check' };
const FAULT: ChecklistItem = { id: 'fault-found', text: '实际故障', type: 'text' };
const SECTIONS = [{ title: '出发前', items: [TOOLS, FAULT] }];

describe('a run of the site-visit checklist (ret-7)', () => {
  test('a ticked item is kept with its words, as they were when it was ticked', () => {
    expect(withItem(undefined, TOOLS, { is: 'done', note: '' })).toEqual({
      tools: { item: '检修工具齐备', done: true },
    });
  });

  test('an item that does not apply counts only with its reason', () => {
    const out = withItem(undefined, TOOLS, { is: 'not-applicable', note: '' });
    expect(isSettled(itemRun(out, TOOLS))).toBe(false);
    const because = withItem(out, TOOLS, { is: 'not-applicable', note: '只做培训' });
    expect(isSettled(itemRun(because, TOOLS))).toBe(true);
    expect(progress(because, SECTIONS)).toEqual({ settled: 1, all: 2 });
  });

  test('an item that is open again leaves no row, and the last one no run', () => {
    const both = withItem(withItem(undefined, TOOLS, { is: 'done', note: '' }), FAULT, { is: 'done', note: '受潮' });
    expect(Object.keys(withItem(both, TOOLS, { is: 'open', note: '' }) ?? {})).toEqual(['fault-found']);
    expect(withItem(withItem(both, TOOLS, { is: 'open', note: '' }), FAULT, { is: 'open', note: '' })).toBeUndefined();
  });

  test('what an earlier edition asked for is still shown', () => {
    const rows = { retired: { item: '回执单已领', done: true }, tools: { item: '工具', done: true } };
    expect(otherRows(rows, SECTIONS)).toEqual([{ id: 'retired', item: '回执单已领', done: true, note: '' }]);
  });

  test.each([['text'], [7], [[]], [{ tools: 'yes' }], [{ tools: null }]])('damaged rows %j are no run', (rows) => {
    expect(progress(rows as never, SECTIONS).settled).toBe(0);
  });
});
