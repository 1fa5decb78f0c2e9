import { choice } from '#fields/choice/field.ts';
import { day } from '#fields/civil-day/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { reference } from '#fields/reference/field.ts';
import { rows } from '#fields/rows/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';

/** Who is to be visited why and when, and what came of it (prj-2.5, gen-1.2, gen-1.3, dut-7). */
export const visitFields = {
  kind: choice({
    label: { zh: '类别', en: 'Kind' },
    required: true,
    options: {
      revisit: { zh: '回访', en: 'Revisit of the quarter’s plan' },
      'key-account': { zh: '重点客户走访', en: 'Visit of a key account' },
      training: { zh: '用户培训', en: 'Training' },
      policy: { zh: '政策文件传达', en: 'Policy briefing' },
    },
  }),
  customer: reference({ label: { zh: '客户', en: 'Customer' }, register: 'customers', required: true }),
  system: reference({ label: { zh: '系统或产品', en: 'System or product' }, register: 'assets' }),
  plannedMonth: day({
    label: { zh: '计划月份', en: 'Planned month' },
    clause: 'prj-2.5',
    hint: { zh: '季度计划分解到的月份，写该月一日', en: 'Of the quarter’s plan, written as its first day' },
  }),
  channel: choice({
    label: { zh: '方式', en: 'How' },
    clause: 'prj-2.5',
    options: { phone: { zh: '电话', en: 'By phone' }, 'in-person': { zh: '当面', en: 'In person' } },
  }),
  visitedOn: day({ label: { zh: '日期', en: 'Visited on' }, clause: 'prj-2.5' }),
  visitor: staff({ label: { zh: '访问人', en: 'Who visited' }, clause: 'prj-2.5' }),
  met: text({ label: { zh: '受访人及职务', en: 'Whom they met' }, maxLength: 100 }),
  operation: longText({ label: { zh: '系统或产品运行情况', en: 'How it runs' }, maxLength: 2000, clause: 'prj-2.5' }),
  designOpinion: longText({
    label: { zh: '对设计、工艺、装配的意见', en: 'On design, process and assembly' },
    maxLength: 2000,
    clause: 'gen-1.3',
  }),
  training: text({
    label: { zh: '培训内容与参加人', en: 'What was taught to whom' },
    maxLength: 500,
    clause: 'gen-1.2',
    hint: { zh: '使用、保养、常见故障排除', en: 'Operation, upkeep, common faults' },
  }),
  policy: text({
    label: { zh: '传达的政策和文件', en: 'Policies and documents handed on' },
    maxLength: 500,
    clause: 'dut-7',
  }),
  leads: text({ label: { zh: '产品、配件需求线索', en: 'Leads' }, maxLength: 500, clause: 'gen-1.4' }),
  findings: rows({
    label: { zh: '客户意见', en: 'Findings' },
    clause: 'prj-2.5',
    columns: {
      finding: text({ label: { zh: '内容', en: 'Finding' }, required: true, maxLength: 500 }),
      kind: choice({
        label: { zh: '性质', en: 'What it is' },
        required: true,
        options: {
          problem: { zh: '问题', en: 'Problem' },
          complaint: { zh: '抱怨', en: 'Complaint' },
          suggestion: { zh: '建议', en: 'Suggestion' },
          praise: { zh: '表扬', en: 'Praise' },
        },
      }),
      followedUpBy: staff({ label: { zh: '承办人', en: 'Followed up by' } }),
      dueOn: day({ label: { zh: '答应时间', en: 'Promised for' } }),
      entry: text({ label: { zh: '转登记编号', en: 'Number of its entry' }, maxLength: 50 }),
      answeredOn: day({ label: { zh: '回话日期', en: 'Answered on' } }),
    },
  }),
  result: longText({ label: { zh: '结果', en: 'Result' }, maxLength: 2000, clause: 'prj-2.5' }),
};
