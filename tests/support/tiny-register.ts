import type { Json } from '../../src/domain/changes/change.ts';
import type { Field } from '../../src/domain/field.ts';
import { defineRegister } from '../../src/domain/register.ts';

/** A field of words, as plain as a field can be. */
export function words(zh: string, options: Partial<Field> = {}): Field {
  return {
    kind: 'words',
    label: { zh, en: zh },
    fault: (value: Json) =>
      typeof value === 'string' && value.length <= 10
        ? undefined
        : {
            what: {
              zh: `“${JSON.stringify(value)}”太长或不是文字`,
              en: `“${JSON.stringify(value)}” is too long or no text`,
            },
            allowed: { zh: '不超过 10 个字', en: 'at most 10 characters' },
          },
    format: String,
    parse: (text) => text,
    searchText: String,
    references: () => [],
    ...options,
  };
}

const cell = words('名称');

/** A register with one field of each sort that storing has to know of. */
export const tinyRegister = defineRegister({
  id: 'tiny',
  prefix: 'TY',
  version: 1,
  title: { zh: '小登记簿', en: 'Tiny register' },
  group: 'service',
  clauses: ['rep-3'],
  fields: {
    customer: words('客户名称', { required: true, clause: 'rep-3' }),
    calledAt: words('叫修时间', { fault: () => undefined }),
    signature: words('客户签字', { clause: 'rep-4' }),
    asset: words('设备', { references: (value) => [String(value)], register: 'assets' }),
    parts: {
      ...words('零件'),
      columns: { name: cell },
      fault: (rows: Json) => {
        const all = typeof rows === 'object' && rows !== null ? Object.values(rows) : [];
        return all.map((row) => cell.fault((row as { name?: Json }).name ?? '')).find((fault) => fault);
      },
    },
  },
  list: ['no', 'customer', 'state'],
  states: {
    registered: { label: { zh: '已登记', en: 'Registered' }, next: ['closed', 'cancelled'] },
    closed: { label: { zh: '已结', en: 'Closed' }, needs: ['signature'], next: [] },
    cancelled: { label: { zh: '已撤销', en: 'Cancelled' }, reason: true, next: [] },
  },
  dayField: 'calledAt',
});
