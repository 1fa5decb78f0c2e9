import type { Advice, Advise, Lookup } from '#domain/advice.ts';
import type { Entry } from '#domain/entry.ts';
import { isFilled } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { linked } from '../linked.ts';
import { namedBy, takeOver } from '../take-over.ts';
import { wordsOf } from '../values.ts';
import { fields } from './fields.ts';
import { similarComplaints } from './similar.ts';

/** What the files know of a complaint: the card or call that it came from, and an earlier one about the same. */
export const complaintAdvice: Advise = async ({ id, values, state }, lookup) => {
  if (state === 'closed' || state === 'void') return [];
  const card = await namedBy(values, 'survey', 'surveys', lookup);
  const named = wordsOf(values['callIn']) ?? wordsOf(card?.values['callIn']);
  const call = named === undefined ? undefined : await namedBy({ callIn: named }, 'callIn', 'call-ins', lookup);
  return [
    ...(await sameAgain(id, values, lookup)),
    ...ownVisit(values, call),
    ...takeOver(fields, values, {
      from: { zh: '调查卡和叫修登记', en: 'survey card and call-in' },
      clause: 'rep-17',
      values: {
        nature: card && (wordsOf(card.values['complaint']) ? 'complaint' : 'suggestion'),
        customer: card?.values['customer'] ?? call?.values['customer'],
        callIn: card?.values['callIn'],
        words: card?.values['complaint'] ?? card?.values['suggestion'],
        gravity: card?.values['gravity'],
        contact: call?.values['contact'],
        phone: card?.values['phone'] ?? call?.values['phone'],
        address: call?.values['address'],
        source: card && (card.values['kind'] === 'periodic' ? 'survey' : 'card'),
      },
    }),
  ];
};

/**
 * The same problem again counts twice; whether it is the same is for a person to say.
 * @source prj-5.3
 */
async function sameAgain(id: string, values: Values, lookup: Lookup): Promise<Advice[]> {
  const customer = wordsOf(values['customer']);
  if (customer === undefined || isFilled(values['earlier'])) return [];
  const found = similarComplaints({ id, values }, await lookup.naming(customer, 'complaints'));
  const [newest] = found;
  if (!newest) return [];
  return [
    {
      kind: 'suggest',
      field: 'earlier',
      clause: 'prj-5.3',
      text: {
        zh: `可能反映过同样的问题：${found.map(({ no }) => no).join('、')}；是不是同一问题，由人认定`,
        en: `Possibly the same problem as in ${found.map(({ no }) => no).join(', ')}; a person confirms that it is`,
      },
      set: { earlier: newest.id },
      entries: linked(found),
    },
  ];
}

/**
 * Nobody is sent to settle the complaint about their own work.
 * @source rep-22
 */
function ownVisit(values: Values, call: Entry | undefined): Advice[] {
  const visitor = wordsOf(values['visitor']);
  if (!call || visitor === undefined || call.values['technician'] !== visitor) return [];
  return [
    {
      kind: 'warn',
      field: 'visitor',
      clause: 'rep-22',
      text: {
        zh: '前往的人就是这次叫修的技术员；不派被投诉的技术员单独去',
        en: 'That is the technician of the call; nobody goes alone about a complaint of their own work',
      },
      entries: linked([call]),
    },
  ];
}
