import type { Values } from '#domain/register.ts';

/** What stands in such a register, for tests, sample data and documentation (价目表). */
export const examples: readonly Values[] = [
  { kind: 'labour', code: 'L-01', name: '现场维修人工', unit: '小时', price: 12000, from: '2026-01-01' },
  {
    kind: 'part',
    code: 'P-UF300-MB',
    name: '主板',
    model: 'UF-300',
    unit: '块',
    price: 86000,
    from: '2025-01-01',
    until: '2026-06-30',
  },
  {
    kind: 'part',
    code: 'P-UF300-MB',
    name: '主板',
    model: 'UF-300',
    unit: '块',
    price: 91550,
    from: '2026-07-01',
    notes: '厂家调价，2026-06-20 公司批准。',
  },
  {
    kind: 'part',
    code: 'P-CJX2-65',
    name: '交流接触器',
    model: 'CJX2-65',
    unit: '只',
    price: 18800,
    from: '2026-01-01',
  },
  { kind: 'travel', code: 'T-02', name: '郊区上门', unit: '次', price: 5000, from: '2026-01-01' },
];
