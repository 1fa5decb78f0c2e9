import type { Values } from '#domain/register.ts';

/** What stands in such a register, for tests, sample data and documentation (人员名册). */
export const examples: readonly Values[] = [
  { name: '林晓燕', roles: { r1: { role: 'clerk' }, r2: { role: 'phone-duty' } }, phone: '13800001001' },
  {
    name: '陈志强',
    roles: { r1: { role: 'technician' } },
    phone: '13800001002',
    certificates: {
      c1: {
        name: '低压电工作业证',
        number: 'T320200000001002',
        issuedBy: '市应急管理局',
        validUntil: '2027-04-18',
      },
      c2: { name: '泵站控制柜内部培训合格', issuedBy: '本公司服务部' },
    },
    leave: { l1: { from: '2026-12-07', until: '2026-12-09', reason: '婚假' } },
  },
  {
    name: '吴海',
    roles: { r1: { role: 'technician' }, r2: { role: 'engineer' } },
    phone: '13800001003',
    certificates: {
      c1: {
        name: '制冷与空调作业证',
        number: 'T320200000001003',
        issuedBy: '市应急管理局',
        validUntil: '2026-11-30',
      },
    },
    notes: '复审已报名，12 月 5 日考试。',
  },
  { name: '赵明', roles: { r1: { role: 'supervisor' } }, phone: '13800001004' },
  { name: '孙丽', roles: { r1: { role: 'team-leader' }, r2: { role: 'editor' } }, phone: '13800001005' },
  { name: '何芳', roles: { r1: { role: 'accountant' } }, phone: '0510-80001006' },
  { name: '郑伟', roles: { r1: { role: 'sales-director' } }, phone: '13800001007' },
  { name: '马俊', roles: { r1: { role: 'quality' } }, phone: '13800001008', leftOn: '2026-12-31' },
];
