import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { money } from '#fields/money/field.ts';
import { number } from '#fields/number/field.ts';
import { reference } from '#fields/reference/field.ts';
import { rows } from '#fields/rows/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';

/** The five kinds of things that are drawn from stores (dut-6), and what is delivered to customers for a repair (dut-4). */
const KINDS = {
  drawing: { zh: '图纸', en: 'Drawing' },
  tool: { zh: '工具', en: 'Tool' },
  instrument: { zh: '仪器仪表', en: 'Instrument' },
  material: { zh: '材料', en: 'Material' },
  prototype: { zh: '样机', en: 'Prototype' },
  loaner: { zh: '备用机', en: 'Loaner unit' },
  spares: { zh: '配件', en: 'Spare parts' },
};

/** What the thing is. */
export const itemFields = {
  kind: choice({ label: { zh: '类别', en: 'Kind' }, required: true, clause: 'dut-6', options: KINDS }),
  item: text({ label: { zh: '名称', en: 'Item' }, required: true, maxLength: 100, clause: 'dut-6' }),
  model: text({ label: { zh: '型号规格', en: 'Model' }, maxLength: 100 }),
  number: text({
    label: { zh: '编号', en: 'Number' },
    maxLength: 100,
    clause: 'dut-6',
    hint: { zh: '图号、资产号或出厂编号', en: 'Of the drawing, the asset or the maker' },
  }),
  version: text({
    label: { zh: '图纸版本', en: 'Version of the drawing' },
    maxLength: 50,
    clause: 'dut-6',
    hint: { zh: '旧版退仓库', en: 'Old versions go back to stores' },
  }),
};

/** Who had it from when until when, and in which condition. */
const movementFields = {
  movements: rows({
    label: { zh: '领出与归还', en: 'Drawn and returned' },
    required: true,
    clause: 'dut-6',
    hint: {
      zh: '每领一次一行，归还时在同一行写归还',
      en: 'One row each time; the return is written into the same row',
    },
    columns: {
      holder: staff({ label: { zh: '领用人', en: 'Drawn by' }, required: true, clause: 'dut-6' }),
      outOn: day({ label: { zh: '领出日期', en: 'Drawn on' }, required: true, clause: 'dut-6' }),
      qty: number({ label: { zh: '领出数量', en: 'Quantity drawn' }, min: 0.000001 }),
      outCondition: text({ label: { zh: '领出状况及附件', en: 'Condition and accessories when drawn' } }),
      dueOn: day({ label: { zh: '应还日期', en: 'Due back on' } }),
      returnedOn: day({ label: { zh: '归还日期', en: 'Returned on' }, clause: 'dut-6' }),
      returnedQty: number({
        label: { zh: '归还数量', en: 'Quantity returned' },
        min: 0,
        hint: { zh: '空着为全部', en: 'All of it where it is empty' },
      }),
      usedQty: number({ label: { zh: '用去或报损数量', en: 'Used up or written off' }, min: 0 }),
      backCondition: text({ label: { zh: '归还状况', en: 'Condition when returned' } }),
      receivedBy: text({ label: { zh: '仓库验收人', en: 'Taken in by' }, maxLength: 50 }),
    },
  }),
  purpose: text({ label: { zh: '用途', en: 'Purpose' } }),
};

/** What stands with a customer: a loaner unit, or spares that are still to be paid for (dut-4). */
const customerFields = {
  customer: reference({
    label: { zh: '借给或送给的客户', en: 'Lent or delivered to' },
    register: 'customers',
    clause: 'dut-4',
  }),
  receiptNumber: text({
    label: { zh: '领取收据号', en: 'Goods receipt number' },
    maxLength: 50,
    hint: { zh: '替哪件带回商品借出', en: 'Of the goods that it stands in for' },
  }),
  installReading: text({ label: { zh: '装机读数', en: 'Reading when installed' }, maxLength: 50, clause: 'dut-4' }),
  removalReading: text({ label: { zh: '拆机读数', en: 'Reading when removed' }, maxLength: 50, clause: 'dut-4' }),
  amount: money({ label: { zh: '配件款', en: 'Price of the spares' }, clause: 'dut-4' }),
  paymentDueOn: day({ label: { zh: '约定付款日', en: 'Payment due on' }, clause: 'dut-4' }),
  collector: staff({ label: { zh: '催收人', en: 'Payment collected by' }, clause: 'dut-4' }),
  paidOn: day({ label: { zh: '付款日期', en: 'Paid on' }, clause: 'dut-4' }),
  notes: longText({ label: { zh: '备注', en: 'Notes' }, maxLength: 1000 }),
};

/** Every field of the register of things in custody. */
export const fields = { ...itemFields, ...movementFields, ...customerFields };
