import type { Advice, Advise, Lookup } from '#domain/advice.ts';
import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import { civilTimeIn } from '#domain/instant.ts';
import type { RuleContext } from '#domain/obligation.ts';
import type { Values } from '#domain/register.ts';
import { linked } from '../linked.ts';
import { type MissedCall, missedOnDuty } from '../phone-log/missed-on-duty.ts';
import { namedBy, takeOver } from '../take-over.ts';
import { momentOf, wordsOf } from '../values.ts';
import { amountAdvice } from './amount-advice.ts';
import { fields } from './fields.ts';

const AT_AN_END: readonly string[] = ['booked', 'dismissed', 'void'];

/** What the files know of an event: the complaint or the missed calls that it rests on, and what it comes to. */
export const incentiveAdvice: Advise = async ({ values, state }, lookup, context) => {
  if (AT_AN_END.includes(state)) return [];
  const [complaint, log, settings] = await Promise.all([
    namedBy(values, 'complaint', 'complaints', lookup),
    namedBy(values, 'phoneLog', 'phone-log', lookup),
    lookup.entry('settings'),
  ]);
  return [
    ...notVerified(complaint),
    ...(await fromComplaint(values, complaint, lookup, context.timeZone)),
    ...fromLog(values, log, context),
    ...amountAdvice(values, settings?.values ?? {}, context),
  ];
};

/**
 * Only what was found to be true is fined.
 * @source prj-5.2
 */
function notVerified(complaint: Entry | undefined): Advice[] {
  const verified = complaint?.values['verified'];
  if (!complaint || verified === 'true' || verified === 'partly') return [];
  return [
    {
      kind: 'warn',
      field: 'complaint',
      clause: 'prj-5.2',
      text:
        verified === 'untrue'
          ? { zh: '这件投诉查明不属实，不乐捐', en: 'This complaint was found not to be true: there is no fine' }
          : {
              zh: '这件投诉还没有核实；先查事，后定人',
              en: 'This complaint has not been verified yet: facts first, then people',
            },
      entries: linked([complaint]),
    },
  ];
}

async function fromComplaint(
  values: Values,
  complaint: Entry | undefined,
  lookup: Lookup,
  timeZone: string,
): Promise<Advice[]> {
  if (!complaint) return [];
  const { receivedAt, responsible, nobodyDirect, findings, earlier, sameConfirmedBy, trigger } = complaint.values;
  const at = momentOf(receivedAt);
  const first = wordsOf(earlier) && wordsOf(sameConfirmedBy) ? await lookup.entry(String(earlier)) : undefined;
  const multipliers: Record<string, Json> = {
    ...(first && { '01': { reason: 'repeated', because: first.no } }),
    ...(trigger === 'inspection-backup' && { '02': { reason: 'neglected', because: complaint.no } }),
  };
  return takeOver(fields, values, {
    from: { zh: '投诉处理单', en: 'complaint' },
    clause: 'prj-5.2',
    values: {
      kind: 'fine',
      basis: 'prj-5.2',
      eventOn: at && civilTimeIn(timeZone, at).day,
      person: responsible,
      liability: nobodyDirect === true ? 'team-leader' : responsible && 'direct',
      account: findings,
      multipliers,
    },
  });
}

/**
 * The calls of a log that were missed, of the person who is written down, or of the only one who missed any.
 * @source prj-2.6
 */
function fromLog(values: Values, log: Entry | undefined, { figures, timeZone }: RuleContext): Advice[] {
  const missed = log ? missedCalls(log, figures, timeZone) : [];
  const people = [...new Set(missed.map(({ onDuty }) => onDuty))];
  const person = wordsOf(values['person']) ?? (people.length === 1 ? people[0] : undefined);
  const theirs = missed.filter(({ onDuty }) => onDuty !== undefined && onDuty === person);
  const [first] = theirs;
  if (!first) return [];
  return takeOver(fields, values, {
    from: { zh: '值守记录', en: 'phone log' },
    clause: 'prj-2.6',
    values: { kind: 'fine', basis: 'prj-2.6', eventOn: first.day, person, count: theirs.length },
  });
}

function missedCalls(log: Entry, figures: RuleContext['figures'], timeZone: string): MissedCall[] {
  try {
    return missedOnDuty(log.values, figures, timeZone);
  } catch (error) {
    // The calls are older than the clause.
    if (error instanceof RangeError) return [];
    throw error;
  }
}
