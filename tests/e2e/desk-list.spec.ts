import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import callIns from '../../src/registers/call-ins/register.ts';
import customers from '../../src/registers/customers/register.ts';
import {
  CUSTOMERS,
  call,
  type DeskData,
  deskData,
  dispatched,
  fillDesk,
  manyCalls,
  PEOPLE,
  putIntoDesk,
} from '../support/desk.ts';
import { expect, test } from '../support/reader.ts';

const CALLS = {
  register: callIns,
  at: '2026-11-23T01:30:00Z',
  acts: [
    call('call-1', '2026-11-02T02:00:00Z', 'huadong', { symptom: '录错' }),
    call('call-2', '2026-11-17T02:00:00Z', 'chengdong', { symptom: '二号泵不转', phone: '13912345678' }),
    call('call-3', '2026-11-20T08:18:00Z', 'huadong', { symptom: '读数异常', model: 'PK-100' }),
    call('call-4', '2026-11-22T01:00:00Z', 'long', { zone: 'suburban', model: 'PK-75' }),
    call('call-5', '2026-11-23T00:52:00Z', 'tianhe', { symptom: '不制冷', model: 'KL-2P' }),
    call('call-6', '2026-11-23T01:12:00Z', 'chengdong', { symptom: '泵站报警' }),
    { entry: 'call-1', set: {}, void: true, reason: '与上一条重复' },
    { entry: 'call-2', set: {}, to: 'cancelled', reason: '客户自行修好' },
    dispatched('call-3', 'wang', '2026-11-20T08:30:00Z'),
    dispatched('call-5', 'chen', '2026-11-23T00:55:00Z'),
  ],
} as const;

let written: Promise<DeskData> | undefined;

/** Opens a page of the desk in a browser that holds the calls above. */
async function open(page: Page, site: string, path: string): Promise<void> {
  written ??= deskData(PEOPLE, CUSTOMERS, CALLS);
  await fillDesk(page, site, await written);
  await page.goto(`${site}${path}`);
}

function lines(page: Page): Locator {
  return page.getByRole('grid').locator('[role=row][id]');
}

/** What the visible lines are about, from the top. */
async function expectCalls(page: Page, symptoms: readonly (string | RegExp)[]): Promise<void> {
  await expect(lines(page)).toHaveCount(symptoms.length);
  await expect(lines(page)).toHaveText(symptoms.map((symptom) => new RegExp(symptom)));
}

test('the list shows what is still to be done, newest first, and how much time rep-14 leaves', async ({
  page,
  site,
}) => {
  await open(page, site, 'desk/call-ins/');
  await expectCalls(page, ['泵站报警', '不制冷', '黑屏', '读数异常']);
  const first = lines(page).first();
  await expect(first).toContainText('余 6:12');
  await expect(first).toContainText('今天 09:12');
  await expect(first).toContainText('城东水厂');
  await expect(lines(page).nth(1)).toContainText('陈志强');
});

test('states, with their counts, and periods narrow it down; what is void keeps its place and its reason', async ({
  page,
  site,
}) => {
  await open(page, site, 'desk/call-ins/');
  await page.getByRole('button', { name: '已派出 2' }).click();
  await expectCalls(page, ['不制冷', '读数异常']);
  await page.getByRole('button', { name: '今天', exact: true }).click();
  await expectCalls(page, ['不制冷']);
  await page.getByRole('button', { name: '全部 6' }).click();
  await page.getByRole('button', { name: '本周' }).click();
  await expectCalls(page, ['泵站报警', '不制冷']);
  await page.getByRole('button', { name: '本月' }).click();
  await expectCalls(page, ['泵站报警', '不制冷', '黑屏', '读数异常', '二号泵不转', '录错']);
  await expect(page.getByTitle('作废：与上一条重复')).toHaveText('已作废');
  await expect(page.getByTitle('已撤销：客户自行修好')).toHaveText('已撤销');
  await page.getByRole('button', { name: '自定' }).click();
  await page.getByLabel('自', { exact: true }).fill('2026-11-17');
  await page.getByLabel('至', { exact: true }).fill('2026-11-20');
  await expectCalls(page, ['读数异常', '二号泵不转']);
});

test('a person’s calls are found, and so are pinyin initials, digits of a phone, models and what the customer is called', async ({
  page,
  site,
}) => {
  await open(page, site, 'desk/call-ins/?state=all');
  await page.getByRole('combobox', { name: '人员' }).selectOption({ label: '王建国' });
  await expectCalls(page, ['读数异常']);
  await page.getByRole('combobox', { name: '人员' }).selectOption({ label: '所有人' });
  const search = page.getByRole('searchbox', { name: '在这本登记簿里查找' });
  for (const [typed, found] of [
    ['cdsc', ['泵站报警', '二号泵不转']],
    ['5678', ['二号泵不转']],
    ['kl-2p', ['不制冷']],
    ['城东 报警', ['泵站报警']],
  ] as const) {
    await search.fill(typed);
    await expectCalls(page, found);
  }
});

