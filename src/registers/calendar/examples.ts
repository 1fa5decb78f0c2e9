import type { Values } from '#domain/register.ts';

const USUAL = '09:00-12:00 13:00-18:00';
const SUMMER = '08:30-12:00 14:00-18:00';

/** What stands in such a register, for tests, sample data and documentation (工作日历). */
export const examples: readonly Values[] = [
  {
    validFrom: '2026-01-01',
    monday: USUAL,
    tuesday: USUAL,
    wednesday: USUAL,
    thursday: USUAL,
    friday: USUAL,
    makeUpHours: USUAL,
    exceptions: {
      '01': { day: '2026-02-14', kind: 'off', reason: '春节前提前放假，原为调休上班' },
      '02': { day: '2026-12-26', kind: 'work', reason: '年终盘点，全员上班' },
    },
  },
  {
    validFrom: '2026-07-01',
    monday: SUMMER,
    tuesday: SUMMER,
    wednesday: SUMMER,
    thursday: SUMMER,
    friday: SUMMER,
    notes: '夏令作息，高温期间午休延长。',
  },
  {
    validFrom: '2026-10-01',
    monday: USUAL,
    tuesday: USUAL,
    wednesday: USUAL,
    thursday: USUAL,
    friday: USUAL,
    saturday: '09:00-12:00',
  },
  {
    validFrom: '2027-01-01',
    monday: USUAL,
    tuesday: USUAL,
    wednesday: USUAL,
    thursday: USUAL,
    friday: USUAL,
    saturday: '09:00-12:00',
    sunday: '10:00-12:00',
    exceptions: { '01': { day: '2027-01-01', kind: 'off', reason: '元旦' } },
    holidaysUntil: '2027-12-31',
    notes: '周日有人值班。2027 年放假安排公布后录全。',
  },
];
