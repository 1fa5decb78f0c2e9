import type { Author } from '../../src/store/write.ts';

/** A clerk at her browser, on a Monday at nine in the morning. */
export const clerk: Author = {
  by: 'staff-1',
  device: 'a1',
  letter: 'A',
  now: Date.parse('2026-11-23T01:00:00Z'),
  timeZone: 'Asia/Shanghai',
};
