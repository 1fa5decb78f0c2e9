import type { Values } from '#domain/register.ts';

/** What stands in such a register, for tests, sample data and documentation (合同与免费维护期). */
export const examples: readonly Values[] = [
  {
    kind: 'maintenance',
    number: 'BY-2026-017',
    customer: 'customers-1',
    assets: { a1: { asset: 'assets-1' }, a2: { asset: 'assets-4' } },
    from: '2026-01-01',
    until: '2026-12-31',
    covers: '每季度保养一次；人工和差旅在内，主板、传感器另计。',
    noticeSentOn: '2026-11-27',
    renewalVisitOn: '2026-12-03',
    notes: '通知书用挂号信寄出，回执存合同档案。',
  },
  {
    kind: 'free-maintenance',
    customer: 'customers-2',
    assets: { a1: { asset: 'assets-3' } },
    from: '2026-03-01',
    until: '2027-02-28',
    covers: '营业收费系统的故障处理、月度巡检和备份；不含新功能。',
    reportWrittenOn: '2026-11-26',
  },
  {
    kind: 'maintenance',
    number: 'BY-2025-031',
    customer: 'customers-3',
    assets: { a1: { asset: 'assets-2' } },
    from: '2025-06-01',
    until: '2026-05-31',
    covers: '泵站控制柜每半年保养一次，接触器等易损件在内。',
    noticeSentOn: '2026-04-28',
    renewalVisitOn: '2026-05-12',
    renewedAs: 'contracts-4',
  },
  {
    kind: 'maintenance',
    number: 'BY-2026-022',
    customer: 'customers-3',
    assets: { a1: { asset: 'assets-2' } },
    from: '2026-06-01',
    until: '2027-05-31',
    covers: '同上期。',
  },
  { kind: 'maintenance', customer: 'customers-4', notes: '条款待客户法务答复，起讫未定。' },
];
