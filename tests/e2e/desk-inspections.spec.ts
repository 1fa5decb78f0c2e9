import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import assets from '../../src/registers/assets/register.ts';
import contracts from '../../src/registers/contracts/register.ts';
import inspections from '../../src/registers/inspections/register.ts';
import { type Acts, CUSTOMERS, deskData, fillDesk, PEOPLE } from '../support/desk.ts';
import { expect, test } from '../support/reader.ts';

const AT = '2026-11-02T01:20:00Z';
const BILLING = 'inspections:billing:2026-11';

const SYSTEMS: Acts = {
  register: assets,
  at: AT,
  acts: [
    {
      entry: 'billing',
      set: { kind: 'system', name: '营业收费系统', customer: 'chengdong', handedOverOn: '2026-08-10' },
    },
    {
      entry: 'dispatching',
      set: { kind: 'system', name: '供水调度系统', customer: 'long', freeMaintenanceUntil: '2026-09-30' },
    },
    { entry: 'cabinet', set: { kind: 'product', name: '泵站控制柜', customer: 'huadong' } },
    { entry: 'meter', set: { kind: 'product', name: '智能电表', customer: 'huadong' } },
  ],
};

const COVER: Acts = {
  register: contracts,
  at: AT,
  acts: [
    {
      entry: 'cover',
      set: {
        kind: 'maintenance',
        customer: 'huadong',
        assets: { a: { asset: 'cabinet' } },
        from: '2026-10-01',
        until: '2027-09-30',
        covers: '控制柜每月巡检',
      },
    },
    { entry: 'cover', set: {}, to: 'in-force' },
  ],
};

/** A report of October, with one reading, and a run of September that never became one. */
const EARLIER: Acts = {
  register: inspections,
  at: AT,
  acts: [
    earlier('inspections:billing:2026-10', '2026-10-01', '2026-10-15', { result: 'reading', reading: '2.6' }),
    { entry: 'inspections:billing:2026-10', set: {}, to: 'in-progress' },
    { entry: 'inspections:billing:2026-10', set: {}, to: 'reported' },
    earlier('inspections:billing:2026-09', '2026-09-01', '2026-09-15', {}),
    { entry: 'inspections:billing:2026-09', set: {}, to: 'in-progress' },
  ],
};

function earlier(entry: string, month: string, inspectedOn: string, cells: Record<string, string>) {
  const run = { template: 'inspection-application', templateVersion: '2026-09-01', itemCount: 1 };
  const items = { 'login-time': { place: 2, item: '登录到首页显示用时', unit: 's', ...cells } };
  return { entry, set: { system: 'billing', month, ...run, inspector: 'wang', inspectedOn, items } };
}

async function sitDown(page: Page, site: string): Promise<void> {
  await fillDesk(page, site, await deskData(PEOPLE, CUSTOMERS, SYSTEMS, COVER, EARLIER));
  await page.goto(`${site}desk/inspection-grid/`);
  await expect(page.getByRole('grid')).toBeVisible();
}

const cell = (page: Page, name: RegExp) => page.getByRole('gridcell').getByRole('button', { name });
const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);

/** The inspection with an id as this browser holds it, and how many changes it has had. */
async function stored(page: Page, id: string): Promise<{ state: string; values: Record<string, unknown> } | undefined> {
  return page.evaluate(
    (asked) =>
      new Promise((resolve, reject) => {
        const opened = indexedDB.open('shouhoutai');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const found = opened.result.transaction('entries').objectStore('entries').get(asked);
          found.onsuccess = () => {
            opened.result.close();
            resolve(found.result);
          };
        };
      }),
    id,
  );
}

test('every month that is missing is seen, with the reason in words (prj-2.3)', async ({ page, site }) => {
  await sitDown(page, site);
  await expect(page.getByRole('row')).toHaveCount(1 + 3);
  await expect(page.getByText('智能电表')).toHaveCount(0);
  await expect(cell(page, /营业收费系统 2026-07：不用做，2026-08-10 起维护/)).toBeVisible();
  await expect(cell(page, /营业收费系统 2026-08：缺，没有登记/)).toBeVisible();
  await expect(cell(page, /营业收费系统 2026-09：缺，没做完，没出报告，0\/1 项/)).toBeVisible();
  await expect(cell(page, /营业收费系统 2026-10：已出报告，10-15，打开/)).toBeVisible();
  await expect(cell(page, /营业收费系统 2026-11：未做，11-30 前，开始巡检/)).toBeVisible();
  await expect(cell(page, /供水调度系统 2026-10：不用做，维护期至 2026-09-30/)).toBeVisible();
  await expect(cell(page, /泵站控制柜 2026-10：缺/)).toBeVisible();
  const late = page.locator('.grid-cell.missing', { hasText: '缺' });
  await expect(late).toHaveCount(2 + 5 + 1);
  await expect(page.locator('.inspection-sums')).toContainText('缺的8');
});

