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
});
