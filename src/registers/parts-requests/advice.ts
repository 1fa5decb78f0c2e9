import type { Advice, Advise } from '#domain/advice.ts';
import { civilTimeIn } from '#domain/instant.ts';
import type { Values } from '#domain/register.ts';
import { namedBy, takeOver } from '../take-over.ts';
import { dayOf, momentOf } from '../values.ts';
import { fields } from './fields.ts';

const AT_AN_END: readonly string[] = ['arrived', 'cancelled', 'void'];

/** What the call knows of the parts that are asked for, and that they are promised too late. */
export const partsRequestAdvice: Advise = async ({ values, state }, lookup, { timeZone }) => {
  if (AT_AN_END.includes(state)) return [];
  const call = await namedBy(values, 'callIn', 'call-ins', lookup);
  const { customer, technician, category, contact, phone, address } = call?.values ?? {};
  const known = {
    from: { zh: '叫修登记', en: 'call-in' },
    clause: 'gen-2.5',
    values: {
      customer,
      requester: technician,
      charge: category === 'internal' ? undefined : category,
      contact,
      phone,
      address: values['toSite'] === true ? address : undefined,
    },
  };
  return [...tooLate(values, timeZone), ...takeOver(fields, values, known)];
};

/**
 * Purchasing promises a day after the one that is needed.
 * @source gen-2.2
 */
function tooLate(values: Values, timeZone: string): Advice[] {
  const [promisedOn, neededAt] = [dayOf(values['promisedOn']), momentOf(values['neededAt'])];
  if (!promisedOn || !neededAt || promisedOn <= civilTimeIn(timeZone, neededAt).day) return [];
  return [
    {
      kind: 'warn',
      field: 'promisedOn',
      clause: 'gen-2.2',
      text: {
        zh: `采购部承诺 ${promisedOn}，晚于要求的到货时间；当即告诉服务主任，与客户另约`,
        en: `${promisedOn} is later than needed: tell the supervisor at once, who agrees another time with the customer`,
      },
    },
  ];
}
