import type { Text } from '#domain/text.ts';

/** The words of the report, as the handbook's blank form has them. */
export const WORDS = {
  title: { zh: '未解决问题报备单', en: 'Open-problems report' },
  subtitle: { zh: '销售总监一联，售后组一联', en: 'One copy for the sales director, one for the team' },
  reportedOn: { zh: '报备日期：', en: 'Reported on: ' },
  reporter: { zh: '报备人：', en: 'Reported by: ' },
  problems: { zh: '未解决的问题', en: 'Problems left' },
  number: { zh: '序号', en: 'No.' },
  customer: { zh: '客户', en: 'Customer' },
  problem: { zh: '问题', en: 'Problem' },
  explanation: { zh: '原因和向客户的说明', en: 'Why, and what was said' },
  consent: { zh: '客户是否谅解、接话人', en: 'Understood, by whom' },
  promised: { zh: '完成时间', en: 'Promised for' },
  reported: { zh: '报备时间', en: 'Reported at' },
  solved: { zh: '实际完成', en: 'Solved' },
  director: { zh: '销售总监', en: 'Sales director' },
  coordinate: { zh: '需总监协调的事项', en: 'To be coordinated' },
  instructions: { zh: '总监批示', en: 'Instructions' },
  service: { zh: '售后组', en: 'Service team' },
  leader: { zh: '组长', en: 'Team leader' },
  basis: {
    zh: '依据：项目售后服务管理制度 2.1（一）、（二）',
    en: 'By service of projects 2.1 (1) and (2)',
  },
} satisfies Record<string, Text>;
