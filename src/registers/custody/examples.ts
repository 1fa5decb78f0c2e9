import type { Values } from '#domain/register.ts';

const drawing: Values = {
  kind: 'drawing',
  item: 'PK-75 控制柜电气原理图',
  number: 'PK75-E-001',
  version: 'V2',
  movements: {
    '01': {
      holder: 'staff-2',
      outOn: '2026-11-02',
      outCondition: '一套 6 张',
      returnedOn: '2026-11-20',
      backCondition: '齐',
      receivedBy: '仓库 老丁',
    },
  },
  purpose: '锦绣花园泵房改线',
};

const instrument: Values = {
  kind: 'instrument',
  item: '钳形表',
  model: 'F-317',
  number: 'YQ-0317',
  movements: {
    '01': { holder: 'staff-3', outOn: '2026-09-01', outCondition: '检定至 2027-03-31，表笔一副', dueOn: '2026-12-31' },
  },
  purpose: '随车',
};

const loaner: Values = {
  kind: 'loaner',
  item: '超声波流量计',
  model: 'UF-300',
  number: 'UF300-22-BY01',
  movements: {
    '01': { holder: 'staff-2', outOn: '2026-11-17', outCondition: '外观完好，电缆 10 m', dueOn: '2026-11-24' },
  },
  purpose: '顶替带回修护的流量计',
  customer: 'customers-1',
  receiptNumber: 'LQ-000412',
  installReading: '0.0 m³',
};

const spares: Values = {
  kind: 'spares',
  item: '接触器',
  model: 'CJX2-65',
  movements: {
    '01': {
      holder: 'staff-3',
      outOn: '2026-11-18',
      qty: 3,
      outCondition: '原包装',
      usedQty: 1,
      returnedOn: '2026-11-19',
      returnedQty: 2,
      receivedBy: '仓库 老丁',
    },
  },
  customer: 'customers-4',
  amount: 18_800,
  paymentDueOn: '2026-11-30',
  collector: 'staff-3',
  notes: '客户月底一并付款，王建军签字',
};

const returnedLoaner: Values = {
  kind: 'loaner',
  item: '液位变送器',
  model: 'LT-5',
  number: 'LT5-22-BY02',
  movements: {
    '01': {
      holder: 'staff-3',
      outOn: '2026-11-11',
      returnedOn: '2026-11-18',
      backCondition: '完好',
      receivedBy: '仓库 老丁',
    },
  },
  customer: 'customers-3',
  receiptNumber: 'LQ-000411',
  installReading: '1.82 m',
  removalReading: '1.79 m',
};

const paidSpares: Values = {
  kind: 'spares',
  item: '主板',
  model: 'UF-300',
  movements: { '01': { holder: 'staff-2', outOn: '2026-11-12', qty: 1, usedQty: 1 } },
  customer: 'customers-1',
  amount: 91_550,
  paymentDueOn: '2026-11-20',
  collector: 'staff-2',
  paidOn: '2026-11-16',
};

/** Things in custody in a November: out and back, with and without a customer, spares paid for and not. */
export const examples: readonly Values[] = [drawing, instrument, loaner, spares, returnedLoaner, paidSpares];