test('an inspection is begun by keyboard, answered item by item, and reported (prj-2.3, prj-5.5)', async ({
  page,
  site,
}) => {
  await sitDown(page, site);
  await cell(page, /供水调度系统 2026-11/).focus();
  await page.keyboard.press('Home');
  await expect(cell(page, /供水调度系统 2026-05/)).toBeFocused();
  await page.keyboard.press('End');
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('ArrowDown');
  await expect(cell(page, /营业收费系统 2026-11/)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, /营业收费系统 2026-11/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '营业收费系统' })).toBeFocused();
  await expect(page.locator('.run-progress')).toContainText('0 / 26');
  await expect(page.getByLabel('巡检表')).toHaveValue('inspection-application');

  await item(page, 'login').getByRole('button', { name: '合格', exact: true }).press('Enter');
  await expect(page.locator('.run-progress')).toContainText('1 / 26');
  await page.getByLabel('登录到首页显示用时，读数').fill('2.6');
  await expect(item(page, 'login-time')).toContainText('与上次的 2.6 一字不差');
  await page.getByLabel('登录到首页显示用时，读数').fill('2.7');
  await expect(item(page, 'login-time')).toContainText('上次（2026-10）：2.6');
  await item(page, 'alarms').getByRole('button', { name: '不适用' }).click();
  await expect(item(page, 'alarms')).toContainText('还没有写原因');
  await page.getByLabel(/^报警能触发.*为什么不适用/).fill('没有调度画面');
  await item(page, 'reports').getByRole('button', { name: '注意' }).click();
  await page.getByLabel(/^日报、月报.*说明/).fill('月末要 6 分钟');
  await item(page, 'reports')
    .getByRole('button', { name: /记为问题/ })
    .click();
  await expect(item(page, 'reports')).toContainText('已记入发现的问题');
  await expect(page.locator('.run-progress')).toContainText('4 / 26');
  await expect(page.getByRole('button', { name: '出报告', exact: true })).toBeDisabled();

  await expect(page.locator('.run-bar')).toContainText('已保存');
  await page.reload();
  await expect(page.locator('.run-progress')).toContainText('4 / 26');
  await page.getByRole('button', { name: '下一项' }).click();
  await expect(page.getByLabel('常用查询用时，读数')).toBeFocused();

  const ids = await page
    .locator('.run-item:not(.settled)')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['item'] ?? ''));
  for (const id of ids) {
    const input = item(page, id).locator('.run-reading input').first();
    if ((await input.count()) > 0) await input.fill(id.endsWith('expiry') ? '2027-06-30' : '7');
    else await item(page, id).getByRole('button', { name: '合格', exact: true }).click();
  }
  await expect(page.locator('.run-progress')).toContainText('26 / 26');
  await page.getByRole('button', { name: '出报告', exact: true }).click();
  await expect(page.getByText('报告已出，等组长核对。')).toBeVisible();
  const report = await stored(page, BILLING);
  expect(report).toMatchObject({ state: 'reported', values: { inspector: 'lin', inspectedOn: '2026-11-23' } });
  await page.getByRole('link', { name: '打印报告' }).click();
  await expect(page.locator('.slip')).toContainText('2.7 s');
  await expect(page.locator('.slip')).toContainText('月末要 6 分钟');
  await page.goBack();
  await page.getByRole('button', { name: '‹ 巡检台' }).click();
  await expect(cell(page, /营业收费系统 2026-11：已出报告，11-23，1 个问题/)).toBeVisible();
});

test('two tabs that begin the same inspection work on one entry, and both answers stay (prj-2.3)', async ({
  page,
  site,
  context,
}) => {
  await sitDown(page, site);
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date('2026-11-23T02:00:00Z'));
  await other.goto(`${site}desk/inspection-grid/`);
  await Promise.all([page, other].map((tab) => cell(tab, /营业收费系统 2026-11/).click()));
  await Promise.all([page, other].map((tab) => expect(tab.locator('.run-progress')).toContainText('/ 26')));
  await item(page, 'login').getByRole('button', { name: '合格', exact: true }).click();
  await item(other, 'jobs').getByRole('button', { name: '不合格' }).click();
  for (const tab of [page, other]) await expect(tab.locator('.run-progress')).toContainText('2 / 26');
  await expect(page.locator('.run-bar')).toContainText('已保存');
  expect(await stored(page, BILLING)).toMatchObject({
    state: 'in-progress',
    conflicts: [],
    values: { items: { login: { result: 'pass' }, jobs: { result: 'fail' } } },
  });
});

test('another checklist can be chosen until the first item is answered', async ({ page, site }) => {
  await sitDown(page, site);
  await cell(page, /泵站控制柜 2026-11/).click();
  await expect(page.locator('.run-progress')).toContainText('0 / 30');
  await page.getByLabel('巡检表').selectOption('inspection-server');
  await expect(page.locator('.run-progress')).toContainText('0 / 30');
  await item(page, 'indicator-lights').getByRole('button', { name: '合格', exact: true }).click();
  await expect(page.locator('.run-progress')).toContainText('1 / 30');
  await expect(page.getByLabel('巡检表')).toHaveCount(0);
});

test('on a phone grid and run stand without sideways scrolling, and with room for a thumb', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await sitDown(page, site);
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
  await cell(page, /营业收费系统 2026-11/).click();
  await expect(page.locator('.run-progress')).toBeVisible();
  await item(page, 'reports').getByRole('button', { name: '不合格' }).click();
  await item(page, 'reports')
    .getByRole('button', { name: /记为问题/ })
    .click();
  expect(await overflow()).toBe(0);
  const heights = await page.locator('.run-result').evaluateAll((all) => all.map((one) => one.clientHeight));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(42);
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
});
