import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import callIns from '../../src/registers/call-ins/register.ts';
import { CUSTOMERS, call, type DeskData, deskData, fillDesk, PEOPLE } from '../support/desk.ts';
import { expect, test } from '../support/reader.ts';

const CALLS = { register: callIns, at: '2026-11-23T01:30:00Z', acts: [call('c1', '2026-11-23T01:12:00Z', 'huadong')] };

async function open(page: Page, site: string): Promise<void> {
  await fillDesk(page, site, await deskData(PEOPLE, CUSTOMERS, CALLS));
  await page.goto(`${site}desk/data/`);
}

/** What a file of these data would hold. */
function exported({ changes }: DeskData): string {
  return JSON.stringify({ format: 'shouhoutai', generation: 1, changes, files: [] });
}

/** The file that the page offers when everything is exported. */
async function exportedFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 JSON' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^shouhoutai-.*\.json$/);
  return readFileSync(await download.path(), 'utf8');
}

test('what was exported opens in an empty browser, and is exported from there equal to the byte', async ({
  page,
  site,
  browser,
}) => {
  await open(page, site);
  const text = await exportedFile(page);
  expect(text).toContain('华东仪表');
  const empty = await browser.newContext({ locale: 'zh-CN', timezoneId: 'America/New_York' });
  const other = await empty.newPage();
  await other.goto(`${site}desk/data/`);
  await other.getByLabel('选文件导入').setInputFiles({
    name: 'all.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(other.getByText('已导入')).toContainText('涉及 8 条登记');
  expect(await exportedFile(other)).toBe(text);
  await other.getByLabel('选文件导入').setInputFiles({
    name: 'all.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(other.getByText('文件里的内容这里都有了')).toBeVisible();
  await empty.close();
});

test('a file that is cut off, or none of ours, is refused in words and changes nothing', async ({ page, site }) => {
  await open(page, site);
  const before = await exportedFile(page);
  for (const broken of [before.slice(0, -40), '{"format":"other"}', 'PK']) {
    await page.getByLabel('选文件导入').setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from(broken),
    });
    await expect(page.getByRole('alert')).toContainText('没有导入任何内容');
  }
  expect(await exportedFile(page)).toBe(before);
});

test('a file in which somebody has changed a word is taken in, and said to have been altered', async ({
  page,
  site,
}) => {
  const text = exported(await deskData(PEOPLE, CUSTOMERS));
  await page.goto(`${site}desk/data/`);
  await page.getByLabel('选文件导入').setInputFiles({
    name: 'altered.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.replace('华东仪表', '华南仪表')),
  });
  await expect(page.getByText('改动链对不上')).toBeVisible();
});

const TABLE = [
  '客户名称,总机或常用电话,重点客户,备注',
  '南桥供水所,0510-80000911,是,月初抄表',
  '华东仪表,0510-80000912,否,已经登记过',
  ',0510-80000913,是,没有名字',
  '北塘物业,打不通,否,电话不对',
  '南桥供水所,0510-80000914,否,重复',
  '西门水厂,0510-80000915,大概,不是是否',
  '东亭医院,0510-80000916,否,正常',
].join('\r\n');

test('a table is previewed with every fault by its row, and nothing is written before it is confirmed', async ({
  page,
  site,
}) => {
  await open(page, site);
  await page.getByLabel('选表格').setInputFiles({ name: '客户.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
  await expect(page.getByText('可以导入 2 行')).toBeVisible();
  await expect(page.getByText('有错 5 行')).toBeVisible();
  const faults = page.locator('.faults tbody tr');
  await expect(faults.filter({ hasText: '华东仪表' })).toContainText('已登记为 CU-20261102-A002');
  await expect(faults.filter({ hasText: '打不通' })).toBeVisible();
  await expect(faults.filter({ hasText: '与第 2 行重复' })).toBeVisible();
  const confirm = page.getByRole('button', { name: '导入 2 行到客户档案' });
  await expect(confirm).toBeDisabled();
  await page.getByLabel('有错的行不导入').check();
  await confirm.click();
  await expect(page.getByText('已导入 2 行，5 行有错没有导入')).toBeVisible();
  await page.getByRole('button', { name: '撤回这次导入' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已撤回 2 条' })).toBeVisible();
  await page.goto(`${site}desk/customers/?state=active`);
  const lines = page.getByRole('grid').locator('[role=row][id]');
  await expect(lines).toHaveCount(CUSTOMERS.acts.length);
  await expect(lines.filter({ hasText: '南桥供水所' })).toHaveCount(0);
});

test('a column that was not recognised is assigned by hand, and a GBK file is read as it is', async ({
  page,
  site,
}) => {
  await open(page, site);
  // 单位,电话 / 南桥供水所,0510-80000911 in GBK.
  const gbk = Buffer.from('b5a5cebb2cb5e7bbb00d0ac4cfc7c5b9a9cbaecbf92c303531302d38303030303931310d0a', 'hex');
  await page.getByLabel('选表格').setInputFiles({ name: '客户.csv', mimeType: 'text/csv', buffer: gbk });
  await page.getByLabel('栏目 单位').selectOption({ label: '客户名称' });
  await page.getByLabel('栏目 电话').selectOption({ label: '总机或常用电话' });
  await page.getByRole('button', { name: '导入 1 行到客户档案' }).click();
  await expect(page.getByText('已导入 1 行', { exact: false })).toBeVisible();
  await page.goto(`${site}desk/customers/`);
  await expect(page.getByText('南桥供水所')).toBeVisible();
});

test('the sample is made beside the company’s data, marked, left out of its export, and deleted in one click', async ({
  page,
  site,
}) => {
  await open(page, site);
  await page.getByRole('button', { name: '看样例' }).click();
  await page.waitForURL(/\/desk\/$/);
  await expect(page.getByText('现在看的是样例数据')).toBeVisible();
  await page.goto(`${site}desk/call-ins/?state=all`);
  await expect(page.getByRole('button', { name: /全部 400/ })).toBeVisible();
  await page.getByRole('button', { name: '回到本公司的数据' }).click();
  await page.waitForURL(/\/desk\/$/);
  await page.goto(`${site}desk/data/`);
  expect(await exportedFile(page)).not.toContain('样例');
  await page.getByRole('button', { name: '删除样例' }).click();
  await expect(page.locator('.notices')).toContainText('样例已删除');
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([
    'shouhoutai',
  ]);
});

test('whoever opens the desk for the first time can bring data in before saying who he is', async ({ page, site }) => {
  await page.goto(`${site}desk/data/`);
  await expect(page.getByText('选文件导入', { exact: true })).toBeVisible();
  await expect(page.getByText('选表格', { exact: true })).toHaveCount(0);
});
