import { defineRegister } from '#domain/register.ts';
import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { reference } from '#fields/reference/field.ts';
import { rows } from '#fields/rows/field.ts';
import { text } from '#fields/text/field.ts';
import { contractAdvice } from './advice.ts';
import { contractRules } from './rules.ts';

/** 合同与免费维护期: what is covered until when, and who was told before it ends (rep-15, prj-4). */
export default defineRegister({
  id: 'contracts',
  prefix: 'CT',
  version: 1,
  title: { zh: '合同与免费维护期', en: 'Contracts and free maintenance' },
  group: 'customers',
  clauses: ['rep-1', 'rep-15', 'prj-4'],
  fields: {
    kind: choice({
      label: { zh: '种类', en: 'Kind' },
      required: true,
      clause: 'rep-1',
      options: {
        maintenance: { zh: '保养合同', en: 'Maintenance contract' },
        'free-maintenance': { zh: '免费维护期', en: 'Free maintenance' },
      },
    }),
    number: text({
      label: { zh: '合同编号', en: 'Contract number' },
      hint: { zh: '照合同原件', en: 'As on the contract itself' },
      maxLength: 50,
    }),
    customer: reference({ label: { zh: '客户', en: 'Customer' }, register: 'customers', required: true }),
    assets: rows({
      label: { zh: '合同内设备', en: 'Covered assets' },
      columns: {
        asset: reference({ label: { zh: '设备或系统', en: 'Asset' }, register: 'assets', required: true }),
      },
    }),
    from: day({ label: { zh: '起始日期', en: 'From' }, hint: { zh: '含当天', en: 'That day included' } }),
    // Which clause counts back from it depends on the kind: rep-15 or prj-4.
    until: day({
      label: { zh: '期满日期', en: 'Until' },
      hint: {
        zh: '含当天；期满前，保养合同通知客户，免费维护期报告销售总监',
        en: 'That day included; before it the customer is notified of a contract, the sales director of free maintenance',
      },
    }),
    covers: longText({ label: { zh: '服务范围', en: 'Covers' }, clause: 'rep-1' }),
    noticeSentOn: day({ label: { zh: '到期通知书寄出日期', en: 'Expiry notice sent on' }, clause: 'rep-15' }),
    renewalVisitOn: day({ label: { zh: '派员争取续约日期', en: 'Renewal visit on' }, clause: 'rep-15' }),
    reportWrittenOn: day({ label: { zh: '书面报告销售总监日期', en: 'Report written on' }, clause: 'prj-4' }),
    renewedAs: reference({ label: { zh: '续签的合同', en: 'Renewed as' }, register: 'contracts', clause: 'rep-15' }),
    notes: longText({ label: { zh: '备注', en: 'Notes' } }),
  },
  list: ['no', 'kind', 'number', 'customer', 'from', 'until', 'noticeSentOn', 'state'],
  name: ['customer', 'number'],
  papers: {
    'expiry-notice': { title: { zh: '保养到期通知书', en: 'Maintenance expiry notice' }, clause: 'rep-15' },
    'free-maintenance-report': { title: { zh: '免费维护期满报告', en: 'End of free maintenance' }, clause: 'prj-4' },
  },
  rules: contractRules,
  advice: contractAdvice,
  states: {
    draft: { label: { zh: '拟订', en: 'Draft' }, next: ['in-force', 'cancelled'] },
    'in-force': {
      label: { zh: '生效', en: 'In force' },
      needs: ['assets', 'from', 'until', 'covers'],
      next: ['renewed', 'ended', 'cancelled'],
    },
    // A customer may come back after the end.
    ended: { label: { zh: '期满未续', en: 'Ended' }, next: ['renewed'] },
    renewed: { label: { zh: '已续约', en: 'Renewed' }, needs: ['renewedAs'], next: [] },
    cancelled: { label: { zh: '已解除', en: 'Cancelled' }, reason: true, next: [] },
  },
  // By the end, not the beginning: this file is asked what ends in a month.
  dayField: 'until',
});
