import type { Page } from '@playwright/test';
import callIns from '../../src/registers/call-ins/register.ts';
import workshop from '../../src/registers/workshop/register.ts';
import { type Acts, CUSTOMERS, call, type DeskData, deskData, fillDesk, PEOPLE } from '../support/desk.ts';
import { asTyped, expect, printed, test } from '../support/reader.ts';

const CALLS: Acts = {
  register: callIns,
  at: '2026-11-20T09:00:00Z',
  acts: [
    call('friday', '2026-11-20T08:18:00Z', 'huadong', { symptom: '黑屏，断电重启无效' }),
    call('doubled', '2026-11-20T08:30:00Z', 'tianhe', { symptom: '录了两遍' }),
    { entry: 'doubled', set: {}, void: true, reason: '与上一条重复' },
    call('wrong', '2026-11-20T08:40:00Z', 'tianhe', { symptom: '不制冷' }),
    { entry: 'wrong', set: {}, to: 'cancelled', reason: '客户自行修好' },
    call('long', '2026-11-20T08:50:00Z', 'long', { symptom: '水泵启动后跳闸，'.repeat(60) }),
  ],
};
const GOODS: Acts = {
  register: workshop,
  at: '2026-11-20T09:30:00Z',
  acts: [
    {
      entry: 'goods',
      set: {
        customer: 'huadong',
        callIn: 'friday',
        receiptNumber: 'LQ-000401',
        receiptState: 'issued',
        goods: '智能电表',
        model: 'DT-862',
        accessories: '通信模块一块',
        broughtInOn: '2026-11-20',
        promisedOn: '2026-11-27',
      },
    },
  ],
};

let written: Promise<DeskData> | undefined;

/** The text and the pages of a paper, as the printer gets it. */
async function paper(page: Page, site: string, asked: string): Promise<{ text: string; pages: number }> {
  written ??= deskData(PEOPLE, CUSTOMERS, CALLS, GOODS);
  await fillDesk(page, site, await written);
  await page.goto(`${site}desk/papers/?${asked}`);
  await expect(page.locator('.slip').first()).toBeVisible();
  return printed(page);
}

test('the service voucher comes in two copies, with the number, the customer and the due time of rep-14', async ({
  page,
  site,
}) => {
  const { text, pages } = await paper(page, site, 'paper=call-ins/voucher&entry=friday');
  expect(pages).toBe(2);
  for (const words of ['CI-20261120-A001', '华东仪表', '黑屏，断电重启无效', '第一联', '第二联', '14:18']) {
    expect(text).toContain(asTyped(words));
  }
  expect(text).not.toContain('打印');
  expect(text).not.toContain('工作台');
});

test('a voucher with far too long a text stays on one page a copy, and says where the rest stands', async ({
  page,
  site,
}) => {
  const { text, pages } = await paper(page, site, 'paper=call-ins/voucher&entry=long');
  expect(pages).toBe(2);
  expect(text).toContain('见登记簿');
});

test('a blank voucher has its lines to be filled in by pen', async ({ page, site }) => {
  const { text, pages } = await paper(page, site, 'paper=call-ins/voucher');
  expect(pages).toBe(2);
  expect(text).toContain('服务凭证');
  expect(text).not.toContain('undefined');
});

test('the goods receipt has a stub with the same number, and the repair card a code to find the goods (rep-6)', async ({
  page,
  site,
}) => {
  const receipt = await paper(page, site, 'paper=workshop/receipt&entry=goods');
  expect(receipt.pages).toBe(1);
  expect(receipt.text.split('LQ-000401').length - 1).toBeGreaterThanOrEqual(2);
  expect(receipt.text).toContain('存根');
  await page.goto(`${site}desk/papers/?paper=workshop/repair-card&entry=goods`);
  await expect(page.locator('.slip svg').first()).toBeVisible();
  const card = await printed(page);
  expect(card.pages).toBe(1);
  for (const words of ['修护卡', '智能电表', 'WS-20261120-A001', '通信模块一块'])
    expect(card.text).toContain(asTyped(words));
});

test('the register of a period has each call, the void and cancelled ones with their reasons', async ({
  page,
  site,
}) => {
  const { text, pages } = await paper(page, site, 'book=call-ins&from=2026-11-20&until=2026-11-20');
  expect(pages).toBe(1);
  for (const words of ['叫修登记簿', '2026-11-20', '华东仪表', '与上一条重复', '客户自行修好', '本期共 4 笔']) {
    expect(text).toContain(asTyped(words));
  }
});

test('the goods register is printed the same way', async ({ page, site }) => {
  const { text } = await paper(page, site, 'book=workshop&from=2026-11-01&until=2026-11-30');
  for (const words of ['客户商品进出登记簿', 'LQ-000401', '智能电表']) expect(text).toContain(asTyped(words));
});

test('an entry that this browser does not have is said to be missing', async ({ page, site }) => {
  await fillDesk(page, site, await deskData(PEOPLE));
  await page.goto(`${site}desk/papers/?paper=call-ins/voucher&entry=nowhere`);
  await expect(page.getByText('这台电脑上没有这条登记')).toBeVisible();
});
