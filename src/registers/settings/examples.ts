import type { Values } from '#domain/register.ts';

/** What stands in such a register, for tests, sample data and documentation (设置). */
export const examples: readonly Values[] = [
  {
    companyName: '清源自动化设备有限公司',
    branch: '城东分公司',
    servicePhone: '400-800-1000',
    logo: { '01': { sha256: 'c09d'.repeat(16), name: '标志.png', type: 'image/png', bytes: 18_204 } },
    zones: {
      '01': { place: '城东区', zone: 'urban' },
      '02': { place: '中山路', zone: 'urban' },
      '03': { place: '锦绣路', zone: 'urban' },
      '04': { place: '开发区', zone: 'suburban' },
      '05': { place: '望山镇', zone: 'suburban' },
    },
    fines: {
      '01': { fine: 'prj-2.6', applies: false, note: '法务意见：只记次数，不计金额' },
      '02': { fine: 'prj-5.2', applies: false },
    },
    receiptFrom: 'LQ-000401',
    notes: '区域划分由服务部 2026-01-05 核定。',
  },
];
