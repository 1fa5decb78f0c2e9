import type { Advise } from '#domain/advice.ts';
import { calledBy, linked } from '../linked.ts';
import { duplicateCandidates } from './duplicates.ts';

/** Customers who may be the one that is being entered, each with what they have in common (rep-3). */
export const customerAdvice: Advise = async ({ id, values }, lookup) => {
  const customers = await lookup.all('customers');
  return duplicateCandidates({ id, values }, customers).flatMap((found) => {
    const other = customers.find((customer) => customer.id === found.id);
    if (!other) return [];
    const zh = found.by.map((by) => (by === 'name' ? '名称' : '电话')).join('、');
    const en = found.by.join(' and ');
    return [
      {
        kind: 'warn',
        field: found.by.includes('name') ? 'name' : 'phone',
        clause: 'rep-3',
        text: {
          zh: `可能已有这个客户：“${calledBy(other)}”，${zh}相同`,
          en: `This customer may be there already: “${calledBy(other)}” has the same ${en}`,
        },
        entries: linked([other]),
      },
    ];
  });
};
