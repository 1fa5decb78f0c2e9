import type { Advice, Advise } from '#domain/advice.ts';
import type { Entry } from '#domain/entry.ts';
import { linked, plainModel } from '../linked.ts';
import { namedBy, takeOver } from '../take-over.ts';
import { wordsOf } from '../values.ts';
import { fields } from './fields.ts';

const AT_AN_END: readonly string[] = ['solved', 'withdrawn', 'void'];

/** What the files know of a notice that is being written: the call, the asset, what was fed back, and one that is out already. */
export const supplierNoticeAdvice: Advise = async ({ id, values, state }, lookup) => {
  if (AT_AN_END.includes(state)) return [];
  const [call, asset, report] = await Promise.all([
    namedBy(values, 'callIn', 'call-ins', lookup),
    namedBy(values, 'asset', 'assets', lookup),
    namedBy(values, 'qualityReport', 'quality-reports', lookup),
  ]);
  const known = {
    from: { zh: '叫修、设备和质量反馈', en: 'call-in, asset and quality report' },
    clause: 'gen-2.3',
    values: {
      callIn: report?.values['callIn'],
      asset: call?.values['asset'] ?? report?.values['asset'],
      supplier: asset?.values['supplier'],
      fault: report?.values['fault'] ?? call?.values['faultFound'] ?? call?.values['symptom'],
      model: report?.values['model'] ?? call?.values['model'] ?? asset?.values['model'],
      address: call && [call.values['address'], call.values['site']].flatMap((part) => wordsOf(part) ?? []).join(' '),
      contact: call?.values['contact'],
      phone: call?.values['phone'],
    },
  };
  return [...(await openNotices(id, values, lookup)), ...takeOver(fields, values, known)];
};

async function openNotices(...[id, values, lookup]: OpenQuestion): Promise<Advice[]> {
  const [supplier, model] = [wordsOf(values['supplier']), wordsOf(values['model'])];
  if (!supplier || !model) return [];
  const isSame = (other: Entry) =>
    other.id !== id &&
    other.state === 'sent' &&
    other.values['supplier'] === supplier &&
    plainModel(wordsOf(other.values['model']) ?? '') === plainModel(model);
  const open = (await lookup.naming(supplier, 'supplier-notices')).filter(isSame);
  if (open.length === 0) return [];
  return [
    {
      kind: 'warn',
      field: 'supplier',
      clause: 'gen-2.4',
      text: {
        zh: `同一供应商、同一型号已有 ${open.length} 份通知还没有解决；是同一件事的，在原通知上跟踪`,
        en: `${open.length} notices to this supplier about this model are not solved yet; follow the same matter there`,
      },
      entries: linked(open),
    },
  ];
}

type OpenQuestion = [id: string, values: Parameters<Advise>[0]['values'], lookup: Parameters<Advise>[1]];
