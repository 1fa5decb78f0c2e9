import { day } from '#fields/civil-day/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { reference } from '#fields/reference/field.ts';
import { rows } from '#fields/rows/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';
import { yesNo } from '#fields/yes-no/field.ts';

const system = reference({ label: { zh: '系统', en: 'System' }, register: 'assets' });

/** What the team leader writes at the end of a month (prj-2.4a). */
export const reportFields = {
  month: day({
    label: { zh: '月份', en: 'Month' },
    required: true,
    clause: 'prj-2.4a',
    hint: { zh: '写当月一日，如 2026-11-01', en: 'Its first day, such as 2026-11-01' },
  }),
  author: staff({ label: { zh: '组长', en: 'Team leader' }, required: true, clause: 'prj-2.4a' }),
  submittedOn: day({ label: { zh: '提交日期', en: 'Submitted on' }, clause: 'prj-2.4a' }),
  summary: longText({ label: { zh: '本月总结', en: 'Summary of the month' }, maxLength: 3000, clause: 'prj-2.4a' }),
  problems: rows({
    label: { zh: '问题', en: 'Problems' },
    clause: 'prj-2.4a',
    columns: {
      system,
      problem: text({ label: { zh: '问题说明', en: 'Problem' }, required: true, maxLength: 500, clause: 'prj-2.4a' }),
      department: text({ label: { zh: '责任部门', en: 'Department' }, maxLength: 50, clause: 'prj-2.4a' }),
      suggestion: text({ label: { zh: '建议', en: 'Suggestion' }, maxLength: 500 }),
      suggestedOn: day({ label: { zh: '建议完成时间', en: 'Suggested date' }, clause: 'prj-2.4a' }),
    },
  }),
  measures: rows({
    label: { zh: '下月措施', en: 'Measures of next month' },
    clause: 'prj-2.4c',
    columns: {
      measure: text({ label: { zh: '措施', en: 'Measure' }, required: true, maxLength: 500 }),
      responsible: text({ label: { zh: '责任人', en: 'Responsible' }, maxLength: 50 }),
      dueOn: day({ label: { zh: '完成时间', en: 'Due' } }),
      doneOn: day({ label: { zh: '完成日期', en: 'Done on' } }),
      effect: text({ label: { zh: '效果（前后读数）', en: 'Effect, before and after' } }),
      firstMonth: day({
        label: { zh: '首次提出月份', en: 'First proposed in' },
        hint: { zh: '由以前的报告转入的，写那个月一日', en: 'Of what was taken over: the first day of that month' },
      }),
      carriedOver: yesNo({ label: { zh: '已转入下月', en: 'Taken over into the next report' } }),
    },
  }),
  unfinished: text({
    label: { zh: '上月未完成措施及原因', en: 'What was not finished, and why' },
    maxLength: 1000,
    clause: 'prj-2.4c',
  }),
  awards: text({ label: { zh: '成效显著、拟申请奖励的', en: 'Worth an award' }, maxLength: 500, clause: 'prj-5.6' }),
};

/** Who reviewed and who approved it (prj-2.4b), and what it says of the quality of projects (prj-2.4c). */
export const approvalFields = {
  reviewedBy: staff({
    label: { zh: '审核人（销售总监）', en: 'Reviewed by the sales director' },
    clause: 'prj-2.4b',
  }),
  reviewedOn: day({ label: { zh: '审核日期', en: 'Reviewed on' }, clause: 'prj-2.4b' }),
  reviewOpinion: text({
    label: { zh: '销售总监审核意见', en: 'What the director says' },
    maxLength: 500,
    clause: 'prj-2.4b',
  }),
  approvedBy: text({
    label: { zh: '批准（管理委员会）', en: 'Approved for the committee by' },
    maxLength: 100,
    clause: 'prj-2.4b',
    hint: { zh: '会议或签批人', en: 'The meeting, or who signed for it' },
  }),
  approvedOn: day({ label: { zh: '批准日期', en: 'Approved on' }, clause: 'prj-2.4b' }),
  approvalOpinion: text({
    label: { zh: '管理委员会批准意见', en: 'What the committee says' },
    maxLength: 500,
    clause: 'prj-2.4b',
  }),
  quality: longText({
    label: { zh: '对项目质量评价的说明', en: 'On the quality of the projects' },
    maxLength: 1000,
    clause: 'prj-2.4c',
  }),
};
