import type { Condition } from '#domain/register.ts';
import { choice } from '#fields/choice/field.ts';
import { moment } from '#fields/instant/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { phone } from '#fields/phone/field.ts';
import { reference } from '#fields/reference/field.ts';
import { text } from '#fields/text/field.ts';

const CATEGORIES = {
  paid: { zh: '有费服务', en: 'Paid' },
  contract: { zh: '合同服务', en: 'Contract' },
  free: { zh: '免费服务', en: 'Free' },
  internal: { zh: '一般行政', en: 'Internal' },
};

/** What the desk writes down while the customer is on the phone (rep-3, ret-6). */
export const callFields = {
  calledAt: moment({ label: { zh: '叫修时间', en: 'Called at' }, required: true, clause: 'rep-14' }),
  customer: reference({
    label: { zh: '客户名称', en: 'Customer' },
    register: 'customers',
    required: true,
    clause: 'rep-3',
  }),
  contact: text({ label: { zh: '联系人', en: 'Contact' }, maxLength: 50 }),
  phone: phone({ label: { zh: '电话', en: 'Phone' }, required: true, clause: 'rep-3' }),
  site: text({
    label: { zh: '服务地点', en: 'Site' },
    hint: { zh: '客户的哪一处，如二号泵房', en: 'Which place of the customer’s, such as pump house 2' },
  }),
  address: text({ label: { zh: '地址', en: 'Address' }, required: true, clause: 'rep-3' }),
  // Not asked for to register a call, which rep-3 wants at once; sending somebody takes it, since rep-14 counts by it.
  zone: choice({
    label: { zh: '区域', en: 'Zone' },
    clause: 'rep-14',
    hint: {
      zh: '客户说不清的先空着，按市区从严计时，派工前定好',
      en: 'Empty where the caller does not know: counted as urban until it is settled before dispatch',
    },
    options: { urban: { zh: '市区', en: 'Urban' }, suburban: { zh: '郊区', en: 'Suburban' } },
  }),
  asset: reference({ label: { zh: '产品', en: 'Asset' }, register: 'assets' }),
  model: text({ label: { zh: '型号', en: 'Model' }, required: true, clause: 'rep-3' }),
  serial: text({ label: { zh: '出厂编号', en: 'Serial number' }, maxLength: 100 }),
  jobKind: choice({
    label: { zh: '作业种类', en: 'Kind of job' },
    options: {
      repair: { zh: '维修', en: 'Repair' },
      install: { zh: '安装', en: 'Installation' },
      commission: { zh: '调试', en: 'Commissioning' },
      train: { zh: '培训', en: 'Training' },
      upgrade: { zh: '升级', en: 'Upgrade' },
    },
  }),
  symptom: longText({ label: { zh: '故障现象', en: 'Symptom' }, required: true, clause: 'ret-6' }),
  promisedAt: moment({
    label: { zh: '告知修理时间', en: 'Promised repair time' },
    clause: 'ret-6',
    hint: { zh: '告诉客户什么时候修', en: 'When the customer was told that the repair will be done' },
  }),
  category: choice({
    label: { zh: '服务类别', en: 'Service category' },
    clause: 'rep-1',
    options: CATEGORIES,
  }),
  suggestedCategory: choice({
    label: { zh: '系统建议的类别', en: 'Suggested category' },
    clause: 'rep-1',
    hint: { zh: '按叫修当天的合同和质保', en: 'By contract and warranty on the day of the call' },
    options: CATEGORIES,
  }),
  categoryReason: text({
    label: { zh: '改变类别的原因', en: 'Reason for another category' },
    clause: 'rep-1',
    hint: { zh: '与系统建议的类别不同时写明', en: 'Where it differs from the category that is suggested' },
  }),
};

/**
 * A category other than the one that cover suggests takes a reason.
 * @source rep-1
 */
export const categoryExplained: Condition = ({ category, suggestedCategory }) =>
  category && suggestedCategory && category !== suggestedCategory ? ['categoryReason'] : [];
