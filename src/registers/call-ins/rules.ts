import { addDays, type CivilDay } from '#domain/civil-day.ts';
import { figureText } from '#domain/figures.ts';
import { civilTimeIn, compareInstants, type Instant } from '#domain/instant.ts';
import { type Rule, type RuleContext, statusOf } from '#domain/obligation.ts';
import type { Values } from '#domain/register.ts';
import type { Text } from '#domain/text.ts';
import type { Segment } from '#domain/working-time.ts';
import { dueOn, endOf, figureOn, harmless, nextWorkingDay } from '../due.ts';
import { momentOf, rowsOf, wordsOf } from '../values.ts';
import { type Appointment, dueOnSite, type Zone } from './dispatch-due.ts';
import { feeSameDay } from './fee-rule.ts';

/**
 * Arrival within the working hours for the zone, counted from the call by the calendar of its day. A zone that is not settled
 * is taken for the stricter one.
 * @source rep-14
 * @source flo-2.2
 */
const dispatchSla: Rule = ({ values, state }, { calendarOn, figures, now, timeZone }) => {
  const calledAt = momentOf(values['calledAt']);
  if (!calledAt || state === 'cancelled') return undefined;
  const { day } = civilTimeIn(timeZone, calledAt);
  const zone = zoneOf(values);
  const call = { calledAt, zone: zone ?? 'urban', appointments: appointmentsOf(values) };
  const { due, ledger, uncovered } = dueOnSite(call, calendarOn(day), figures);
  const arrivedAt = momentOf(values['arrivedAt']);
  const { figure, value } = figureOn(figures, `rep-14.${call.zone}`, 'working-hour', day);
  return {
    clause: 'rep-14',
    what: { zh: '抵达现场', en: 'Arrive on site' },
    dueAt: due,
    status: statusOf(due, arrivedAt, now),
    ...(arrivedAt && { doneAt: arrivedAt }),
    explain: slaExplained(zone, { zh: figureText(figure, day, 'han'), en: `${value} working hours` }, ledger),
    ledger,
    ...(uncovered && { uncovered }),
    field: 'arrivedAt',
  };
};

/**
 * A call that nobody was sent to on its day goes first on the next working day. While its day lasts there is nothing to make
 * up for yet.
 * @source rep-13
 */
const undispatchedFirst: Rule = ({ values, state }, context) => {
  const calledAt = momentOf(values['calledAt']);
  if (!calledAt || state === 'cancelled') return undefined;
  const { figures, now, timeZone } = context;
  const { day } = civilTimeIn(timeZone, calledAt);
  const sentAt = state === 'registered' ? undefined : firstMoment(values, 'dispatchedAt', 'departedAt', 'arrivedAt');
  // Somebody was sent, and nobody wrote down when.
  if (state !== 'registered' && !sentAt) return undefined;
  if (civilTimeIn(timeZone, sentAt ?? now).day <= day) return undefined;
  const { value } = figureOn(figures, 'rep-13.dispatch', 'working-day-offset', day);
  const opening = workingDayAfter(day, value, context);
  if (!opening) return undefined;
  return {
    clause: 'rep-13',
    what: { zh: '优先派工', en: 'Dispatch first' },
    from: opening.at,
    ...dueOn(opening.day, { at: sentAt }, { now, timeZone }),
    explain: {
      zh: `${day} 叫修，当天没有派出，下一工作日 ${opening.day} 一上班先派`,
      en: `Called on ${day} and not dispatched that day: first thing on ${opening.day}, the next working day`,
    },
    ...(opening.uncovered && { uncovered: true }),
    field: 'dispatchedAt',
  };
};

/**
 * A problem is solved the day it is reported; where the customer was promised another time, by that time. What was taken back
 * is no longer waited for on site. Internal work is no problem of a customer’s.
 * @source prj-2.1a
 * @source ret-6
 */
