import type { Advice, Advise, Lookup } from '#domain/advice.ts';
import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { linked, plainModel } from '../linked.ts';
import { namedBy, takeOver } from '../take-over.ts';
import { wordsOf } from '../values.ts';
import { fields } from './fields.ts';

const AT_AN_END: readonly string[] = ['verified', 'rejected', 'void'];

/** What the call and the asset know of a fault that is fed back, and earlier reports about the same model. */
export const qualityReportAdvice: Advise = async ({ id, values, state }, lookup) => {
  if (AT_AN_END.includes(state)) return [];
  const [call, asset] = await Promise.all([
    namedBy(values, 'callIn', 'call-ins', lookup),
    namedBy(values, 'asset', 'assets', lookup),
  ]);
  const known = {
    from: { zh: '叫修和设备档案', en: 'call-in and asset' },
    clause: 'dut-1',
    values: {
      reporter: call?.values['technician'],
      customer: call?.values['customer'] ?? asset?.values['customer'],
      asset: call?.values['asset'],
      model: call?.values['model'] ?? asset?.values['model'],
      serial: call?.values['serial'] ?? asset?.values['serial'],
      fault: call?.values['faultFound'] ?? call?.values['symptom'],
      interim: call?.values['workDone'],
      cause: call?.values['cause'],
      department: call?.values['responsibleDepartment'],
    },
  };
  return [...(await sameModel(id, values, lookup)), ...takeOver(fields, values, known)];
};

/**
 * Reports about the same model that are still open: several at once are for the whole batch.
 * @source gen-2.7
 */
async function sameModel(id: string, values: Values, lookup: Lookup): Promise<Advice[]> {
  const model = plainModel(wordsOf(values['model']) ?? '');
  if (model === '') return [];
  const isSame = (other: Entry) =>
    other.id !== id && !AT_AN_END.includes(other.state) && plainModel(wordsOf(other.values['model']) ?? '') === model;
  const others = (await lookup.all('quality-reports')).filter(isSame);
  if (others.length === 0) return [];
  return [
    {
      kind: 'note',
      field: 'model',
      clause: 'gen-2.7',
      text: {
        zh: `同一型号还有 ${others.length} 份反馈没有结：${others.map(({ no }) => no).join('、')}`,
        en: `Reports about the same model that are still open: ${others.map(({ no }) => no).join(', ')}`,
      },
      entries: linked(others),
    },
  ];
}
