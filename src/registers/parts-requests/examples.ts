import type { Values } from '#domain/register.ts';

const draft: Values = {
  requestedOn: '2026-11-23',
  requester: 'staff-2',
  callIn: 'call-ins-1',
  part: '通信模块',
  notes: '版本待现场拍照核对',
};

const ordered: Values = {
  requestedOn: '2026-11-20',
  requester: 'staff-2',
  callIn: 'call-ins-2',
  customer: 'customers-1',
  part: '超声波探头',
  quantity: 2,
  model: 'UF-300 探头 TR-1M，电缆 10 m',
  neededAt: '2026-11-24T05:00:00Z',
  toSite: true,
  contact: '韩立',
  phone: '13800000101',
  address: '望山镇水库路 3 号二级加压站',
  otherParts: { '01': { part: '耦合剂', model: 'OH-2', quantity: 1, neededAt: '2026-11-24T05:00:00Z' } },
  purpose: '流量忽高忽低，信号强度不足，换探头比对',
  charge: 'contract',
  promisedOn: '2026-11-25',
};

const shipped: Values = {
  requestedOn: '2026-11-19',
  requester: 'staff-3',
  customer: 'customers-4',
  part: '压缩机启动电容',
  quantity: 1,
  model: 'CBB65 60µF/450V',
  neededAt: '2026-11-23T09:00:00Z',
  toSite: false,
  contact: '吴海',
  phone: '13800001003',
  purpose: '空压站机组偶尔启动困难，备换',
  charge: 'paid',
  promisedOn: '2026-11-21',
  shippedOn: '2026-11-21',
  waybill: 'SF 1188 2203 417',
  arrangedBy: 'staff-8',
};

const arrived: Values = {
  requestedOn: '2026-11-17',
  requester: 'staff-2',
  callIn: 'call-ins-6',
  customer: 'customers-1',
  part: '转换器主板',
  quantity: 1,
  model: 'UF-300 主板 V2.1',
  neededAt: '2026-11-20T04:00:00Z',
  toSite: false,
  contact: '陈志强',
  phone: '13800001002',
  purpose: '主板电源部分烧毁，带回修护',
  charge: 'paid',
  promisedOn: '2026-11-19',
  shippedOn: '2026-11-18',
  waybill: 'SF-5518',
  arrangedBy: 'staff-8',
  arrivedAt: '2026-11-19T02:20:00Z',
  receivedBy: '陈志强',
  complete: true,
};

/** Requests of a November: one being written, one promised too late, one on its way, one that has come. */
export const examples: readonly Values[] = [draft, ordered, shipped, arrived];