const sameDay: Rule = ({ values, state }, { figures, now, timeZone }) => {
  const calledAt = momentOf(values['calledAt']);
  if (!calledAt || state === 'cancelled' || values['category'] === 'internal') return undefined;
  const { day } = civilTimeIn(timeZone, calledAt);
  const { value } = figureOn(figures, 'prj-2.1a.same-day', 'civil-day-offset', day);
  const endOfDay = endOf(addDays(day, value), timeZone);
  const promisedAt = momentOf(values['promisedAt']);
  const isLater = promisedAt !== undefined && compareInstants(promisedAt, endOfDay) > 0;
  const dueAt = isLater ? promisedAt : endOfDay;
  const finishedAt = momentOf(values['finishedAt']);
  if (!finishedAt && ENDED.includes(state)) return undefined;
  return {
    clause: 'prj-2.1a',
    what: { zh: '解决问题', en: 'Solve the problem' },
    dueAt,
    status: statusOf(dueAt, finishedAt, now),
    ...(finishedAt && { doneAt: finishedAt }),
    explain: isLater
      ? {
          zh: '当天不能解决，按告知客户的修理时间',
          en: 'Not to be solved the same day; the time that the customer was promised',
        }
      : {
          zh: '当日的问题当日处理；不能的，告知客户修理时间',
          en: 'Solved the same day, or the customer is promised a time',
        },
    field: 'finishedAt',
  };
};

/** Ends at which nobody is at work on site any more. */
const ENDED: readonly string[] = ['solved', 'taken-back', 'closed'];

/** What a call-in obliges to, by the catalogue’s name of the rule. */
export const callInRules = {
  'dispatch-sla': harmless(dispatchSla),
  'undispatched-first': harmless(undispatchedFirst),
  'same-day': harmless(sameDay),
  'fee-same-day': harmless(feeSameDay),
} satisfies Record<string, Rule>;

function zoneOf({ zone }: Values): Zone | undefined {
  return zone === 'urban' || zone === 'suburban' ? zone : undefined;
}

/** The appointments that are written out; one that is not stops no clock. */
function appointmentsOf({ appointments }: Values): Record<string, Appointment> {
  return Object.fromEntries(
    rowsOf(appointments).flatMap(([id, { from, until, agreedBy, reason }]) => {
      const [start, end] = [momentOf(from), momentOf(until)];
      if (!start || !end) return [];
      return [[id, { from: start, until: end, agreedBy: wordsOf(agreedBy) ?? '', reason: wordsOf(reason) ?? '' }]];
    }),
  );
}

function slaExplained(zone: Zone | undefined, hours: Text, ledger: readonly Segment[]): Text {
  const paused = ledger
    .filter(({ kind }) => kind === 'pause')
    .reduce((sum, { from, until }) => sum + (until ? compareInstants(until, from) : 0), 0);
  const stop = clock(paused);
  const place = zone ? ZONES[zone] : undefined;
  const zh = place ? `${place.zh}${hours.zh}` : `区域未定，按市区${hours.zh}从严`;
  const en = place ? `${place.en}: ${hours.en}` : `Zone not settled, so the stricter ${hours.en} of the urban zone`;
  if (paused === 0) return { zh, en };
  return { zh: `${zh}，客户另约停 ${stop}`, en: `${en}; the clock stood still ${stop} for an appointment` };
}

const ZONES: Readonly<Record<Zone, Text>> = {
  urban: { zh: '市区', en: 'Urban' },
  suburban: { zh: '郊区', en: 'Suburban' },
};

/** Milliseconds as hours and minutes, `2:00`. */
function clock(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function firstMoment(values: Values, ...names: readonly string[]): Instant | undefined {
  return names.flatMap((name) => momentOf(values[name]) ?? [])[0];
}

/** The opening of the working day some working days after a day; `undefined` where the figure counts none. */
function workingDayAfter(day: CivilDay, count: number, { calendarOn }: RuleContext) {
  let opening: ReturnType<typeof nextWorkingDay> | undefined;
  for (let n = 0; n < count; n++) opening = nextWorkingDay(opening?.day ?? day, calendarOn(day));
  return opening;
}
