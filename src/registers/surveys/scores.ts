import type { Values } from '#domain/register.ts';
import { dayOf } from '../values.ts';
import { callAspects, GRADES, periodicAspects } from './grades.ts';

/** A card as far as it is counted. */
export interface Card {
  values: Values;
  state: string;
}

/** How many of the cards that went out came back. */
export interface ResponseRate {
  sent: number;
  answered: number;
  /** 0 to 1; `undefined` where none went out. */
  rate: number | undefined;
}

/** A grade of the survey. */
export type Grade = keyof typeof GRADES;

/** How one aspect was rated. */
export interface Score {
  /** How many cards rate it: a mean of three cards is not one of three hundred. */
  n: number;
  counts: Readonly<Record<Grade, number>>;
  /** From 4 for the best grade to 1 for the worst; `undefined` where nobody rated it. */
  mean: number | undefined;
}

/** An aspect of a card for a call, or of a periodic survey. */
export type Aspect = keyof typeof callAspects | keyof typeof periodicAspects;

const BACK: readonly string[] = ['answered', 'settled'];
const GRADE_IDS = Object.keys(GRADES) as Grade[];
const ASPECTS = [...Object.keys(callAspects), ...Object.keys(periodicAspects)] as Aspect[];

/**
 * The share of cards that were answered. Those without an answer count among those sent, those not sent yet do not; void ones
 * count nowhere.
 * @source rep-18
 */
export function responseRate(cards: readonly Card[]): ResponseRate {
  const sent = cards.filter(({ values, state }) => state !== 'void' && dayOf(values['sentOn']) !== undefined);
  const answered = sent.filter(isAnswered);
  return {
    sent: sent.length,
    answered: answered.length,
    rate: sent.length === 0 ? undefined : answered.length / sent.length,
  };
}

/**
 * How each aspect was rated on the cards that came back, all of them; an aspect that was left open on a card is not counted there.
 * @source rep-19
 */
export function scores(cards: readonly Card[]): Readonly<Record<Aspect, Score>> {
  const answered = cards.filter(isAnswered);
  return Object.fromEntries(ASPECTS.map((aspect) => [aspect, scoreOf(answered, aspect)])) as Record<Aspect, Score>;
}

function isAnswered({ state }: Card): boolean {
  return BACK.includes(state);
}

function scoreOf(cards: readonly Card[], aspect: Aspect): Score {
  const given = cards.map(({ values }) => values[aspect]);
  const counts = Object.fromEntries(
    GRADE_IDS.map((grade) => [grade, given.filter((one) => one === grade).length]),
  ) as Record<Grade, number>;
  const n = GRADE_IDS.reduce((sum, grade) => sum + counts[grade], 0);
  const points = GRADE_IDS.reduce((sum, grade, i) => sum + counts[grade] * (GRADE_IDS.length - i), 0);
  return { n, counts, mean: n === 0 ? undefined : points / n };
}
