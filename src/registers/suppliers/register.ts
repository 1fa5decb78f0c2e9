import { defineRegister } from '#domain/register.ts';
import { longText } from '#fields/long-text/field.ts';
import { phone } from '#fields/phone/field.ts';
import { text } from '#fields/text/field.ts';

/** 供应商档案: whom to ring at once about a bought-in part, and what they promised (gen-2.3, gen-2.4). */
export default defineRegister({
  id: 'suppliers',
  prefix: 'SU',
  version: 1,
  title: { zh: '供应商档案', en: 'Suppliers' },
  group: 'supply',
  clauses: ['gen-2.3', 'gen-2.4'],
  fields: {
    name: text({ label: { zh: '供应商名称', en: 'Supplier name' }, required: true, maxLength: 100 }),
    contact: text({ label: { zh: '联系人', en: 'Contact' }, clause: 'gen-2.3', maxLength: 50 }),
    phone: phone({ label: { zh: '电话', en: 'Phone' }, clause: 'gen-2.3' }),
    products: longText({ label: { zh: '供应的产品', en: 'Products' }, maxLength: 1000 }),
    responsePromise: text({
      label: { zh: '响应承诺', en: 'Response promise' },
      clause: 'gen-2.4',
      hint: { zh: '多久答复、多久到场，照供货协议', en: 'Time to answer and to come, as agreed in writing' },
    }),
    notes: longText({ label: { zh: '备注', en: 'Notes' } }),
  },
  list: ['no', 'name', 'contact', 'phone', 'products', 'responsePromise', 'state'],
  key: 'name',
  name: ['name'],
  states: {
    active: { label: { zh: '合作中', en: 'Active' }, next: ['dropped'] },
    dropped: { label: { zh: '已停止合作', en: 'Dropped' }, reason: true, next: ['active'] },
  },
  examples: [
    {
      name: '华控电气有限公司',
      contact: '钱进',
      phone: '400-800-2001',
      products: '泵站控制柜 PK 系列、接触器、变频器',
      responsePromise: '接到通知 4 小时内答复，48 小时内到场',
      notes: '质保期内到场费用由对方承担。',
    },
    {
      name: '声海仪表厂',
      contact: '唐静',
      phone: '0571-80002002',
      products: '超声波流量计 UF 系列及探头',
      responsePromise: '当天答复；返厂修理 10 个工作日',
    },
    { name: '恒达电表股份有限公司', phone: '0577-80002003', products: '智能电表 DT 系列' },
    { name: '北冷制冷配件经营部', contact: '冯师傅', phone: '13800002004', products: '制冷剂、压缩机、膨胀阀' },
  ],
});
