import type { Values } from '#domain/register.ts';

const PHOTO = 'b7c2'.repeat(16);
const SIGNATURE = 'd40e'.repeat(16);

const received: Values = {
  callIn: 'call-ins-6',
  customer: 'customers-1',
  receiptNumber: 'LQ-000412',
  receiptState: 'issued',
  goods: '超声波流量计转换器',
  model: 'UF-300',
  serial: 'UF300-19-2208',
  accessories: '电源线一根；外壳左侧有旧划痕',
  conditionPhotos: {
    '01': { sha256: PHOTO, name: '进厂外观.jpg', type: 'image/jpeg', bytes: 284_113, takenAt: '2026-11-17T03:40:00Z' },
  },
  broughtInOn: '2026-11-17',
  promisedOn: '2026-11-24',
};

const inRepair: Values = {
  customer: 'customers-4',
  receiptNumber: 'LQ-000409',
  receiptState: 'issued',
  goods: '机组控制器',
  model: 'LK-20',
  serial: 'LK20-22-0310',
  accessories: '接线端子两排，客户自行送来',
  broughtInOn: '2026-11-13',
  promisedOn: '2026-11-20',
  delayReportedAt: '2026-11-19T07:30:00Z',
  labour: {
    '01': { from: '2026-11-16T01:00:00Z', until: '2026-11-16T02:30:00Z', who: 'staff-2' },
    '02': { from: '2026-11-16T02:00:00Z', until: '2026-11-16T03:00:00Z', who: 'staff-3' },
  },
};

const closed: Values = {
  customer: 'customers-1',
  receiptNumber: 'LQ-000410',
  receiptState: 'voided',
  goods: '超声波流量计转换器',
  model: 'UF-300',
  serial: 'UF300-20-1175',
  accessories: '换能器电缆一根',
  broughtInOn: '2026-11-10',
  promisedOn: '2026-11-17',
  labour: {
    '01': {
      from: '2026-11-12T05:00:00Z',
      until: '2026-11-12T06:30:00Z',
      who: 'staff-2',
      priceItem: 'price-list-1',
      unitPrice: 12000,
    },
  },
  parts: { '01': { priceItem: 'price-list-3', name: '主板 UF-300', qty: 1, unitPrice: 91550 } },
  checkedBy: 'staff-4',
  checkedAt: '2026-11-13T01:10:00Z',
  checkPassed: true,
  returnedOn: '2026-11-16',
  returnedTo: '周国平',
  customerSignature: { sha256: SIGNATURE, signedAt: '2026-11-16T02:15:00Z', by: '周国平' },
  fee: 109550,
  invoiceNumber: '26332000001161',
  invoicedOn: '2026-11-16',
  filedBy: 'staff-1',
};

const closedWithoutReceipt: Values = {
  customer: 'customers-3',
  receiptNumber: 'LQ-000411',
  receiptState: 'lost',
  lostStatement: '收据在搬家时遗失，本人声明该收据作废，如有人凭此收据领取，与贵公司无关。业主委员会 方阿姨 2026-11-18',
  goods: '液位变送器',
  model: 'LT-5',
  serial: 'LT5-24-0771',
  accessories: '无',
  broughtInOn: '2026-11-11',
  promisedOn: '2026-11-18',
  labour: { '01': { from: '2026-11-16T05:00:00Z', until: '2026-11-16T05:40:00Z', who: 'staff-3' } },
  checkedBy: 'staff-4',
  checkedAt: '2026-11-16T06:00:00Z',
  checkPassed: true,
  returnedOn: '2026-11-18',
  returnedTo: '方阿姨',
  customerSignature: { sha256: SIGNATURE, signedAt: '2026-11-18T07:00:00Z', by: '方阿姨' },
  fee: 0,
  filedBy: 'staff-1',
};

/** Goods of a November: come in, worked on by two at once, returned for a fee, returned free with the receipt lost. */
export const examples: readonly Values[] = [received, inRepair, closed, closedWithoutReceipt];
