import type { Advice, Advise, Lookup } from '#domain/advice.ts';
import { addMonths, civilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { calledBy, linked } from '../linked.ts';
import { type Cells, dayOf, rowsOf, wordsOf } from '../values.ts';

/** How often passwords are changed where nothing else is agreed: the handbook's practice, no clause. */
const PRACTICE_MONTHS = 3;

/** What the files know of an account that is being written: its system, its custodian, others of the same name. */
export const credentialAdvice: Advise = async ({ id, values, state }, lookup) => {
  if (state === 'retired') return [];
  const found = await Promise.all([
    sameAccount(id, values, lookup),
    handedOver(values, lookup),
    leftCustodian(values, lookup),
  ]);
  return [...found.flat(), ...newCustodian(values), ...nextChange(values)];
};

async function sameAccount(id: string, values: Values, lookup: Lookup): Promise<Advice[]> {
  const [system, account] = [wordsOf(values['system']), wordsOf(values['account'])];
  if (!system || !account) return [];
  const others = (await lookup.naming(system, 'credentials')).filter(
    (other) =>
      other.id !== id &&
      other.state !== 'retired' &&
      other.values['system'] === system &&
      other.values['kind'] === values['kind'] &&
      wordsOf(other.values['account'])?.toLowerCase() === account.toLowerCase(),
  );
  if (others.length === 0) return [];
  return [
    {
      kind: 'warn',
      field: 'account',
      clause: 'prj-3.1a',
      text: { zh: '这个系统的同一账号已有登记', en: 'This account of the system is on record already' },
      entries: linked(others),
    },
  ];
}

async function handedOver(values: Values, lookup: Lookup): Promise<Advice[]> {
  const system = await entryOf(values['system'], lookup);
  const on = dayOf(system?.values['handedOverOn']);
  if (!on || values['handedOverOn'] !== undefined) return [];
  return [
    {
      kind: 'suggest',
      field: 'handedOverOn',
      clause: 'prj-3.1b',
      text: { zh: `照系统档案，${on} 移交`, en: `Handed over on ${on}, as the system’s file has it` },
      set: { handedOverOn: on },
    },
  ];
}

async function leftCustodian(values: Values, lookup: Lookup): Promise<Advice[]> {
  const custodian = await entryOf(values['custodian'], lookup);
  if (custodian?.state !== 'left') return [];
  return [
    {
      kind: 'warn',
      field: 'custodian',
      clause: 'prj-3.1c',
      text: {
        zh: `保管人“${calledBy(custodian)}”已离职，交接后改密`,
        en: `The custodian “${calledBy(custodian)}” has left: hand over and change the password`,
      },
      entries: linked([custodian]),
    },
  ];
}

/** Whoever took it over last is its custodian, and it is changed when it changes hands. */
function newCustodian(values: Values): Advice[] {
  const last = lastHandover(values);
  const [to, on] = [wordsOf(last?.['to']), dayOf(last?.['on'])];
  if (!to || !on) return [];
  const changedOn = dayOf(values['changedOn']);
  const moved: Advice[] =
    values['custodian'] === to
      ? []
      : [
          {
            kind: 'suggest',
            field: 'custodian',
            clause: 'prj-3.1c',
            text: {
              zh: `${on} 已交接，保管人改为接收人`,
              en: `It was handed on, on ${on}: its custodian is who took it`,
            },
            set: { custodian: to },
          },
        ];
  if (changedOn && changedOn >= on) return moved;
  const unchanged: Advice = {
    kind: 'warn',
    field: 'changedOn',
    clause: 'prj-3.1c',
    text: { zh: `${on} 换了保管人，之后还没有改密`, en: `It changed hands on ${on} and has not been changed since` },
  };
  return [...moved, unchanged];
}

function nextChange(values: Values): Advice[] {
  const [changedOn, next] = [dayOf(values['changedOn']), dayOf(values['nextChangeOn'])];
  if (!changedOn || (next && next > changedOn)) return [];
  const on = quarterAfter(changedOn);
  if (!on) return [];
  return [
    {
      kind: 'suggest',
      field: 'nextChangeOn',
      clause: 'prj-3.1b',
      text: {
        zh: `制度没有规定多久改一次；照手册的做法按季度，下次 ${on}`,
        en: `No clause says how often; by the handbook’s practice of once a quarter, next on ${on}`,
      },
      set: { nextChangeOn: on },
    },
  ];
}

function quarterAfter(day: string) {
  const on = civilDay(day);
  return on && on < '9999-01-01' ? addMonths(on, PRACTICE_MONTHS) : undefined;
}

function lastHandover(values: Values): Cells | undefined {
  return rowsOf(values['handovers'])
    .map(([, cells]) => cells)
    .filter(({ on }) => dayOf(on))
    .toSorted((a, b) => String(a['on']).localeCompare(String(b['on'])))
    .at(-1);
}

async function entryOf(id: unknown, lookup: Lookup): Promise<Entry | undefined> {
  return typeof id === 'string' ? lookup.entry(id) : undefined;
}
