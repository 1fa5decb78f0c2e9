import type { Values } from '#domain/register.ts';

/** What stands in such a register, for tests, sample data and documentation (供应商档案). */
export const examples: readonly Values[] = [
  {
    name: '华控电气有限公司',
    contact: '钱进',
    phone: '400-800-2001',
    products: '泵站控制柜 PK 系列、接触器、变频器',
    responsePromise: '接到通知 4 小时内答复，48 小时内到场',
    notes: '质保期内到场费用由对方承担。',
  },
  {
    name: '声海仪表厂',
    contact: '唐静',
    phone: '0571-80002002',
    products: '超声波流量计 UF 系列及探头',
    responsePromise: '当天答复；返厂修理 10 个工作日',
  },
  { name: '恒达电表股份有限公司', phone: '0577-80002003', products: '智能电表 DT 系列' },
  { name: '北冷制冷配件经营部', contact: '冯师傅', phone: '13800002004', products: '制冷剂、压缩机、膨胀阀' },
];
