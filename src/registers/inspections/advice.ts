import type { Advice, Advise, Lookup } from '#domain/advice.ts';
import type { Entry } from '#domain/entry.ts';
import { isFilled } from '#domain/needs.ts';
import type { Values } from '#domain/register.ts';
import { linked } from '../linked.ts';
import { firstOfMonth } from '../optimisations/optimisation-id.ts';
import { dayOf, rowsOf, wordsOf } from '../values.ts';
import { resultOf } from './answers.ts';
import { runFields } from './fields.ts';
import { repeatedPhotos, repeatedReadings } from './repeats.ts';

/** Whose system it is, a second report of a month, readings and photos that look copied, and what is wrong without being a finding. */
export const inspectionAdvice: Advise = async ({ id, values }, lookup) => {
  const [system, day] = [wordsOf(values['system']), dayOf(values['month'])];
  if (!system || !day) return [];
  const month = firstOfMonth(day);
  const others = (await lookup.naming(system, 'inspections'))
    .filter((other) => other.id !== id && other.values['system'] === system)
    .flatMap((entry) => {
      const its = dayOf(entry.values['month']);
      return its ? [{ entry, month: firstOfMonth(its) }] : [];
    });
  const same = others.filter((other) => other.month === month).map(({ entry }) => entry);
  const before = others.filter((other) => other.month < month).toSorted((a, b) => (a.month < b.month ? -1 : 1));
  const last = before.at(-1)?.entry;
  return [
    ...(await customerOf(system, values, lookup)),
    ...sameMonth(same),
    ...(last ? copiedReadings(values, last) : []),
    ...(await copiedPhotos(id, values, lookup)),
    ...withoutFinding(values),
  ];
};

async function customerOf(system: string, values: Values, lookup: Lookup): Promise<Advice[]> {
  const customer = wordsOf((await lookup.entry(system))?.values['customer']);
  if (!customer || values['customer'] !== undefined || runFields.customer.fault(customer)) return [];
  return [
    {
      kind: 'suggest',
      field: 'customer',
      text: { zh: '照系统档案填上客户', en: 'The customer from the file of the system' },
      set: { customer },
    },
  ];
}

function sameMonth(entries: readonly Entry[]): Advice[] {
  if (entries.length === 0) return [];
  return [
    {
      kind: 'warn',
      field: 'month',
      clause: 'prj-2.3',
      text: { zh: '这个系统这个月已有一份巡检', en: 'This system has an inspection of this month already' },
      entries: linked(entries),
    },
  ];
}

function copiedReadings(values: Values, last: Entry): Advice[] {
  const same = repeatedReadings(values, last.values);
  if (same.length === 0) return [];
  const list = same.map(({ item, reading }) => `${item} ${reading}`);
  return [
    {
      kind: 'warn',
      field: 'items',
      clause: 'prj-5.5',
      text: {
        zh: `${same.length} 个读数与上次一字不差，请再看一眼：${list.join('；')}`,
        en: `${same.length} reading(s) equal the last ones to the digit: ${list.join('; ')}`,
      },
      entries: linked([last]),
    },
  ];
}

async function copiedPhotos(id: string, { photos }: Values, lookup: Lookup): Promise<Advice[]> {
  if (photos === undefined || !isFilled(photos)) return [];
  const others = (await lookup.all('inspections')).filter((other) => other.id !== id);
  const from = others.filter((other) => repeatedPhotos(photos, [other.values['photos']]).length > 0);
  if (from.length === 0) return [];
  const count = repeatedPhotos(
    photos,
    from.map(({ values }) => values['photos']),
  ).length;
  return [
    {
      kind: 'warn',
      field: 'photos',
      clause: 'prj-5.5',
      text: {
        zh: `${count} 张照片在别的巡检里用过`,
        en: `${count} photo(s) were used in another inspection`,
      },
      entries: linked(from),
    },
  ];
}

/** Something is wrong, and nobody has written down what is to become of it. */
function withoutFinding({ items, findings }: Values): Advice[] {
  const wrong = rowsOf(items).filter(([, cells]) => ['flag', 'fail'].includes(resultOf(cells) ?? ''));
  if (wrong.length === 0 || rowsOf(findings).length > 0) return [];
  return [
    {
      kind: 'note',
      field: 'findings',
      clause: 'prj-2.1a',
      text: {
        zh: `有 ${wrong.length} 项“注意”或“不合格”，还没有写进发现的问题`,
        en: `${wrong.length} item(s) are to be watched or failed, and no finding says so`,
      },
    },
  ];
}
