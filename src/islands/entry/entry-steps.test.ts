import { describe, expect, test } from 'vitest';
import type { Change, ChangeId } from '#domain/changes/change.ts';
import callIns from '#registers/call-ins/register.ts';
import { entrySteps, lastState } from './entry-steps.ts';

/** A history that came to some states, one after the other. */
function through(...states: string[]): Change[] {
  return states.map((state, i) => ({ id: `c${i}` as ChangeId, set: { state } }) as unknown as Change);
}

const line = (state: string, ...before: string[]) =>
  entrySteps(callIns, state, through(...before, state)).map(({ state: name, is }) => `${name} ${is}`);

describe('the way of an entry', () => {
  test('a call that was just entered has everything before it but the way out (flo-1.1)', () => {
    expect(line('registered')).toEqual([
      'registered now',
      'dispatched next',
      'on-site ahead',
      'solved ahead',
      'taken-back ahead',
      'closed ahead',
    ]);
  });

  test('goods that were taken back leave out that it was solved on site (rep-6)', () => {
    expect(line('taken-back', 'registered', 'dispatched', 'on-site')).toEqual([
      'registered done',
      'dispatched done',
      'on-site done',
      'taken-back now',
      'closed next',
    ]);
  });

  test('a step that was taken back is before the entry again', () => {
    expect(line('registered', 'registered', 'dispatched').slice(0, 2)).toEqual(['registered now', 'dispatched next']);
  });

  test('a cancelled call ends there', () => {
    expect(line('cancelled', 'registered')).toEqual(['registered done', 'cancelled now']);
  });

  test('voiding leaves the state as it was', () => {
    const voided = { id: 'c9', set: { void: '重复' } } as unknown as Change;
    expect(lastState([...through('registered', 'dispatched'), voided])).toBe('dispatched');
    expect(lastState([])).toBeUndefined();
  });
});
