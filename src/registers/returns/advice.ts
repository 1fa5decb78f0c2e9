import type { Advice, Advise, Lookup } from '#domain/advice.ts';
import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { linked, plainModel } from '../linked.ts';
import { namedBy, takeOver } from '../take-over.ts';
import { dayOf, wordsOf } from '../values.ts';
import { fields } from './fields.ts';

const AT_AN_END: readonly string[] = ['closed', 'refused', 'void'];

/** What the files know of goods that a customer wants to return: the call, the warranty, and a return of the same piece. */
export const returnAdvice: Advise = async ({ id, values, state }, lookup) => {
  if (AT_AN_END.includes(state)) return [];
  const [call, asset] = await Promise.all([
    namedBy(values, 'callIn', 'call-ins', lookup),
    namedBy(values, 'asset', 'assets', lookup),
  ]);
  const known = {
    from: { zh: '叫修和设备档案', en: 'call-in and asset' },
    clause: 'ret-6',
    values: {
      customer: call?.values['customer'] ?? asset?.values['customer'],
      phone: call?.values['phone'],
      address: call?.values['address'],
      asset: call?.values['asset'],
      model: call?.values['model'] ?? asset?.values['model'],
      serial: call?.values['serial'] ?? asset?.values['serial'],
      boughtOn: asset?.values['soldOn'],
      receiptNumber: call?.values['receiptNumber'],
      symptom: call?.values['symptom'],
    },
  };
  return [...(await samePiece(id, values, lookup)), ...warranty(values, asset), ...takeOver(fields, values, known)];
};

/**
 * Inside the warranty, faults of manufacture, assembly, design and material are repaired or replaced free of charge.
 * @source gen-1.1
 */
function warranty(values: Values, asset: Entry | undefined): Advice[] {
  const [until, receivedOn] = [dayOf(asset?.values['warrantyUntil']), dayOf(values['receivedOn'])];
  if (!asset || !until || !receivedOn) return [];
  const isIn = receivedOn <= until;
  return [
    {
      kind: 'note',
      field: 'asset',
      clause: 'gen-1.1',
      text: isIn
        ? { zh: `受理当天在质保期内（至 ${until}）`, en: `In warranty on the day it was received (until ${until})` }
        : {
            zh: `受理当天质保期已过（至 ${until}）`,
            en: `Out of warranty on the day it was received (until ${until})`,
          },
      entries: linked([asset]),
    },
  ];
}

async function samePiece(id: string, values: Values, lookup: Lookup): Promise<Advice[]> {
  const serial = wordsOf(values['serial']);
  if (!serial) return [];
  const others = (await lookup.all('returns')).filter((other) => {
    const back = wordsOf(other.values['serial']);
    return other.id !== id && !AT_AN_END.includes(other.state) && back && plainModel(back) === plainModel(serial);
  });
  if (others.length === 0) return [];
  return [
    {
      kind: 'warn',
      field: 'serial',
      clause: 'ret-1',
      text: {
        zh: `编号 ${serial} 的退换货还在办：${others.map(({ no }) => no).join('、')}`,
        en: `A return of ${serial} is still being dealt with: ${others.map(({ no }) => no).join(', ')}`,
      },
      entries: linked(others),
    },
  ];
}
