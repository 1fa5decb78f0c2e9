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
  examples: [
    {
      name: '城东水厂',
      phone: '0510-80000101',
      contacts: {
        c1: { name: '周国平', role: '设备科科长', phone: '13800000101' },
        c2: { name: '陆敏', role: '值班长', phone: '0510-80000101转8102' },
      },
      sites: {
        s1: {
          name: '取水泵房',
          address: '城东区清源路 18 号',
          zone: 'urban',
          contact: '陆敏',
          access: '东门进，门卫处登记，换安全帽；泵房内禁止吸烟。',
        },
        s2: { name: '二级加压站', address: '望山镇水库路 3 号', zone: 'suburban', contact: '韩立' },
      },
      tariffData: '大工业用电，两部制，峰谷分时；基本电费按最大需量计。2026-09-15 由设备科提供。',
      keyAccount: true,
      notes: '每年 7 月至 9 月高峰供水，停机检修须提前三天书面约定。',
    },
    {
      name: '临江自来水有限公司',
      phone: '0510-80000230',
      contacts: { c1: { name: '沈洁', role: '信息中心主任', phone: '13800000230' } },
      sites: { s1: { name: '营业大厅机房', address: '中山路 266 号 3 楼', zone: 'urban', contact: '沈洁' } },
      tariffData: '居民阶梯水价三档，非居民单一制；营业收费系统按月结算。',
      keyAccount: true,
    },
    {
      name: '锦绣花园业主委员会',
      phone: '13800000305',
      contacts: { c1: { name: '方阿姨', phone: '13800000305' } },
      sites: {
        s1: { name: '地下泵房', address: '锦绣路 88 号 5 幢地下一层', zone: 'urban', access: '钥匙在物业前台。' },
      },
      keyAccount: false,
    },
    {
      name: '青浦机械（集团）有限公司',
      phone: '400-800-0412',
      contacts: { c1: { name: '王建军', role: '动力车间主任', phone: '+86 138 0000 0412' } },
      sites: { s1: { name: '空压站', address: '开发区兴业路 9 号', zone: 'suburban', contact: '王建军' } },
      notes: '发票抬头用集团全称。',
    },
  ],
});
