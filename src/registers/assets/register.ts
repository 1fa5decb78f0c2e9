import { defineRegister } from '#domain/register.ts';
import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { reference } from '#fields/reference/field.ts';
import { text } from '#fields/text/field.ts';

/** 设备与系统档案: what was sold or handed over, and until when its repair or upkeep is free (gen-1.1, prj-1.1, prj-4). */
export default defineRegister({
  id: 'assets',
  prefix: 'AS',
  version: 1,
  title: { zh: '设备与系统档案', en: 'Products and systems' },
  group: 'customers',
  clauses: ['rep-3', 'gen-1.1', 'prj-1.1', 'prj-4'],
  fields: {
    kind: choice({
      label: { zh: '种类', en: 'Kind' },
      required: true,
      options: { product: { zh: '产品', en: 'Product' }, system: { zh: '系统', en: 'System' } },
    }),
    name: text({ label: { zh: '设备或系统名称', en: 'Name' }, required: true, maxLength: 100 }),
    model: text({ label: { zh: '型号', en: 'Model' }, clause: 'rep-3', maxLength: 100 }),
    serial: text({ label: { zh: '出厂编号', en: 'Serial number' }, maxLength: 100 }),
    customer: reference({ label: { zh: '客户', en: 'Customer' }, register: 'customers', required: true }),
    site: text({
      label: { zh: '安装地点', en: 'Site' },
      hint: { zh: '写客户档案里的地点名称', en: 'The name of the site as the customer’s entry has it' },
      maxLength: 100,
    }),
    soldOn: day({ label: { zh: '售出日期', en: 'Sold on' } }),
    handedOverOn: day({ label: { zh: '移交日期', en: 'Handed over on' }, clause: 'prj-1.1' }),
    warrantyUntil: day({
      label: { zh: '质保期至', en: 'Warranty until' },
      clause: 'gen-1.1',
      hint: { zh: '含当天', en: 'That day included' },
    }),
    freeMaintenanceUntil: day({
      label: { zh: '免费维护期至', en: 'Free maintenance until' },
      clause: 'prj-4',
      hint: { zh: '含当天；期满前组长书面报告销售总监', en: 'That day included; the team leader reports before it' },
    }),
    supplier: reference({ label: { zh: '供应商', en: 'Supplier' }, register: 'suppliers', clause: 'gen-2.3' }),
    retiredOn: day({ label: { zh: '停用日期', en: 'Retired on' } }),
    notes: longText({ label: { zh: '备注', en: 'Notes' } }),
  },
  list: ['no', 'name', 'model', 'serial', 'customer', 'site', 'warrantyUntil', 'state'],
  key: 'serial',
  name: ['name', 'model', 'serial'],
  states: {
    'in-service': { label: { zh: '在用', en: 'In service' }, next: ['retired'] },
    retired: { label: { zh: '已停用', en: 'Retired' }, needs: ['retiredOn'], reason: true, next: ['in-service'] },
  },
});
