import type { Condition, Want } from '#domain/register.ts';
import type { Text } from '#domain/text.ts';
import { rowsOf, wordsOf } from '../values.ts';
import { answeredCount, itemsInOrder, lackOf } from './answers.ts';

const LACKS: Readonly<Record<'result' | 'reading' | 'reason', Text>> = {
  result: { zh: '没有结果', en: 'has no result' },
  reading: { zh: '没有读数', en: 'has no reading' },
  reason: { zh: '不适用，没有写原因', en: 'does not apply, without a reason' },
};

/**
 * Each item of the checklist is answered: with a result, with the reading where one is taken, with the reason where it does not
 * apply. How many there are is kept with the entry, since the checklist itself changes.
 * @source prj-2.3
 */
export const everyItemAnswered: Condition = ({ items, itemCount }) => {
  const open = itemsInOrder(items).flatMap(([id, cells]) => {
    const lack = lackOf(cells);
    return lack ? [{ name: wordsOf(cells['item']) ?? id, lack }] : [];
  });
  const count = typeof itemCount === 'number' ? itemCount : 0;
  const missing = Math.max(count - answeredCount(items), open.length);
  const [first] = open;
  if (missing <= 0 && rowsOf(items).length > 0) return [];
  const example: Text = first
    ? { zh: `：“${first.name}”${LACKS[first.lack].zh}`, en: `: “${first.name}” ${LACKS[first.lack].en}` }
    : { zh: '', en: '' };
  return [
    wrong('items', 'prj-2.3', {
      what: {
        zh: `应查 ${count} 项，还有 ${missing} 项没有答完${example.zh}`,
        en: `Of ${count} items, ${missing} are not answered${example.en}`,
      },
      allowed: {
        zh: '每项都有结果；读数项有读数，不适用的有原因',
        en: 'a result for each, the reading where one is taken, the reason where it does not apply',
      },
    }),
  ];
};

/**
 * Each finding was solved on the spot, or the entry that it became can be found.
 * @source prj-2.1a
 */
export const findingsFollowed: Condition = ({ findings }) => {
  const rows = rowsOf(findings);
  const row = rows.findIndex(
    ([, { becomes, number }]) => !wordsOf(becomes) || (becomes !== 'solved' && !wordsOf(number)),
  );
  if (row < 0) return [];
  return [
    wrong('findings', 'prj-2.1a', {
      what: {
        zh: `发现的问题第 ${row + 1} 行没有写清转到哪里`,
        en: `Finding ${row + 1} does not say what became of it`,
      },
      allowed: {
        zh: '现场已解决，或转入的登记及其编号',
        en: 'solved on the spot, or the entry that it became, with its number',
      },
    }),
  ];
};

function wrong(field: string, clause: string, fault: NonNullable<Want['fault']>): Want {
  return { field, clause, fault };
}
