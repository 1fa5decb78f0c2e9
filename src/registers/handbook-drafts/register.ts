import { defineRegister } from '#domain/register.ts';
import { daysInOrder } from '../days-in-order.ts';
import { handbookDraftAdvice } from './advice.ts';
import { clausesNamed, fileNameUsable } from './conditions.ts';
import { fields } from './fields.ts';

const REVIEWED = ['question', 'group', 'symptom', 'solution', 'reviewedBy', 'reviewedOn', clausesNamed, fileNameUsable];

/** 手册更新: problems that were solved, on their way into the handbook (prj-2.2a, prj-2.2b). */
export default defineRegister({
  id: 'handbook-drafts',
  prefix: 'HB',
  version: 1,
  title: { zh: '手册更新', en: 'Handbook drafts' },
  group: 'projects',
  clauses: ['prj-2.2a', 'prj-2.2b', 'prj-1.2'],
  fields,
  list: ['no', 'question', 'group', 'products', 'fromNo', 'writtenBy', 'state'],
  name: ['question'],
  printed: [
    'no',
    'question',
    'group',
    'products',
    'fromNo',
    'writtenBy',
    'reviewedBy',
    'reviewedOn',
    'adoptedOn',
    'state',
  ],
  advice: handbookDraftAdvice,
  states: {
    draft: { label: { zh: '草稿', en: 'Draft' }, next: ['reviewed'] },
    reviewed: { label: { zh: '已审', en: 'Reviewed' }, needs: REVIEWED, next: ['downloaded', 'draft'] },
    downloaded: {
      label: { zh: '已下载', en: 'Downloaded' },
      needs: [...REVIEWED, 'questionNumber', 'downloadedAt'],
      next: ['adopted', 'reviewed'],
    },
    adopted: {
      label: { zh: '已上稿', en: 'Adopted' },
      needs: [...REVIEWED, 'adoptedOn', daysInOrder(fields, 'reviewedOn', 'adoptedOn')],
      next: [],
    },
  },
});
