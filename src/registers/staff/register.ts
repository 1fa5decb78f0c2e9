import { defineRegister } from '#domain/register.ts';
import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { phone } from '#fields/phone/field.ts';
import { rows } from '#fields/rows/field.ts';
import { text } from '#fields/text/field.ts';
import { staffRules } from './rules.ts';

/** The people whom the regulations oblige, by the names that they use. */
const ROLES = {
  clerk: { zh: '业务员', en: 'Desk clerk' },
  technician: { zh: '技术员', en: 'Technician' },
  engineer: { zh: '服务工程师', en: 'Service engineer' },
  supervisor: { zh: '服务主任', en: 'Service supervisor' },
  'team-leader': { zh: '组长', en: 'Team leader' },
  accountant: { zh: '会计', en: 'Accountant' },
  quality: { zh: '质检', en: 'Quality controller' },
  'phone-duty': { zh: '电话负责人', en: 'Keeper of the service phone' },
  'sales-manager': { zh: '销售经理', en: 'Sales manager' },
  'sales-director': { zh: '销售总监', en: 'Sales director' },
  'branch-manager': { zh: '分公司经理', en: 'Branch manager' },
  'deputy-general-manager': { zh: '副总经理', en: 'Deputy general manager' },
  editor: { zh: '手册编辑', en: 'Handbook editor' },
};

/** 人员名册: who does what, may be sent where, and with which certificates (flo-1.3, ret-5). */
export default defineRegister({
  id: 'staff',
  prefix: 'ST',
  version: 1,
  title: { zh: '人员名册', en: 'Staff' },
  group: 'people',
  clauses: ['flo-1.3', 'ret-5'],
  fields: {
    name: text({ label: { zh: '姓名', en: 'Name' }, required: true, maxLength: 50 }),
    roles: rows({
      label: { zh: '职务', en: 'Roles' },
      columns: { role: choice({ label: { zh: '担任', en: 'Role' }, required: true, options: ROLES }) },
    }),
    phone: phone({ label: { zh: '电话', en: 'Phone' } }),
    certificates: rows({
      label: { zh: '证书与培训', en: 'Certificates and training' },
      clause: 'ret-5',
      columns: {
        name: text({ label: { zh: '证书或培训名称', en: 'Certificate or training' }, required: true, clause: 'ret-5' }),
        number: text({ label: { zh: '证书号', en: 'Number' }, maxLength: 50 }),
        issuedBy: text({ label: { zh: '发证机关', en: 'Issued by' }, maxLength: 100 }),
        validUntil: day({
          label: { zh: '有效期至', en: 'Valid until' },
          clause: 'ret-5',
          hint: { zh: '含当天；不会过期的不填', en: 'That day included; empty where it does not expire' },
        }),
      },
    }),
    leave: rows({
      label: { zh: '请假', en: 'On leave' },
      hint: { zh: '请假期间不派工', en: 'Nobody on leave is sent out' },
      columns: {
        from: day({ label: { zh: '自', en: 'From' }, required: true }),
        until: day({ label: { zh: '至', en: 'Until' }, hint: { zh: '含当天', en: 'That day included' } }),
        reason: text({ label: { zh: '事由', en: 'Reason' }, maxLength: 100 }),
      },
    }),
    leftOn: day({ label: { zh: '离职日期', en: 'Left on' } }),
    notes: longText({ label: { zh: '备注', en: 'Notes' } }),
  },
  list: ['no', 'name', 'roles', 'phone', 'certificates', 'leave', 'state'],
  key: 'name',
  name: ['name'],
  rules: staffRules,
  states: {
    active: { label: { zh: '在职', en: 'Active' }, next: ['left'] },
    left: { label: { zh: '离职', en: 'Left' }, needs: ['leftOn'], next: ['active'] },
  },
});
