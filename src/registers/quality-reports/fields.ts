import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { photos } from '#fields/photos/field.ts';
import { reference } from '#fields/reference/field.ts';
import { rows } from '#fields/rows/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';
import { workFields } from '../call-ins/visit-fields.ts';

/** What was seen on site, and on what (dut-1, dut-5). */
const reportFields = {
  reportedOn: day({ label: { zh: '反馈日期', en: 'Reported on' }, required: true, clause: 'dut-5' }),
  reporter: staff({ label: { zh: '反馈人', en: 'Reported by' }, clause: 'dut-1' }),
  callIn: reference({ label: { zh: '叫修', en: 'Call-in' }, register: 'call-ins', clause: 'gen-2.7' }),
  customer: reference({ label: { zh: '客户', en: 'Customer' }, register: 'customers' }),
  asset: reference({ label: { zh: '设备', en: 'Asset' }, register: 'assets' }),
  model: text({ label: { zh: '产品型号', en: 'Model' }, maxLength: 100, clause: 'dut-1' }),
  serial: text({ label: { zh: '出厂编号及批次', en: 'Serial number and batch' }, maxLength: 100 }),
  installedOn: day({ label: { zh: '出厂／安装日期', en: 'Made or installed on' } }),
  fault: longText({
    label: { zh: '问题现象', en: 'Fault' },
    required: true,
    clause: 'dut-1',
    hint: {
      zh: '频次、同批数量、环境、测量值；推断不写在这里',
      en: 'How often, how many, where, what was measured; no guesses',
    },
  }),
  photos: photos({ label: { zh: '照片', en: 'Photos' }, clause: 'dut-1' }),
  interim: longText({ label: { zh: '现场临时处理', en: 'Done on site for the time being' }, maxLength: 1000 }),
  cause: choice({
    label: { zh: '初判原因', en: 'Likely cause' },
    clause: 'gen-1.1',
    options: workFields.cause.options,
  }),
  partSource: choice({
    label: { zh: '部件来源', en: 'Source of the part' },
    clause: 'gen-2.3',
    options: {
      own: { zh: '自制', en: 'Made by us' },
      outsourced: { zh: '外协', en: 'Outsourced' },
      bought: { zh: '外购', en: 'Bought in' },
    },
  }),
};

/** What engineering, service and quality control make of it, and what is done (gen-2.1, gen-2.6, gen-2.7). */
const analysisFields = {
  analysis: longText({ label: { zh: '技术部与售后分析', en: 'Analysis' }, clause: 'gen-2.1' }),
  measures: longText({ label: { zh: '措施', en: 'Measures' }, clause: 'gen-2.1' }),
  confirmedCause: choice({
    label: { zh: '质检认定原因', en: 'Cause as confirmed' },
    clause: 'gen-2.7',
    options: workFields.cause.options,
  }),
  department: text({ label: { zh: '责任部门', en: 'Responsible department' }, maxLength: 50, clause: 'gen-2.7' }),
  correctivePlan: longText({
    label: { zh: '整改方案', en: 'Corrective plan' },
    clause: 'gen-2.1',
    hint: { zh: '属设计问题的，第一时间拿出', en: 'At once where it is a fault of design' },
  }),
  planOn: day({ label: { zh: '整改方案提出日期', en: 'Corrective plan made on' }, clause: 'gen-2.1' }),
  tasks: rows({
    label: { zh: '督促完成', en: 'Tasks chased' },
    clause: 'gen-2.6',
    columns: {
      task: text({ label: { zh: '事项', en: 'Task' }, required: true }),
      department: text({ label: { zh: '责任部门', en: 'Department' }, required: true, maxLength: 50 }),
      dueOn: day({ label: { zh: '要求完成', en: 'Due on' }, required: true }),
      doneOn: day({ label: { zh: '实际完成', en: 'Done on' } }),
      note: text({ label: { zh: '说明', en: 'Note' } }),
    },
  }),
  acknowledgedBy: text({ label: { zh: '责任部门签收人', en: 'Acknowledged by' }, maxLength: 50, clause: 'gen-2.7' }),
  acknowledgedOn: day({ label: { zh: '签收日期', en: 'Acknowledged on' }, clause: 'gen-2.7' }),
  verifiedBy: staff({ label: { zh: '质检验证人', en: 'Verified by' }, clause: 'gen-2.6' }),
  verifiedOn: day({ label: { zh: '验证日期', en: 'Verified on' }, clause: 'gen-2.6' }),
};

/** Every field of the register of quality reports. */
export const fields = { ...reportFields, ...analysisFields };
