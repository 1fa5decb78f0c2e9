import { defineRegister } from '#domain/register.ts';
import { choice } from '#fields/choice/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { phone } from '#fields/phone/field.ts';
import { rows } from '#fields/rows/field.ts';
import { text } from '#fields/text/field.ts';
import { yesNo } from '#fields/yes-no/field.ts';
import { customerAdvice } from './advice.ts';

const contacts = rows({
  label: { zh: '联系人', en: 'Contacts' },
  columns: {
    name: text({ label: { zh: '姓名', en: 'Name' }, required: true, maxLength: 50 }),
    role: text({ label: { zh: '职务', en: 'Role' }, maxLength: 50 }),
    phone: phone({ label: { zh: '联系电话', en: 'Phone' }, clause: 'ret-6' }),
  },
});

const sites = rows({
  label: { zh: '服务地点', en: 'Sites' },
  columns: {
    name: text({ label: { zh: '地点名称', en: 'Site name' }, required: true, maxLength: 100 }),
    address: text({ label: { zh: '地址', en: 'Address' }, required: true, clause: 'rep-3' }),
    zone: choice({
      label: { zh: '区域', en: 'Zone' },
      clause: 'rep-14',
      hint: {
        zh: '定派工时限；首次登记时就定好',
        en: 'Sets the time to arrive; settle it when the site is first entered',
      },
      options: { urban: { zh: '市区', en: 'Urban' }, suburban: { zh: '郊区', en: 'Suburban' } },
    }),
    contact: text({ label: { zh: '现场联系人', en: 'Contact on site' }, maxLength: 50 }),
    access: longText({ label: { zh: '进门须知', en: 'Access notes' }, maxLength: 1000 }),
  },
});

/** 客户档案: who calls, from where, and how far away that is for dispatch (rep-3, rep-14, dut-3, gen-1.3). */
export default defineRegister({
  id: 'customers',
  prefix: 'CU',
  version: 1,
  title: { zh: '客户档案', en: 'Customers' },
  group: 'customers',
  clauses: ['rep-3', 'ret-6', 'rep-14', 'dut-3', 'gen-1.3'],
  fields: {
    name: text({ label: { zh: '客户名称', en: 'Customer name' }, required: true, clause: 'rep-3', maxLength: 100 }),
    // Not required: a caller may withhold the number, and is served all the same.
    phone: phone({ label: { zh: '总机或常用电话', en: 'Main phone' }, clause: 'rep-3' }),
    contacts,
    sites,
    tariffData: longText({
      label: { zh: '费率资料', en: 'Tariff data' },
      clause: 'dut-3',
      hint: {
        zh: '电价、水价、计费方式及收集日期',
        en: 'Prices of power and water, how they are charged, and when collected',
      },
    }),
    keyAccount: yesNo({ label: { zh: '重点客户', en: 'Key account' }, clause: 'gen-1.3' }),
    notes: longText({ label: { zh: '备注', en: 'Notes' } }),
  },
  list: ['no', 'name', 'phone', 'contacts', 'keyAccount', 'state'],
  key: 'name',
  name: ['name'],
  advice: customerAdvice,
  states: {
    active: { label: { zh: '往来中', en: 'Active' }, next: ['inactive'] },
    inactive: { label: { zh: '已停止往来', en: 'Inactive' }, reason: true, next: ['active'] },
  },
});
