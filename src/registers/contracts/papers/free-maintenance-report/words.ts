import type { Text } from '#domain/text.ts';

/** The words of the report, as the handbook's blank form has them. */
export const WORDS = {
  title: { zh: '免费维护期满报告', en: 'End of free maintenance' },
  subtitle: { zh: '呈销售总监，副本存项目档案', en: 'To the sales director, copy to the project file' },
  onlyFree: { zh: '保养合同不用此单', en: 'Not for maintenance contracts' },
  reportedOn: { zh: '报告日期', en: 'Reported on' },
  reportedBy: { zh: '报告人（组长）', en: 'By (team leader)' },
  project: { zh: '项目名称', en: 'Project' },
  customer: { zh: '客户', en: 'Customer' },
  acceptedOn: { zh: '终验日期', en: 'Accepted on' },
  from: { zh: '免费维护起始', en: 'Free from' },
  until: { zh: '期满日期', en: 'Free until' },
  due: { zh: '应报告日期', en: 'Report due' },
  agreed: { zh: '移交文件约定的期满措施', en: 'Agreed at handover' },
  covers: { zh: '服务范围', en: 'Covers' },
  operation: { zh: '系统运行情况', en: 'How the system runs' },
  work: { zh: '维护工作量', en: 'Work spent' },
  open: { zh: '遗留问题', en: 'Left open' },
  attitude: { zh: '客户联系人与态度', en: 'Contact, attitude' },
  proposal: { zh: '建议的后续服务', en: 'Proposed from then on' },
  arranged: { zh: '销售总监安排', en: 'Director’s decision' },
  followedBy: { zh: '跟进销售', en: 'Followed up by' },
  result: { zh: '跟进结果及日期', en: 'Result, on' },
  leader: { zh: '组长', en: 'Team leader' },
  director: { zh: '销售总监', en: 'Sales director' },
  manager: { zh: '销售经理', en: 'Sales manager' },
  basis: {
    zh: '依据：项目售后服务管理制度 1.2、4；由销售总监安排销售跟进',
    en: 'By service of projects 1.2 and 4; the sales director has it followed up',
  },
} satisfies Record<string, Text>;