test('an address shows the same again, to whoever opens it', async ({ page, site }) => {
  await open(page, site, 'desk/call-ins/');
  await page.getByRole('button', { name: '全部 6' }).click();
  await page.getByRole('button', { name: '本月' }).click();
  await page.getByRole('searchbox', { name: '在这本登记簿里查找' }).fill('dt-862');
  await page.getByRole('columnheader', { name: '故障现象' }).getByRole('button').click();
  const sorted = ['泵站报警', '二号泵不转', '黑屏', '录错'].filter((symptom) => symptom !== '黑屏');
  await expectCalls(page, sorted);
  const address = page.url();
  await page.goto(`${site}desk/`);
  await page.goto(address);
  await expectCalls(page, sorted);
  await expect(page.getByRole('columnheader', { name: '故障现象' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('searchbox', { name: '在这本登记簿里查找' })).toHaveValue('dt-862');
  await expect(page.getByRole('button', { name: '本月' })).toHaveAttribute('aria-pressed', 'true');
});

test('headings sort up, down and back; numbers within a model count by their value', async ({ page, site }) => {
  await open(page, site, 'desk/call-ins/?state=open');
  const model = page.getByRole('columnheader', { name: '型号' });
  await model.getByRole('button').click();
  await expectCalls(page, ['DT-862', 'KL-2P', 'PK-75', 'PK-100']);
  await model.getByRole('button').click();
  await expect(model).toHaveAttribute('aria-sort', 'descending');
  await expectCalls(page, ['PK-100', 'PK-75', 'KL-2P', 'DT-862']);
  await model.getByRole('button').click();
  await expect(model).toHaveAttribute('aria-sort', 'none');
  await expectCalls(page, ['泵站报警', '不制冷', '黑屏', '读数异常']);
});

test('of 10,000 calls only those on the screen are drawn, and End leads to the last', async ({ page, site }) => {
  await open(page, site, 'desk/');
  await putIntoDesk(page, manyCalls(10_000));
  await page.goto(`${site}desk/call-ins/`);
  await expect(page.getByRole('status').filter({ hasText: '条' })).toHaveText('10004 条');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '10005');
  expect(await lines(page).count()).toBeLessThan(60);
  await page.getByRole('grid').press('End');
  await expect(lines(page).filter({ hasText: '第 1 次报修' })).toBeInViewport();
  await expect(lines(page).last()).toHaveAttribute('aria-rowindex', '10005');
  expect(await lines(page).count()).toBeLessThan(60);
  await page.keyboard.press('Home');
  await expect(lines(page).filter({ hasText: '第 10000 次报修' })).toBeInViewport();
  await page.getByRole('searchbox', { name: '在这本登记簿里查找' }).fill('第 5000 次');
  await expectCalls(page, ['第 5000 次报修']);
});

/** Enters a customer, as somebody does who has the list of customers before them. */
async function enterCustomer(page: Page, name: string): Promise<void> {
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: /客户名称/ }).fill(name);
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: '已登记 CU-' })).toBeVisible();
}

test('what is written in one tab shows in the other', async ({ page, site, context }) => {
  await open(page, site, 'desk/customers/');
  await expect(lines(page)).toHaveCount(4);
  const other = await context.newPage();
  await other.goto(`${site}desk/customers/`);
  await expect(lines(other)).toHaveCount(4);
  await enterCustomer(other, '北郊泵站');
  await expect(lines(page).filter({ hasText: '北郊泵站' })).toBeVisible();
  await expect(page.getByRole('button', { name: '全部 5' })).toBeVisible();
  await page.getByRole('searchbox', { name: '在这本登记簿里查找' }).fill('bjbz');
  await expect(lines(page)).toHaveText([/北郊泵站/]);
});

test('what comes in above does not move what somebody is reading', async ({ page, site, context }) => {
  const many = Array.from({ length: 300 }, (_, i) => ({ entry: `cu-${i + 1000}`, set: { name: `客户 ${i + 1}` } }));
  await fillDesk(page, site, await deskData(PEOPLE, { register: customers, at: '2026-11-02T02:00:00Z', acts: many }));
  await page.goto(`${site}desk/customers/`);
  await page.getByRole('grid').press('PageDown');
  for (let pages = 0; pages < 8; pages += 1) await page.keyboard.press('PageDown');
  const active = page.locator('.list-line.active');
  await expect(active).toBeInViewport();
  await expect(active).toContainText('客户');
  const name = (await active.textContent()) ?? '';
  const before = await active.boundingBox();
  const other = await context.newPage();
  await other.goto(`${site}desk/customers/`);
  await expect(lines(other).first()).toBeVisible();
  await enterCustomer(other, '刚来的客户');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '302');
  await expect(active).toHaveText(name);
  expect((await active.boundingBox())?.y).toBe(before?.y);
});

