import { day } from '#fields/civil-day/field.ts';
import { files } from '#fields/files/field.ts';
import { longText } from '#fields/long-text/field.ts';
import { phone } from '#fields/phone/field.ts';
import { reference } from '#fields/reference/field.ts';
import { rows } from '#fields/rows/field.ts';
import { staff } from '#fields/staff/field.ts';
import { text } from '#fields/text/field.ts';

/** Which project is handed over, and when (prj-1.1). */
export const projectFields = {
  project: text({ label: { zh: '项目名称', en: 'Project' }, required: true, maxLength: 100, clause: 'prj-1.1' }),
  customer: reference({ label: { zh: '客户', en: 'Customer' }, register: 'customers', required: true }),
  system: reference({
    label: { zh: '移交的系统', en: 'System' },
    register: 'assets',
    clause: 'prj-1.1',
    hint: {
      zh: '设备与系统档案里的那一条；结束前建好',
      en: 'Its entry among products and systems; there before closing',
    },
  }),
  plannedAcceptanceOn: day({ label: { zh: '计划终验日期', en: 'Final acceptance planned for' }, clause: 'prj-1.1' }),
  joinedOn: day({ label: { zh: '售后组介入日期', en: 'Service team joined on' }, clause: 'prj-1.1' }),
  acceptedOn: day({ label: { zh: '实际终验日期', en: 'Final acceptance on' }, clause: 'prj-1.1' }),
  handedOverOn: day({ label: { zh: '移交完成日期', en: 'Handed over on' }, clause: 'prj-1.1' }),
  teamLeader: staff({ label: { zh: '组长', en: 'Team leader' }, clause: 'prj-1.1' }),
};

const file = (zh: string, en: string) =>
  files({ label: { zh: `${zh}（文件）`, en: `${en} (files)` }, clause: 'prj-1.2' });
const place = (zh: string, en: string) =>
  text({
    label: { zh: `${zh}（出处）`, en: `${en} (reference)` },
    clause: 'prj-1.2',
    hint: { zh: '纸质的写存放处和编号、版本', en: 'Where the paper is kept, with its number and version' },
  });

/** The four written documents of a handover, each as files or as the place where the paper is (prj-1.2). */
export const documentFields = {
  technicalFiles: file('技术资料', 'Technical papers'),
  technicalReference: place('技术资料', 'Technical papers'),
  problemsFiles: file('遗留问题及完成时间表', 'Open problems with dates'),
  problemsReference: place('遗留问题及完成时间表', 'Open problems with dates'),
  outerFiles: file('外部边界', 'Outer boundary'),
  outerReference: place('外部边界', 'Outer boundary'),
  innerFiles: file('内部边界', 'Inner boundary'),
  innerReference: place('内部边界', 'Inner boundary'),
};

/** What stands in the documents that people ask for every day (prj-1.2). */
export const boundaryFields = {
  openProblems: rows({
    label: { zh: '遗留问题', en: 'Open problems' },
    clause: 'prj-1.2',
    columns: {
      problem: text({ label: { zh: '问题', en: 'Problem' }, required: true, clause: 'prj-1.2' }),
      since: day({ label: { zh: '发现日期', en: 'Since' } }),
      responsible: text({ label: { zh: '责任部门或人', en: 'Responsible' }, maxLength: 100 }),
      dueOn: day({ label: { zh: '完成时间', en: 'To be solved by' }, clause: 'prj-1.2' }),
      solvedOn: day({ label: { zh: '解决日期', en: 'Solved on' } }),
    },
  }),
  outerScope: longText({
    label: { zh: '与客户的维护边界', en: 'Boundary towards the customer' },
    maxLength: 2000,
    clause: 'prj-1.2',
    hint: { zh: '归我方、归客户、归第三方的各写清', en: 'What is ours, the customer’s and a third party’s' },
  }),
  maintenanceUntil: day({ label: { zh: '维护期至', en: 'Maintained until' }, clause: 'prj-1.2' }),
  afterExpiry: text({ label: { zh: '期满措施', en: 'After that' }, clause: 'prj-1.2' }),
  innerScope: longText({
    label: { zh: '与技术支持的边界', en: 'Boundary towards technical support' },
    maxLength: 2000,
    clause: 'prj-1.2',
  }),
  faq: text({ label: { zh: '常见问题解答（FAQ）', en: 'Frequent questions' }, clause: 'prj-1.2' }),
  emergencyContacts: rows({
    label: { zh: '应急联系部门和人员', en: 'Emergency contacts' },
    clause: 'prj-1.2',
    columns: {
      department: text({ label: { zh: '部门', en: 'Department' }, required: true, maxLength: 50 }),
      name: text({ label: { zh: '姓名', en: 'Name' }, maxLength: 50 }),
      phone: phone({ label: { zh: '电话', en: 'Phone' }, required: true }),
      covers: text({ label: { zh: '负责范围', en: 'Responsible for' }, maxLength: 100 }),
    },
  }),
};

/** The step after a handover: the passwords are changed, and never written down (prj-3.1b). */
export const passwordFields = {
  passwordsAgreedWith: text({
    label: { zh: '改密与客户商议', en: 'Agreed with the customer' },
    clause: 'prj-3.1b',
    hint: { zh: '何时、与谁、约定什么；不写密码', en: 'When, with whom, what; never a password' },
  }),
  passwordsChangedBy: staff({ label: { zh: '改密人', en: 'Passwords changed by' }, clause: 'prj-3.1b' }),
  passwordsChangedOn: day({ label: { zh: '改密日期', en: 'Passwords changed on' }, clause: 'prj-3.1b' }),
};
