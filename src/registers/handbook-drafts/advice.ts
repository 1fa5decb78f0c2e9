import type { Advice, Advise } from '#domain/advice.ts';
import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { linked } from '../linked.ts';
import { wordsOf } from '../values.ts';

const TEXTS = ['question', 'symptom', 'cause', 'solution', 'products'] as const;
const PHONE = /(?<!\d)(1[3-9]\d{9}|0\d{2,3}[- ]?\d{7,8})(?!\d)/;
const SHORTEST_NAME = 3;

/** What does not belong into a handbook that everybody reads: phone numbers and the names of customers. */
export const handbookDraftAdvice: Advise = async ({ values, state }, lookup) => {
  if (state !== 'draft' && state !== 'reviewed') return [];
  return [...withPhone(values), ...(await withCustomer(values, await lookup.all('customers')))];
};

function withPhone(values: Values): Advice[] {
  return TEXTS.flatMap((field): Advice[] => {
    const found = PHONE.exec(wordsOf(values[field]) ?? '')?.[0];
    if (found === undefined) return [];
    return [
      {
        kind: 'warn',
        field,
        clause: 'prj-2.2a',
        text: { zh: `像是电话号码：${found}，进手册前删去`, en: `Looks like a phone number: ${found}; take it out` },
      },
    ];
  });
}

async function withCustomer(values: Values, customers: readonly Entry[]): Promise<Advice[]> {
  return TEXTS.flatMap((field): Advice[] => {
    const text = wordsOf(values[field]);
    const named = customers.filter(({ values: { name } }) => {
      const words = wordsOf(name);
      return words !== undefined && words.length >= SHORTEST_NAME && text?.includes(words);
    });
    if (named.length === 0) return [];
    const names = named.map(({ values: { name } }) => String(name)).join('、');
    return [
      {
        kind: 'warn',
        field,
        clause: 'prj-2.2a',
        text: { zh: `写了客户名称：${names}，进手册前删去`, en: `Names a customer: ${names}; take the name out` },
        entries: linked(named),
      },
    ];
  });
}