test('all of it can be done with the keys', async ({ page, site }) => {
  await open(page, site, 'desk/call-ins/');
  await expect(lines(page)).toHaveCount(4);
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('k');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/entry=call-5/);
  await expect(page.getByRole('heading', { name: /天和超市/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/entry=/);
  await page.keyboard.press('/');
  await page.keyboard.type('hdyb');
  await expectCalls(page, ['读数异常']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/entry=call-3/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/\/desk\/call\//);
});

test('a filter that finds nothing says which it is and can be cleared', async ({ page, site }) => {
  await open(page, site, 'desk/call-ins/?period=today&person=wang&q=zzz');
  await expect(page.getByText('现在的筛选：未结、今天、王建国、查找“zzz”。')).toBeVisible();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(lines(page)).toHaveCount(4);
});

test('an empty register says what it is for and how to begin', async ({ page, site }) => {
  await open(page, site, 'desk/assets/');
  await expect(page.getByRole('heading', { name: '设备与系统档案还没有登记' })).toBeVisible();
  await expect(page.getByRole('link', { name: '《维修规程》第三条' })).toHaveAttribute('href', /\/c\/rep-3\/$/);
  await expect(page.getByRole('link', { name: '或从表格导入' })).toHaveAttribute(
    'href',
    /\/desk\/data\/\?import=assets$/,
  );
  await page.getByRole('button', { name: '登记第一条' }).click();
  await expect(page).toHaveURL(/new=1/);
});

test('unsaved input stands on top of the list, to go on with', async ({ page, site }) => {
  await open(page, site, 'desk/customers/?new=1');
  await page.getByRole('textbox', { name: /客户名称/ }).fill('没写完的客户');
  await page.keyboard.press('Escape');
  const draft = page.getByRole('listitem').filter({ hasText: '没写完的客户' });
  await expect(draft).toContainText('未保存');
  await draft.getByRole('link', { name: '继续' }).click();
  await expect(page.getByRole('textbox', { name: /客户名称/ })).toHaveValue('没写完的客户');
});

test('on a phone a line says the name first, nothing scrolls sideways, and an entry has a way back', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, site, 'desk/call-ins/');
  await expect(lines(page)).toHaveCount(4);
  await expect(lines(page).first().getByRole('gridcell').first()).toHaveText('城东水厂 · 泵站报警');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await lines(page).nth(1).click();
  await expect(page.getByRole('heading', { name: /天和超市/ })).toBeVisible();
  await page.getByRole('button', { name: /回到叫修登记簿/ }).click();
  await expect(lines(page).first()).toBeVisible();
});

for (const [width, colorScheme] of [
  [1280, 'light'],
  [1280, 'dark'],
  [360, 'light'],
] as const) {
  test(`list and overview are accessible at ${width} pixels, ${colorScheme}`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await open(page, site, 'desk/call-ins/?state=all');
    for (const path of ['desk/call-ins/?state=all', 'desk/assets/', 'desk/']) {
      await page.goto(`${site}${path}`);
      await expect(page.locator('.list-line .chip, .nothing, .pressing li').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test('the overview counts what is to be done and puts the call that is due first on top', async ({ page, site }) => {
  await open(page, site, 'desk/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('早上好，林晓燕');
  await expect(page.getByText('11 月 23 日 星期一 · 工作日 · 上班 9:00–12:00、13:00–18:00')).toBeVisible();
  const figures = page.getByRole('list', { name: '今天的数字' });
  await expect(figures.getByRole('listitem')).toHaveText([
    /^2未派工$/,
    /^0超时未到场$/,
    /^2今天叫修$/,
    /^4未结$/,
    /^0/,
  ]);
  const calls = page.getByRole('list', { name: '最急的叫修' }).getByRole('listitem');
  await expect(calls.first()).toContainText('余 4:18');
  await expect(calls.first()).toContainText('华东仪表 · 读数异常');
  await expect(calls.first().getByRole('link', { name: '《维修规程》第十四条' })).toBeVisible();
  await figures.getByRole('link', { name: /今天叫修/ }).click();
  await expectCalls(page, ['泵站报警', '不制冷']);
});
