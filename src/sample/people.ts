import type { Json } from '#domain/changes/change.ts';
import { addDays, addMonths, type CivilDay } from '#domain/civil-day.ts';
import type { SampleTime } from './sample-time.ts';

/** The id of a member of staff, counted from 1. */
export const staffId = (number: number) => `sample-staff-${number}`;

/** Who does what in the sample. */
export const PEOPLE = {
  clerk: staffId(1),
  secondClerk: staffId(2),
  supervisor: staffId(3),
  teamLeader: staffId(4),
  accountant: staffId(10),
} as const;

/** A technician, and the days on which nobody sends him. */
export interface Technician {
  id: string;
  name: string;
  /** Software is for the engineers. */
  engineer: boolean;
  free(day: CivilDay): boolean;
}

const LOW_VOLTAGE = '低压电工作业证';
const EXPIRED_DAYS = 12;
const EXPIRES_IN_DAYS = 20;

/** The last day of the technician's certificate that has run out. */
const expiredOn = ({ today }: SampleTime) => addDays(today, -EXPIRED_DAYS);
/** The leave that includes today. */
const leaveOf = ({ today }: SampleTime) => ({ from: addDays(today, -1), until: addDays(today, 3), reason: '年休假' });

/** The technicians: nobody is sent on leave, or with a certificate that has run out. */
export function technicians(time: SampleTime): Technician[] {
  const leave = leaveOf(time);
  const expired = expiredOn(time);
  return [
    { id: staffId(5), name: '陈志强', engineer: false, free: () => true },
    { id: staffId(6), name: '吴海', engineer: true, free: () => true },
    { id: staffId(7), name: '刘洋', engineer: false, free: (day) => day <= expired },
    { id: staffId(8), name: '周建', engineer: false, free: (day) => day < leave.from || day > leave.until },
    { id: staffId(9), name: '高飞', engineer: true, free: () => true },
  ];
}

/** The staff as they stand in the register, by id. */
export function staffValues(time: SampleTime): [id: string, values: Record<string, Json>][] {
  return people(time).map(([name, roles, more = {}], i) => [
    staffId(i + 1),
    {
      name,
      ...Object.fromEntries(roles.map((role, row) => [`roles.0${row + 1}`, { role }])),
      phone: `1380000${1001 + i}`,
      ...more,
    },
  ]);
}

type Person = [name: string, roles: string[], more?: Record<string, Json>];

function people(time: SampleTime): Person[] {
  const { today } = time;
  const licence = (number: number, name: string, validUntil: CivilDay) => ({
    name,
    number: `T3202000000${1000 + number}`,
    issuedBy: '市应急管理局',
    validUntil,
  });
  const training = (name: string) => ({ name, issuedBy: '本公司服务部' });
  return [
    ['林晓燕', ['clerk', 'phone-duty']],
    ['许静', ['clerk']],
    ['赵明', ['supervisor']],
    ['孙丽', ['team-leader', 'editor']],
    [
      '陈志强',
      ['technician'],
      certificates(licence(5, LOW_VOLTAGE, addMonths(today, 17)), training('泵站控制柜内部培训合格')),
    ],
    ['吴海', ['technician', 'engineer'], certificates(licence(6, LOW_VOLTAGE, addDays(today, EXPIRES_IN_DAYS)))],
    [
      '刘洋',
      ['technician'],
      { ...certificates(licence(7, LOW_VOLTAGE, expiredOn(time))), notes: '复审已报名，取证前不派工。' },
    ],
    [
      '周建',
      ['technician'],
      { ...certificates(licence(8, LOW_VOLTAGE, addMonths(today, 26))), 'leave.01': leaveOf(time) },
    ],
    [
      '高飞',
      ['technician', 'engineer'],
      certificates(training('营业收费系统实施培训合格'), licence(9, LOW_VOLTAGE, addMonths(today, 9))),
    ],
    ['何芳', ['accountant']],
  ];
}

function certificates(...all: readonly Record<string, Json>[]): Record<string, Json> {
  return Object.fromEntries(all.map((certificate, row) => [`certificates.0${row + 1}`, certificate]));
}
