import { defineRegister } from '#domain/register.ts';
import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { money } from '#fields/money/field.ts';
import { text } from '#fields/text/field.ts';
import { priceAdvice } from './advice.ts';

/** 价目表: the standard by which paid service is charged, neither more nor less (ret-10). A new price is a new entry. */
export default defineRegister({
  id: 'price-list',
  prefix: 'PL',
  version: 1,
  title: { zh: '价目表', en: 'Price list' },
  group: 'settings',
  clauses: ['ret-10', 'ret-4.1'],
  fields: {
    kind: choice({
      label: { zh: '类别', en: 'Kind' },
      required: true,
      options: {
        labour: { zh: '人工', en: 'Labour' },
        part: { zh: '零件', en: 'Part' },
        travel: { zh: '差旅', en: 'Travel' },
      },
    }),
    code: text({
      label: { zh: '编码', en: 'Code' },
      required: true,
      hint: { zh: '调价时沿用', en: 'Stays the same when the price changes' },
      maxLength: 50,
    }),
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, maxLength: 100 }),
    model: text({ label: { zh: '型号', en: 'Model' }, maxLength: 100 }),
    unit: text({ label: { zh: '计价单位', en: 'Unit' }, required: true, maxLength: 20 }),
    price: money({ label: { zh: '单价', en: 'Unit price' }, required: true, clause: 'ret-10' }),
    from: day({ label: { zh: '执行日期', en: 'In force from' }, required: true, clause: 'ret-10' }),
    until: day({
      label: { zh: '执行至', en: 'In force until' },
      clause: 'ret-10',
      hint: { zh: '含当天；不填则到下一次调价为止', en: 'That day included; empty: until the next price' },
    }),
    notes: longText({ label: { zh: '备注', en: 'Notes' } }),
  },
  list: ['no', 'kind', 'code', 'name', 'model', 'unit', 'price', 'from', 'until', 'state'],
  name: ['name'],
  advice: priceAdvice,
  states: {
    listed: { label: { zh: '已列入', en: 'Listed' }, next: ['withdrawn'] },
    // For a price that was entered wrongly; one that has run its course stays listed.
    withdrawn: { label: { zh: '已撤下', en: 'Withdrawn' }, reason: true, next: [] },
  },
  dayField: 'from',
});
