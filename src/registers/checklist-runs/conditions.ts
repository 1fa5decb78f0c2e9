import type { Condition } from '#domain/register.ts';
import type { Text } from '#domain/text.ts';
import { type Lack, lackOf, runItems } from './run-items.ts';

const LACKS: Readonly<Record<Lack, Text>> = {
  answer: { zh: '还没有结果', en: 'is still open' },
  reading: { zh: '还没有写下来', en: 'has nothing written down' },
  note: { zh: '不适用，还没有写说明', en: 'does not apply, and has no note' },
  reason: { zh: '改期，还没有写原因', en: 'was moved without a reason' },
  day: { zh: '改期，还没有写改到哪天', en: 'was moved without a day' },
};

/**
 * Each item is done, does not apply with a note, or was moved to a day with a reason; the first that is not is named.
 * @source dut-5
 */
export const everyItemSettled: Condition = ({ items }) => {
  for (const item of runItems(items)) {
    const lack = lackOf(item);
    if (!lack) continue;
    const fault = {
      what: { zh: `“${item.text}”${LACKS[lack].zh}`, en: `“${item.text}” ${LACKS[lack].en}` },
      allowed: {
        zh: '每一项已做，或不适用并写说明，或改期并写原因和日期',
        en: 'each done, or not applicable with a note, or moved with a reason and a day',
      },
    };
    return [{ field: 'items', fault }];
  }
  return [];
};
