import type { Advice } from '#domain/advice.ts';
import type { RuleContext } from '#domain/obligation.ts';
import type { Values } from '#domain/register.ts';
import { wordsOf } from '../values.ts';
import { eventOf } from './event-of.ts';
import { fields } from './fields.ts';
import { type Amount, amountOf, type IncentiveEvent } from './penalty-amount.ts';

/**
 * What the event comes to, step by step, where another amount stands there; what the regulations leave open.
 * @source prj-2.6
 * @source prj-5.3
 * @source prj-5.5
 */
export function amountAdvice(values: Values, settings: Values, { figures }: RuleContext): Advice[] {
  const event = eventOf(values, settings);
  if (!event) return [];
  const amount = reckoned(event, figures);
  if (!amount) return [];
  return [...noBase(event, amount), ...bothClauses(amount), ...total(values, amount)];
}

function reckoned(event: IncentiveEvent, figures: RuleContext['figures']): Amount | undefined {
  try {
    return amountOf(event, figures);
  } catch (error) {
    // The figures were not in force yet on the day of the event.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function noBase({ kind, basis }: IncentiveEvent, { fen }: Amount): Advice[] {
  if (fen !== undefined) return [];
  return [
    {
      kind: 'note',
      field: 'base',
      clause: basis,
      text:
        kind === 'award'
          ? { zh: '奖励金额由组长申请，填在基数里', en: 'The team leader applies for an amount: the base amount' }
          : {
              zh: '条文没有写明投诉乐捐的金额，按公司投诉办法填基数',
              en: 'The clause names no amount; enter that of the company’s own scale',
            },
    },
  ];
}

function bothClauses({ steps }: Amount): Advice[] {
  const clauses = steps.map(({ clause }) => clause);
  if (!clauses.includes('prj-5.3') || !clauses.includes('prj-5.5')) return [];
  return [
    {
      kind: 'note',
      field: 'multipliers',
      clause: 'prj-5.5',
      text: {
        zh: '两种加倍是否叠加，制度没有写明，由销售总监定；不叠加的删去一行',
        en: 'The regulations do not say whether both count; the sales director decides, and one row goes if they do not',
      },
    },
  ];
}

function total(values: Values, { fen, steps }: Amount): Advice[] {
  const written = values['amount'];
  if (fen === undefined || fen === written || fields.amount.fault(fen)) return [];
  if (written !== undefined && written !== null && wordsOf(values['amountReason'])) return [];
  const last = steps.at(-1);
  return [
    {
      kind: written === undefined || written === null ? 'suggest' : 'warn',
      field: 'amount',
      clause: last?.clause ?? 'prj-5.2',
      text: {
        zh: `算得 ${yuan(fen)} 元：${steps.map((step) => `${step.text.zh} = ${yuan(step.fen)}`).join('；')}`,
        en: `It comes to CNY ${yuan(fen)}: ${steps.map((step) => `${step.text.en} = ${yuan(step.fen)}`).join('; ')}`,
      },
      set: { amount: fen },
    },
  ];
}

function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}
