import type { Advice, Lookup } from '#domain/advice.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { civilTimeIn, type Instant } from '#domain/instant.ts';
import type { Values } from '#domain/register.ts';
import { calledBy, linked } from '../linked.ts';
import { certificatesOf, expiredOn, leaveOn } from '../staff/fitness.ts';
import { momentOf, wordsOf } from '../values.ts';

const LONGEST_RECORD = 200;
const WITHOUT = '没有证书或培训记录';

/**
 * Whether the technician can be sent on the day of dispatch, which is today until it is written down: not on leave, still with
 * the company, and with valid certificates. What is wrong with these is offered to be put on record; once it is right, to be
 * taken off.
 * @source flo-1.3
 * @source ret-5
 */
export async function technicianAdvice(
  values: Values,
  lookup: Lookup,
  now: Instant,
  timeZone: string,
): Promise<Advice[]> {
  const id = wordsOf(values['technician']);
  const technician = id === undefined ? undefined : await lookup.entry(id);
  if (technician?.register !== 'staff') return [];
  const { day } = civilTimeIn(timeZone, momentOf(values['dispatchedAt']) ?? now);
  return [...absence(technician, day), ...certificates(technician, day, values)];
}

function absence(technician: Entry, day: CivilDay): Advice[] {
  const name = calledBy(technician);
  const about = { kind: 'warn', field: 'technician', clause: 'flo-1.3', entries: linked([technician]) } as const;
  if (technician.state === 'left') {
    return [{ ...about, text: { zh: `${name}已离职`, en: `${name} has left the company` } }];
  }
  const leave = leaveOn(technician.values, day);
  if (!leave) return [];
  const { from, until } = leave;
  return [
    {
      ...about,
      text: {
        zh: `${name} ${day} 请假（${from} 起${until ? `，至 ${until}` : ''}）`,
        en: `${name} is on leave on ${day} (from ${from}${until ? ` to ${until}` : ''})`,
      },
    },
  ];
}

function certificates(technician: Entry, day: CivilDay, values: Values): Advice[] {
  const expired = expiredOn(technician.values, day);
  const noted = wordsOf(values['expiredCertificates']);
  const isWithout = certificatesOf(technician.values).length === 0;
  if (expired.length === 0 && !isWithout) return noted ? [inOrder(technician, day)] : [];
  const zh = isWithout ? WITHOUT : expired.map(({ name, until }) => `“${name}”${until} 到期`).join('，');
  const en = isWithout
    ? 'no certificate or training is on record'
    : expired.map(({ name, until }) => `“${name}” expired on ${until}`).join(', ');
  const name = calledBy(technician);
  const record = [...zh].slice(0, LONGEST_RECORD).join('').trim();
  return [
    {
      kind: 'warn',
      field: 'technician',
      clause: 'ret-5',
      text: {
        zh: `${name}：${zh}；仍要派的，写明原因`,
        en: `${name}: ${en}. To be sent all the same, the reason must be given`,
      },
      entries: linked([technician]),
      ...(noted !== record && { set: { expiredCertificates: record } }),
    },
  ];
}

function inOrder(technician: Entry, day: CivilDay): Advice {
  const name = calledBy(technician);
  return {
    kind: 'suggest',
    field: 'expiredCertificates',
    clause: 'ret-5',
    text: { zh: `${name}的证书 ${day} 有效，去掉过期的记录`, en: `The certificates of ${name} are valid on ${day}` },
    set: { expiredCertificates: null, certificateNote: null },
  };
}
