import { addDays, type CivilDay } from '#domain/civil-day.ts';
import type { Obligation, Rule, RuleContext } from '#domain/obligation.ts';
import type { Values } from '#domain/register.ts';
import { dueOn, figureOn, harmless, nextWorkingDay, type Opening } from '../due.ts';
import { dayOf } from '../values.ts';

/**
 * The card of every call goes out when the register of its day has come to the service department, on the next working day; of a
 * call that was served later, on the working day after that. While it waits for the service the clock stands still. A periodic
 * survey goes out on the day that it is planned for.
 * @source rep-18
 * @source gen-1.5
 */
const surveyDue: Rule = ({ values, state }, context) =>
  values['kind'] === 'periodic' ? periodic(values, context) : afterCall(values, state, context);

function afterCall(values: Values, state: string, context: RuleContext): Obligation | undefined {
  const [calledOn, servedOn, sentOn] = [dayOf(values['calledOn']), dayOf(values['servedOn']), dayOf(values['sentOn'])];
  if (values['kind'] !== 'per-call' || !calledOn) return undefined;
  const { value } = figureOn(context.figures, 'rep-18.copy', 'working-day-offset', calledOn);
  const shared = { clause: 'rep-18', what: SEND, field: 'sentOn' };
  if (state === 'waiting' && !servedOn && !sentOn) {
    return {
      ...shared,
      dueAt: undefined,
      status: 'upcoming',
      explain: {
        zh: `${calledOn} 叫修，服务完了再发卡`,
        en: `Called on ${calledOn}; the card goes out once it is served`,
      },
    };
  }
  const isLater = servedOn !== undefined && servedOn > calledOn;
  const base = isLater ? servedOn : calledOn;
  const opening = workingDayAfter(base, value, calledOn, context);
  const day = opening?.day ?? addDays(base, value);
  return {
    ...shared,
    ...(opening && { from: opening.at }),
    ...dueOn(day, { on: sentOn }, context),
    explain: isLater
      ? {
          zh: `${calledOn} 叫修，${servedOn} 服务完，${day} 发卡`,
          en: `Called on ${calledOn}, served on ${servedOn}: sent on ${day}`,
        }
      : {
          zh: `${calledOn} 叫修，登记簿 ${day} 送服务部，一次叫修一张卡`,
          en: `Called on ${calledOn}: the register goes to the service department on ${day}, one card per call`,
        },
    ...(opening?.uncovered && { uncovered: true }),
  };
}

function periodic(values: Values, context: RuleContext): Obligation | undefined {
  const plannedOn = dayOf(values['plannedOn']);
  if (!plannedOn) return undefined;
  return {
    clause: 'gen-1.5',
    what: SEND,
    ...dueOn(plannedOn, { on: dayOf(values['sentOn']) }, context),
    explain: { zh: `定期调查，计划 ${plannedOn}`, en: `A periodic survey planned for ${plannedOn}` },
    field: 'sentOn',
  };
}

const SEND = { zh: '发出意见调查卡', en: 'Send the survey card' };

/** What a survey card obliges to, by the catalogue’s name of the rule. */
export const surveyRules = { 'survey-due': harmless(surveyDue) } satisfies Record<string, Rule>;

/** Counted by the calendar of the day of the call, as everything that it obliges to. */
function workingDayAfter(base: CivilDay, count: number, calledOn: CivilDay, { calendarOn }: RuleContext) {
  let opening: Opening | undefined;
  for (let n = 0; n < count; n++) opening = nextWorkingDay(opening?.day ?? base, calendarOn(calledOn));
  return opening;
}
