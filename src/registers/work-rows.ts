import type { Field, FieldOptions } from '#domain/field.ts';
import type { Instant } from '#domain/instant.ts';
import { moment } from '#fields/instant/field.ts';
import { money } from '#fields/money/field.ts';
import { number } from '#fields/number/field.ts';
import { reference } from '#fields/reference/field.ts';
import { type Rows, type RowsOptions, rows } from '#fields/rows/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';

/** A part that was used; money in fen. */
export type PartRow = {
  readonly priceItem?: string;
  readonly name: string;
  readonly qty: number;
  readonly unitPrice?: number;
  readonly offListReason?: string;
};

/** A stretch of work of one person; the price is in fen an hour. Without `until` it is still going on. */
export type LabourRow = {
  readonly from: Instant;
  readonly until?: Instant;
  readonly who?: string;
  readonly priceItem?: string;
  readonly unitPrice?: number;
  readonly offListReason?: string;
};

const priceItem = reference({
  label: { zh: '价目表项目', en: 'Price-list item' },
  register: 'price-list',
  clause: 'ret-10',
});
const offListReason = text({
  label: { zh: '与价目表不符的原因', en: 'Reason for being off the list' },
  clause: 'ret-10',
  hint: { zh: '不在价目表上，或价格不同，须写明', en: 'For what is not on the list or has another price' },
});

/** The parts used on a job. */
export function partsField(options: FieldOptions): Field<Rows> & RowsOptions {
  return rows({
    ...options,
    columns: {
      priceItem,
      name: text({ label: { zh: '名称型号', en: 'Name and model' }, required: true }),
      qty: number({ label: { zh: '数量', en: 'Quantity' }, required: true, min: 0.000001 }),
      unitPrice: money({ label: { zh: '单价', en: 'Unit price' }, clause: 'ret-10' }),
      offListReason,
    },
  });
}

/** The time actually worked on a job, and at what price an hour where it is charged. */
export function labourField(options: FieldOptions): Field<Rows> & RowsOptions {
  return rows({
    ...options,
    columns: {
      from: moment({ label: { zh: '起', en: 'From' }, required: true }),
      until: moment({ label: { zh: '止', en: 'Until' } }),
      who: staff({ label: { zh: '技术员', en: 'Technician' } }),
      priceItem,
      unitPrice: money({ label: { zh: '每小时单价', en: 'Price an hour' }, clause: 'ret-10' }),
      offListReason,
    },
  });
}
