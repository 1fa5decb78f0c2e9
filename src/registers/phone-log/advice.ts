import type { Advice, Advise, Lookup } from '#domain/advice.ts';
import type { RuleContext } from '#domain/obligation.ts';
import type { Values } from '#domain/register.ts';
import { isLevied } from '../incentives/levied.ts';
import { calledBy, linked } from '../linked.ts';
import { dayOf } from '../values.ts';
import { fields } from './fields.ts';
import { type MissedCall, missedOnDuty, rosterGaps } from './missed-on-duty.ts';

/** Who was on duty when a call was missed and what the clause proposes, and hours that the roster leaves open. */
export const phoneLogAdvice: Advise = async ({ values, state }, lookup, context) => {
  if (state === 'void') return [];
  try {
    const missed = missedOnDuty(values, context.figures, context.timeZone);
    const proposals = await Promise.all(missed.map((call) => proposal(call, lookup)));
    return [...gaps(values, context), ...proposals];
  } catch (error) {
    // A day before the clause was in force: there is nothing to say of it.
    if (error instanceof RangeError) return [];
    throw error;
  }
};

/**
 * Proposed, not levied: a person finds out how it came about, and confirms it.
 * @source prj-2.6
 */
async function proposal({ at, onDuty, proposedFen }: MissedCall, lookup: Lookup): Promise<Advice> {
  const [person, settings] = await Promise.all([
    onDuty === undefined ? undefined : lookup.entry(onDuty),
    lookup.entry('settings'),
  ]);
  const known = person?.register === 'staff' ? person : undefined;
  const when = timeOf(at);
  const who = known
    ? { zh: `${calledBy(known)}值守`, en: `${calledBy(known)} was on duty` }
    : { zh: '值守表上没有人', en: 'the roster has nobody' };
  const amount = isLevied(settings?.values ?? {}, 'prj-2.6')
    ? {
        zh: `拟乐捐 ${proposedFen / 100} 元，核实后填乐捐奖励单`,
        en: `CNY ${proposedFen / 100} proposed, once it is confirmed`,
      }
    : { zh: '按设置只记事件，不计金额', en: 'by the settings the event is recorded without an amount' };
  return {
    kind: 'warn',
    field: 'calls',
    clause: 'prj-2.6',
    text: {
      zh: `${when} 无人接听，${who.zh}；${amount.zh}`,
      en: `Nobody answered at ${when}: ${who.en}; ${amount.en}`,
    },
    ...(known && { entries: linked([known]) }),
  };
}

function gaps(values: Values, { figures, timeZone }: RuleContext): Advice[] {
  const day = dayOf(values['on']);
  const open = day ? rosterGaps(values, day, figures, timeZone) : [];
  if (open.length === 0) return [];
  const stretches = open.map(({ from, until }) => `${timeOf(from)}–${timeOf(until)}`).join('、');
  return [
    {
      kind: 'warn',
      field: 'roster',
      clause: 'prj-2.6',
      text: {
        zh: `这些时段没有排人：${stretches}`,
        en: `Nobody is on the roster for ${stretches.replaceAll('、', ', ')}`,
      },
    },
  ];
}

function timeOf(at: MissedCall['at']): string {
  return (fields.calls.columns['at']?.format(at, 'zh') ?? at).slice('2026-11-23 '.length);
}
