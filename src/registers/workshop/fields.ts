import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { moment } from '#fields/instant/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { money } from '#fields/money/field.ts';
import { photos } from '#fields/photos/field.ts';
import { reference } from '#fields/reference/field.ts';
import { signature } from '#fields/signature/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';
import { yesNo } from '#fields/yes-no/field.ts';
import { labourField, partsField } from '../work-rows.ts';

/** What stands in the goods register when goods come in (rep-6, rep-9). */
export const goodsFields = {
  callIn: reference({ label: { zh: '叫修', en: 'Call-in' }, register: 'call-ins', clause: 'rep-6' }),
  customer: reference({
    label: { zh: '客户名称', en: 'Customer' },
    register: 'customers',
    required: true,
    clause: 'rep-6',
  }),
  receiptNumber: text({
    label: { zh: '领取收据号', en: 'Receipt number' },
    required: true,
    maxLength: 50,
    clause: 'rep-6',
  }),
  receiptState: choice({
    label: { zh: '收据状态', en: 'Receipt' },
    required: true,
    clause: 'rep-7',
    options: {
      issued: { zh: '已开出', en: 'Issued' },
      recovered: { zh: '已收回', en: 'Recovered' },
      voided: { zh: '已作废', en: 'Voided' },
      lost: { zh: '遗失', en: 'Lost' },
    },
  }),
  lostStatement: longText({
    label: { zh: '收据遗失声明', en: 'Statement of the lost receipt' },
    maxLength: 1000,
    clause: 'rep-7',
  }),
  goods: text({ label: { zh: '商品名称', en: 'Goods' }, required: true, clause: 'rep-6' }),
  model: text({ label: { zh: '型号', en: 'Model' }, clause: 'rep-6' }),
  serial: text({ label: { zh: '出厂编号', en: 'Serial number' }, maxLength: 100 }),
  accessories: longText({
    label: { zh: '随带附件', en: 'Accessories' },
    maxLength: 1000,
    hint: { zh: '电源线、通信模块等，当面点清', en: 'Cables, modules and so on, counted with the customer' },
  }),
  conditionPhotos: photos({ label: { zh: '外观照片', en: 'Photos of the condition' }, clause: 'ret-8' }),
  broughtInOn: day({ label: { zh: '进厂日期', en: 'Brought in on' }, required: true, clause: 'rep-6' }),
  promisedOn: day({ label: { zh: '原定修妥日', en: 'Promised on' }, clause: 'rep-9' }),
  delayReportedAt: moment({
    label: { zh: '报服务主任时间', en: 'Delay reported at' },
    clause: 'rep-9',
    hint: { zh: '不能如期修妥的，立即报', en: 'At once where it will not be ready as promised' },
  }),
};

/** The repair card that hangs on the goods, to the supervisor's check (rep-7). */
export const cardFields = {
  labour: labourField({ label: { zh: '实际工时', en: 'Labour' }, clause: 'rep-7' }),
  parts: partsField({ label: { zh: '所用零件', en: 'Parts' }, clause: 'rep-7' }),
  checkedBy: staff({ label: { zh: '验讫人', en: 'Checked by' }, clause: 'rep-7' }),
  checkedAt: moment({ label: { zh: '验讫时间', en: 'Checked at' }, clause: 'rep-7' }),
  checkPassed: yesNo({ label: { zh: '验讫合格', en: 'Check passed' }, clause: 'rep-7' }),
};

/** What stands in the goods register when they go back (rep-7, rep-8). */
export const returnFields = {
  returnedOn: day({ label: { zh: '归还日期', en: 'Returned on' }, clause: 'rep-7' }),
  returnedTo: text({ label: { zh: '领取人', en: 'Returned to' }, maxLength: 50, clause: 'rep-7' }),
  customerSignature: signature({ label: { zh: '客户签章', en: 'Customer’s signature' }, clause: 'rep-7' }),
  fee: money({ label: { zh: '收费合计', en: 'Fee' }, clause: 'ret-10' }),
  invoiceNumber: text({ label: { zh: '发票号码', en: 'Invoice number' }, maxLength: 50, clause: 'rep-8' }),
  invoicedOn: day({ label: { zh: '开票日期', en: 'Invoiced on' }, clause: 'rep-8' }),
  filedBy: staff({ label: { zh: '归档人', en: 'Filed by' }, clause: 'rep-7' }),
};
