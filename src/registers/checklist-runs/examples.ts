import type { Values } from '#domain/register.ts';

const dayClose: Values = {
  template: 'day-close',
  templateVersion: '2026-11-20',
  title: '日终检查表',
  assignedTo: 'staff-1',
  due: '2026-11-20',
  items: {
    '001-register-vs-vouchers': {
      section: '业务员',
      itemId: 'register-vs-vouchers',
      text: '叫修登记簿与服务凭证逐笔核对相符',
      clause: 'rep-13',
      type: 'check',
      result: 'done',
    },
    '002-undispatched-marked': {
      section: '业务员',
      itemId: 'undispatched-marked',
      text: '未派的叫修已列出，交服务主任优先派工',
      clause: 'rep-13',
      type: 'check',
      hint: '写明客户和叫修时间',
      result: 'not-applicable',
      note: '当天的都派了',
    },
    '003-undispatched-count': {
      section: '业务员',
      itemId: 'undispatched-count',
      text: '未派的叫修',
      clause: 'rep-13',
      type: 'reading',
      unit: '件',
      result: 'done',
      note: '0',
    },
    '004-register-copied': {
      section: '业务员',
      itemId: 'register-copied',
      text: '登记簿抄件已备好，按规定期限送服务部',
      clause: 'rep-18',
      type: 'check',
      result: 'moved',
      reason: '复印机待修，周一一早补',
      movedTo: '2026-11-23',
    },
  },
  startedAt: '2026-11-20T09:20:00Z',
  finishedAt: '2026-11-20T09:41:00Z',
  signedBy: 'staff-1',
  remarks: '服务电话已交值班的施海涛。',
};

const monthEnd: Values = {
  template: 'month-end',
  templateVersion: '2026-11-20',
  title: '月底检查表',
  assignedTo: 'staff-8',
  due: '2026-11-30',
  items: {
    '001-new-problems-in': {
      section: '手册',
      itemId: 'new-problems-in',
      text: '本月新问题和解决方法已记入手册',
      clause: 'prj-2.2a',
      type: 'check',
      result: 'done',
    },
    '002-handbook-uploaded': {
      section: '手册',
      itemId: 'handbook-uploaded',
      text: '更新后的手册已上传',
      clause: 'prj-2.2b',
      type: 'date',
    },
  },
  startedAt: '2026-11-23T01:30:00Z',
};

const inspection: Values = {
  template: 'inspection-server',
  templateVersion: '2026-11-20',
  title: '服务器巡检表',
  about: '清源水务营业收费系统',
  assignedTo: 'staff-3',
  due: '2026-11-25',
  items: {
    '001-disk': {
      section: '主机',
      itemId: 'disk',
      text: '磁盘剩余空间',
      clause: 'prj-2.3',
      type: 'reading',
      unit: '%',
    },
  },
  startedAt: '2026-11-23T02:00:00Z',
};

const holiday: Values = {
  template: 'day-close',
  templateVersion: '2026-11-20',
  title: '日终检查表',
  due: '2026-11-22',
  items: {
    '001-register-vs-vouchers': {
      section: '业务员',
      itemId: 'register-vs-vouchers',
      text: '叫修登记簿与服务凭证逐笔核对相符',
      clause: 'rep-13',
      type: 'check',
    },
  },
};

/** Runs of a November: a day that was closed, a month that is being closed, an inspection, and a Sunday that needed none. */
export const examples: readonly Values[] = [dayClose, monthEnd, inspection, holiday];
