import type { Page } from '@playwright/test';
import type { Json } from '../../src/domain/changes/change.ts';
import callIns from '../../src/registers/call-ins/register.ts';
import workshop from '../../src/registers/workshop/register.ts';
import { type Acts, CUSTOMERS, call, type DeskData, deskData, dispatched, fillDesk, PEOPLE } from '../support/desk.ts';
import { expect, test } from '../support/reader.ts';

const REFUSED = { refusedAt: '2026-11-23T01:40:00Z', reason: '客户不在场', witness: '门卫老李' };

/** A call that was solved this morning, with what was charged for it. */
function solved(id: string, charge: Record<string, Json>): Acts['acts'] {
  return [
    call(id, '2026-11-23T00:40:00Z', 'chengdong', { category: 'paid' }),
    dispatched(id, 'wang', '2026-11-23T00:50:00Z'),
    { entry: id, to: 'on-site', set: { arrivedAt: '2026-11-23T01:10:00Z' } },
    {
      entry: id,
      to: 'solved',
      set: {
        finishedAt: '2026-11-23T01:40:00Z',
        faultFound: '接线松动',
        customerSignature: REFUSED,
        labour: {
          l1: {
            from: '2026-11-23T01:10:00Z',
            until: '2026-11-23T01:40:00Z',
            who: 'wang',
            unitPrice: 0,
            offListReason: '免工时费',
          },
        },
        ...charge,
      },
    },
  ];
}

const CALLS: Acts = {
  register: callIns,
  at: '2026-11-23T01:50:00Z',
  acts: [
    ...solved('cash', { fee: 38_000, payment: 'cash' }),
    ...solved('invoice', { fee: 12_000, payment: 'invoice' }),
    ...solved('unsettled', {}),
    ...solved('off-list', {
      fee: 5000,
      payment: 'cash',
      cashReceivedBy: 'lin',
      cashReceivedOn: '2026-11-23',
      parts: { p1: { name: '熔断器', qty: 1, unitPrice: 5000 } },
    }),
  ],
};

/** Receipts 1, 2 and 4, of which 2 was given out twice. */
const GOODS: Acts = {
  register: workshop,
  at: '2026-11-20T01:00:00Z',
  acts: ['LQ-000401', 'LQ-000402', 'LQ-000402', 'LQ-000404'].map((receiptNumber, i) => ({
    entry: `goods-${i}`,
    set: { customer: 'huadong', receiptNumber, receiptState: 'issued', goods: '电表', broughtInOn: '2026-11-20' },
  })),
};

let written: Promise<DeskData> | undefined;

async function open(page: Page, site: string, path: string): Promise<void> {
  written ??= deskData(PEOPLE, CUSTOMERS, CALLS, GOODS);
  await fillDesk(page, site, await written);
  await page.goto(`${site}desk/${path}`);
}

test('the accountant sees what was charged today, and closes each line (rep-5)', async ({ page, site }) => {
  await open(page, site, 'charges/');
  await expect(page.locator('.sums')).toContainText('¥ 550.00');
  const cash = page.locator('section', { has: page.getByRole('heading', { name: '待交现金' }) });
  await expect(cash.getByRole('listitem')).toHaveCount(1);
  await cash.getByRole('button', { name: '已收到' }).click();
  await expect(cash).toContainText('没有待交的现金');
  const invoices = page.locator('section', { has: page.getByRole('heading', { name: '待开发票' }) });
  await invoices.getByPlaceholder('发票号码').fill('25332000000117');
  await page.keyboard.press('Enter');
  await expect(invoices).toContainText('没有待开的发票');
  const table = page.getByRole('table');
  await expect(table).toContainText('25332000000117');
  await expect(table).toContainText('林晓燕');
  await page.reload();
  await expect(page.locator('section', { hasText: '待交现金' })).toContainText('没有待交的现金');
});

test('an invoice that is none is refused in words, and what was typed stays', async ({ page, site }) => {
  await open(page, site, 'charges/');
  const field = page.getByPlaceholder('发票号码');
  await field.fill('9'.repeat(60));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('发票号码');
  await expect(page.getByRole('alert')).toContainText('1 至 50 个字');
  await expect(field).toHaveValue('9'.repeat(60));
});

test('paid service without a word on payment, and a line off the price list without a reason, stand out (ret-10)', async ({
  page,
  site,
}) => {
  await open(page, site, 'charges/');
  const unsettled = page.locator('section', { has: page.getByRole('heading', { name: '收款方式未定' }) });
  await expect(unsettled.getByRole('listitem')).toHaveCount(1);
  const offList = page.locator('section', { has: page.getByRole('heading', { name: '与价目表不符' }) });
  await expect(offList).toContainText('熔断器');
});

test('the check of receipts lists each number, the gap and the double (rep-6, rep-7)', async ({ page, site }) => {
  await open(page, site, 'receipts/');
  await expect(page.locator('.gap')).toContainText('缺 LQ-000403');
  await expect(page.getByRole('listitem').filter({ hasText: '重号' })).toContainText('LQ-000402');
  await expect(page.locator('.sums')).toContainText('缺号1');
});
