import type { Json } from '#domain/changes/change.ts';
import type { Text } from '#domain/text.ts';
import { isRecord } from './fault.ts';

const ROW_ID = /^[0-9A-Za-z][0-9A-Za-z_-]{0,63}$/;

/** Why a row id is refused, for a message. */
export const NO_ROW_ID: Text = { zh: '不是行号', en: 'is not a row id' };

/** What a row id may be, for a message. */
export const ALLOWED_ROW_ID: Text = {
  zh: '1 至 64 个字母、数字、- 或 _，如 ULID',
  en: '1 to 64 letters, digits, - or _, such as a ULID',
};

/** Whether a row can be kept under a name: one that fits into a path, and that no object has already. */
export function isRowId(id: string): boolean {
  return ROW_ID.test(id) && !Object.hasOwn(Object.prototype, id);
}

/** The rows of a map in the order of their ids, which is that in which they were added; none where it is no map. */
export function rowsInOrder<Row extends Json>(rows: Readonly<Record<string, Row>>): [id: string, row: Row][] {
  return isRecord(rows) ? Object.entries(rows).toSorted(([a], [b]) => (a < b ? -1 : 1)) : [];
}
