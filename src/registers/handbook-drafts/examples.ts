import type { Values } from '#domain/register.ts';

const adopted: Values = {
  kind: 'faq',
  question: 'DT-862 电表换表后通信不上，怎么处理？',
  group: 'site',
  symptom: '换表后集中器收不到读数，通信指示灯不亮',
  cause: '新表的通信地址没有录入集中器',
  solution: '1. 抄下新表的通信地址\n2. 在集中器里补录，重新下发档案\n3. 等十分钟召测一次，有读数才离开',
  products: 'DT-862',
  clauses: { '01': { clause: 'flo-1.7' }, '02': { clause: 'rep-4' } },
  fromRegister: 'call-ins',
  fromNo: 'CI-20261102-A003',
  fromId: 'call-ins-4',
  writtenBy: 'staff-2',
  reviewedBy: 'staff-8',
  reviewedOn: '2026-11-20',
  fileName: 'meter-silent-after-exchange',
  questionNumber: 72,
  downloadedAt: '2026-11-21T02:10:00Z',
  adoptedOn: '2026-11-22',
};

const reviewed: Values = {
  kind: 'faq',
  question: '柜顶进水，变频器报 OC1，怎么处理？',
  group: 'contracts',
  symptom: '变频器上电报 OC1，空载也报；柜顶进线口无挡水',
  cause: '柜顶进线口设计未考虑顶板滴水',
  solution: '现场先加挡水板，烘干后测绝缘再上电\n新柜改侧进线',
  products: 'PK-75',
  clauses: { '01': { clause: 'gen-2.1' } },
  fromRegister: 'quality-reports',
  fromNo: 'QF-20261119-A001',
  fromId: 'quality-reports-2',
  writtenBy: 'staff-2',
  reviewedBy: 'staff-8',
  reviewedOn: '2026-11-23',
};

const draft: Values = {
  kind: 'faq',
  question: '升级到 V5.2 后月底对账报表少一个营业点，怎么处理？',
  group: 'projects',
  symptom: '升级以后月底对账报表少一个营业点',
  cause: '升级脚本漏改营业点视图',
  solution: '重跑视图脚本，再出一次报表核对',
  products: '营业收费系统 V5.2',
  fromRegister: 'work-log',
  fromNo: 'WL-20261123-A001',
  fromId: 'work-log-2',
  writtenBy: 'staff-3',
};

const noted: Values = { kind: 'faq', question: '流量计夜里跳零怎么查？', writtenBy: 'staff-3' };

/** Drafts of a November: one in the handbook, one that was read, one to be read, and one that was only noted. */
export const examples: readonly Values[] = [adopted, reviewed, draft, noted];
