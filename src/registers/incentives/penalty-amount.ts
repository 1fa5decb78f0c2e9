import type { CivilDay } from '#domain/civil-day.ts';
import type { Figure } from '#domain/figures.ts';
import type { Text } from '#domain/text.ts';
import { figureOn } from '../due.ts';

/** Why an amount is multiplied. */
export type MultiplierReason = 'repeated' | 'neglected' | 'false-report';

/** An event that is fined or awarded. */
export interface IncentiveEvent {
  kind: 'fine' | 'award';
  /** The clause that it is fined or awarded by. */
  basis: 'prj-2.6' | 'prj-5.2' | 'prj-5.6';
  /** The day whose figures count. */
  eventOn: CivilDay;
  /** How often it happened; once unless told. */
  count?: number | undefined;
  /** In fen: what the company’s own scale has for it, where the regulations name no amount. */
  baseFen?: number | undefined;
  reasons?: readonly MultiplierReason[] | undefined;
  /** Whether the settings have this fine counted in money; it is unless told. */
  levied?: boolean | undefined;
}

/** One step of the reckoning, with what it comes to after it, in fen. */
export interface AmountStep {
  clause: string;
  text: Text;
  fen: number;
}

/** What an event comes to; `undefined` where no base amount is known yet. */
export interface Amount {
  fen: number | undefined;
  steps: readonly AmountStep[];
}

/**
 * What a fine or award comes to, step by step, so that anybody can reckon it again: the figure or base amount of the day of the
 * event, times how often, doubled for the same problem again, doubled for neglected inspection or backup. Two reasons of one
 * clause double once; whether the two clauses add up the regulations do not say, so whoever decides leaves one of the rows out.
 * A fine that is not levied comes to nothing.
 * @source prj-2.6
 * @source prj-5.3
 * @source prj-5.5
 * @throws RangeError when a figure was not yet in force on that day
 */
export function amountOf(event: IncentiveEvent, figures: readonly Figure[]): Amount {
  const { kind, basis, levied = true } = event;
  const isFree = kind === 'fine' && !levied;
  const first = baseStep(event, figures);
  if (!first) return isFree ? { fen: 0, steps: [notLevied(basis)] } : { fen: undefined, steps: [] };
  const steps = [first];
  let { fen } = first;
  for (const { clause, text, factor } of factors(event, figures)) {
    fen *= factor;
    steps.push({ clause, text, fen });
  }
  if (isFree) steps.push(notLevied(basis));
  return { fen: steps.at(-1)?.fen, steps };
}

function notLevied(clause: string): AmountStep {
  return {
    clause,
    text: { zh: '设置中不计金额，只记事件', en: 'Not levied by the settings; the event is recorded' },
    fen: 0,
  };
}

function baseStep({ basis, eventOn, baseFen }: IncentiveEvent, figures: readonly Figure[]): AmountStep | undefined {
  if (basis === 'prj-2.6') {
    const { value } = figureOn(figures, 'prj-2.6.fine', 'fen', eventOn);
    return { clause: basis, text: { zh: `每次 ${yuan(value)} 元`, en: `CNY ${yuan(value)} each time` }, fen: value };
  }
  if (baseFen === undefined) return undefined;
  return {
    clause: basis,
    text: { zh: `基数 ${yuan(baseFen)} 元`, en: `Base amount CNY ${yuan(baseFen)}` },
    fen: baseFen,
  };
}

interface Factor {
  clause: string;
  text: Text;
  factor: number;
}

function factors(
  { kind, basis, count = 1, reasons = [], eventOn }: IncentiveEvent,
  figures: readonly Figure[],
): Factor[] {
  const times: Factor = { clause: basis, text: { zh: `共 ${count} 次`, en: `${count} times` }, factor: count };
  // Only what customers say of the service is doubled; an award and a missed call are not.
  const doubled = kind === 'fine' && basis === 'prj-5.2' ? DOUBLED : [];
  return [
    ...(count === 1 ? [] : [times]),
    ...doubled
      .filter((one) => reasons.some((reason) => one.reasons.includes(reason)))
      .map(({ clause, text }) => {
        const { value } = figureOn(figures, `${clause}.factor`, 'factor', eventOn);
        return { clause, text: { zh: `${text.zh}，×${value}`, en: `${text.en}, × ${value}` }, factor: value };
      }),
  ];
}

const DOUBLED: readonly { clause: string; reasons: readonly MultiplierReason[]; text: Text }[] = [
  { clause: 'prj-5.3', reasons: ['repeated'], text: { zh: '同样问题重复反映', en: 'The same problem again' } },
  {
    clause: 'prj-5.5',
    reasons: ['neglected', 'false-report'],
    text: { zh: '巡检、备份不到位或报告虚假', en: 'Neglected inspection or backup, or a false report' },
  },
];

function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}
