import type { Advice, Advise, Lookup } from '#domain/advice.ts';
import type { Entry } from '#domain/entry.ts';
import { civilTimeIn } from '#domain/instant.ts';
import { isFilled } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { linked } from '../linked.ts';
import { namedBy, takeOver } from '../take-over.ts';
import { momentOf, wordsOf } from '../values.ts';
import { fields } from './fields.ts';

/** What the files know of a card: its call, another card for it, and the record of a complaint that stands on it. */
export const surveyAdvice: Advise = async ({ id, values, state }, lookup, { timeZone }) => {
  if (state === 'settled' || state === 'void') return [];
  const call = await namedBy(values, 'callIn', 'call-ins', lookup);
  return [
    ...(await secondCard(id, call, lookup)),
    ...otherTechnician(values, call),
    ...(await complaintAdvice(id, values, lookup)),
    ...fromCall(values, call, timeZone),
  ];
};

function fromCall(values: Values, call: Entry | undefined, timeZone: string): Advice[] {
  const [calledAt, finishedAt] = [momentOf(call?.values['calledAt']), momentOf(call?.values['finishedAt'])];
  const known = {
    from: { zh: '叫修登记', en: 'call-in' },
    clause: 'rep-18',
    values: {
      kind: call && 'per-call',
      customer: call?.values['customer'],
      calledOn: calledAt && civilTimeIn(timeZone, calledAt).day,
      servedOn: finishedAt && civilTimeIn(timeZone, finishedAt).day,
      technician: call?.values['technician'],
      model: call?.values['model'],
      phone: call?.values['phone'],
    },
  };
  return takeOver(fields, values, known);
}

/**
 * One card for each call.
 * @source rep-18
 */
async function secondCard(id: string, call: Entry | undefined, lookup: Lookup): Promise<Advice[]> {
  if (!call) return [];
  const others = (await lookup.naming(call.id, 'surveys')).filter(
    (other) => other.id !== id && other.values['callIn'] === call.id,
  );
  if (others.length === 0) return [];
  return [
    {
      kind: 'warn',
      field: 'callIn',
      clause: 'rep-18',
      text: {
        zh: `这次叫修已有一张卡：${others.map(({ no }) => no).join('、')}；一次叫修一张`,
        en: `This call has a card already: ${others.map(({ no }) => no).join(', ')}; one card per call`,
      },
      entries: linked(others),
    },
  ];
}

/**
 * The ratings count in the monthly appraisal of whoever the call says did the work.
 * @source rep-17
 */
function otherTechnician(values: Values, call: Entry | undefined): Advice[] {
  const technician = wordsOf(call?.values['technician']);
  if (!call || !technician || !isFilled(values['technician']) || values['technician'] === technician) return [];
  if (fields.technician.fault(technician)) return [];
  return [
    {
      kind: 'warn',
      field: 'technician',
      clause: 'rep-17',
      text: { zh: '与叫修登记的技术员不同；照叫修登记', en: 'The call names another technician; follow the call' },
      set: { technician },
      entries: linked([call]),
    },
  ];
}

/**
 * A complaint on a card is put into a record of its own, the moment that the card comes in.
 * @source rep-20
 */
async function complaintAdvice(id: string, values: Values, lookup: Lookup): Promise<Advice[]> {
  if (values['hasComplaint'] !== true || isFilled(values['complaintEntry'])) return [];
  const [record] = (await lookup.naming(id, 'complaints')).filter((other) => other.values['survey'] === id);
  if (!record) {
    return [
      {
        kind: 'warn',
        field: 'complaintEntry',
        clause: 'rep-22',
        text: {
          zh: '卡上有抱怨：收卡当时就转客户投诉处理单，情节不论大小都要有人前往',
          en: 'There is a complaint: make out its record at once; somebody visits, however slight it is',
        },
      },
    ];
  }
  return [
    {
      kind: 'suggest',
      field: 'complaintEntry',
      clause: 'rep-20',
      text: { zh: `投诉处理单 ${record.no}`, en: `Complaint record ${record.no}` },
      set: { complaintEntry: record.id },
      entries: linked([record]),
    },
  ];
}
