import { defineRegister } from '#domain/register.ts';
import { choice } from '#fields/choice/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { phone } from '#fields/phone/field.ts';
import { photos } from '#fields/photos/field.ts';
import { rows } from '#fields/rows/field.ts';
import { text } from '#fields/text/field.ts';
import { yesNo } from '#fields/yes-no/field.ts';

/** 设置: what the company is called, where the town ends, and which fines are levied. There is one such entry. */
export default defineRegister({
  id: 'settings',
  prefix: 'SE',
  version: 1,
  title: { zh: '设置', en: 'Settings' },
  group: 'settings',
  clauses: ['rep-14', 'prj-2.6', 'prj-5.2', 'rep-6'],
  fields: {
    companyName: text({ label: { zh: '公司名称', en: 'Company name' }, required: true, maxLength: 100 }),
    branch: text({ label: { zh: '分公司', en: 'Branch' }, clause: 'rep-12', maxLength: 100 }),
    servicePhone: phone({ label: { zh: '服务电话', en: 'Service phone' }, clause: 'prj-2.6' }),
    logo: photos({
      label: { zh: '公司标志', en: 'Logo' },
      maxCount: 1,
      hint: { zh: '印在各种单据上', en: 'Stands on the papers that are printed' },
    }),
    zones: rows({
      label: { zh: '区域划分', en: 'Zones' },
      clause: 'rep-14',
      hint: {
        zh: '地址里有这个地名的属于哪个区域；长的地名优先',
        en: 'The zone of an address with this place name in it; the longer name decides',
      },
      columns: {
        place: text({ label: { zh: '地名', en: 'Place' }, required: true, maxLength: 50 }),
        zone: choice({
          label: { zh: '区域', en: 'Zone' },
          required: true,
          clause: 'rep-14',
          options: { urban: { zh: '市区', en: 'Urban' }, suburban: { zh: '郊区', en: 'Suburban' } },
        }),
      },
    }),
    fines: rows({
      label: { zh: '乐捐金额', en: 'Fines' },
      clause: 'prj-5.2',
      hint: {
        zh: '不计金额的，事件照样记录；对员工罚款可能与当地劳动法规不符',
        en: 'Where no amount is levied the event is still recorded; fining staff may be unlawful where you are',
      },
      columns: {
        fine: choice({
          label: { zh: '哪一条的乐捐', en: 'Fine of which clause' },
          required: true,
          options: {
            'prj-2.6': { zh: '服务电话无人接听', en: 'Service phone not answered' },
            'prj-5.2': { zh: '客户反映属实', en: 'Complaint found true' },
          },
        }),
        applies: yesNo({ label: { zh: '计金额', en: 'Levied' }, required: true }),
        note: text({ label: { zh: '说明', en: 'Note' }, maxLength: 200 }),
      },
    }),
    receiptFrom: text({
      label: { zh: '领取收据起号', en: 'First receipt number' },
      clause: 'rep-6',
      maxLength: 50,
      hint: { zh: '现用收据本的第一个号，如 LQ-000401', en: 'The first of the receipt book in use, such as LQ-000401' },
    }),
    notes: longText({ label: { zh: '备注', en: 'Notes' } }),
  },
  list: ['companyName', 'branch', 'servicePhone', 'state'],
  name: ['companyName'],
  states: { 'in-use': { label: { zh: '使用中', en: 'In use' }, next: [] } },
  onlyEntry: 'settings',
});
