import type { Text } from '#domain/text.ts';

/** The words of the checklist on paper. */
export const WORDS = {
  title: { zh: '检查表', en: 'Checklist' },
  name: { zh: '检查表', en: 'Checklist' },
  version: { zh: '版本', en: 'Version' },
  about: { zh: '检查对象', en: 'What is checked' },
  due: { zh: '应完成', en: 'Due on' },
  assignedTo: { zh: '负责人', en: 'Assigned to' },
  started: { zh: '开始', en: 'Started' },
  finished: { zh: '完成', en: 'Finished' },
  items: { zh: '检查项', en: 'Items' },
  number: { zh: '序', en: 'No.' },
  section: { zh: '部分', en: 'Section' },
  text: { zh: '检查内容', en: 'Item' },
  result: { zh: '结果', en: 'Result' },
  note: { zh: '说明、读数、改期原因', en: 'Note, reading, reason' },
  to: { zh: '改到', en: 'Moved to' },
  remarks: { zh: '备注', en: 'Remarks' },
  signer: { zh: '检查人', en: 'Signed by' },
  supervisor: { zh: '核阅', en: 'Read by' },
  subtitle: {
    zh: '每项填：已做、不适用（写明）、改期（写原因和日期）',
    en: 'Each: done, not applicable (why), moved (why, when)',
  },
  basis: { zh: '依据：岗位职责第 5 条及各项所注条款', en: 'By duties, clause 5, and the clause of each item' },
} satisfies Record<string, Text>;
