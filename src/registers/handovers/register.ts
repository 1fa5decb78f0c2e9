import { defineRegister } from '#domain/register.ts';
import { noSecrets } from '../credentials/no-secrets.ts';
import { handoverAdvice } from './advice.ts';
import { allDocuments, notBefore, problemsDated } from './conditions.ts';
import { boundaryFields, documentFields, passwordFields, projectFields } from './fields.ts';
import { handoverRules } from './rules.ts';

const fields = { ...projectFields, ...documentFields, ...boundaryFields, ...passwordFields };

const PREPARING = [noSecrets(passwordFields)];
const JOINED = [...PREPARING, 'plannedAcceptanceOn', 'joinedOn'];
const ACCEPTED = [...JOINED, 'acceptedOn'];
const HANDED_OVER = [
  ...ACCEPTED,
  allDocuments,
  problemsDated,
  'handedOverOn',
  notBefore('acceptedOn', 'handedOverOn', { zh: '实际终验日期', en: 'the final acceptance' }),
];

/** 项目移交: from the planned acceptance of a project to its four documents and the passwords that are changed (prj-1, prj-3.1b). */
export default defineRegister({
  id: 'handovers',
  prefix: 'HO',
  version: 1,
  title: { zh: '项目移交', en: 'Handovers' },
  group: 'projects',
  clauses: ['prj-1.1', 'prj-1.2', 'prj-3.1b'],
  fields,
  list: ['no', 'project', 'customer', 'plannedAcceptanceOn', 'acceptedOn', 'handedOverOn', 'state'],
  name: ['project'],
  papers: { 'handover-list': { title: { zh: '项目移交清单', en: 'Handover minutes' }, clause: 'prj-1.2' } },
  rules: handoverRules,
  advice: handoverAdvice,
  states: {
    preparing: { label: { zh: '待介入', en: 'Planned' }, needs: PREPARING, next: ['joined', 'cancelled'] },
    joined: { label: { zh: '已介入', en: 'Joined' }, needs: JOINED, next: ['accepted', 'cancelled'] },
    accepted: { label: { zh: '已终验', en: 'Accepted' }, needs: ACCEPTED, next: ['handed-over'] },
    'handed-over': { label: { zh: '已移交', en: 'Handed over' }, needs: HANDED_OVER, next: ['closed'] },
    closed: {
      label: { zh: '已结', en: 'Closed' },
      needs: [
        ...HANDED_OVER,
        'system',
        'passwordsChangedBy',
        'passwordsChangedOn',
        notBefore('handedOverOn', 'passwordsChangedOn', { zh: '移交完成日期', en: 'the handover' }),
      ],
      next: [],
    },
    cancelled: { label: { zh: '已取消', en: 'Cancelled' }, needs: PREPARING, reason: true, next: [] },
  },
});
