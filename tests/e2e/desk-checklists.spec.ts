import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import callIns from '../../src/registers/call-ins/register.ts';
import { type Acts, CUSTOMERS, call, deskData, dispatched, fillDesk, PEOPLE } from '../support/desk.ts';
import { expect, test } from '../support/reader.ts';

const SIGNATURE = { sha256: '5e1d'.repeat(16), signedAt: '2026-11-20T03:00:00Z', by: '孙经理' };
const CLOSED: Acts = {
  register: callIns,
  at: '2026-11-20T01:00:00Z',
  acts: [
    call('solved', '2026-11-20T00:40:00Z', 'chengdong', { symptom: '换表后通信不上。昨天换的', category: 'free' }),
    dispatched('solved', 'wang', '2026-11-20T01:00:00Z'),
    { entry: 'solved', to: 'on-site', set: { arrivedAt: '2026-11-20T02:00:00Z' } },
    {
      entry: 'solved',
      to: 'solved',
      set: {
        faultFound: '表地址没有录入集中器 {旧档案} <未删>',
        workDone: '1. 补录地址\n2. 召测，有读数才离开',
        finishedAt: '2026-11-20T03:10:00Z',
        customerSignature: SIGNATURE,
      },
    },
    { entry: 'solved', to: 'closed', set: { filedBy: 'lin' } },
  ],
};

async function open(page: Page, site: string, address: string, ...more: Acts[]): Promise<void> {
  await fillDesk(page, site, await deskData(PEOPLE, CUSTOMERS, ...more));
  await page.goto(`${site}desk/${address}`);
}

async function startDayClose(page: Page): Promise<void> {
  await page.getByRole('button', { name: '开始：日终检查表' }).click();
  await expect(page.getByRole('heading', { name: '日终检查表', level: 1 })).toBeVisible();
}

const ticks = (page: Page): Locator => page.locator('.run [data-tick]');
const kept = (page: Page): Locator => page.locator('.run-kept');

test('the day is closed by keyboard, refused while an item is open, and signed (dut-5)', async ({ page, site }) => {
  await open(page, site, 'checks/');
  await startDayClose(page);
  await expect(page).toHaveURL(/run=checklist-runs%3Aday-close%3A2026-11-23/);
  await expect(ticks(page).first()).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await expect(page.getByLabel('不适用的说明')).toBeFocused();
  await page.keyboard.type('今天都派了');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('未派的叫修，写下来')).toBeFocused();
  await page.keyboard.type('0');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('m');
  await expect(page.getByLabel('改期的原因')).toBeFocused();
  await page.keyboard.type('复印机待修');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('改到哪天')).toHaveValue('2026-11-24');
  await expect(kept(page)).toHaveText('已存好');
  await expect(page.locator('.run-facts')).toContainText('4/');

  await page.getByRole('button', { name: '全部核对，签字' }).click();
  const count = await ticks(page).count();
  await expect(page.getByRole('alert')).toContainText(
    `还差 ${count - 4} 项，先做：“带回的商品已登入进出登记簿”还没有结果`,
  );
  await expect(ticks(page).nth(4)).toBeFocused();

  for (let i = 4; i < count; i += 1) {
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
  }
  await expect(page.getByText('每一项都有结果，可以签字。')).toBeVisible();
  await expect(page.locator('.sign-bar')).toContainText('以林晓燕的名义签字，2026-11-23 10:00');
  await page.getByRole('button', { name: '全部核对，签字' }).click();
  await expect(page.locator('.signed-line')).toHaveText('林晓燕 于 2026-11-23 10:00 签字');
  await page.reload();
  await expect(page.locator('.signed-line')).toBeVisible();
  await expect(page.getByText('改到 2026-11-24')).toBeVisible();
  await page.getByRole('link', { name: '打印', exact: true }).click();
  await expect(page.locator('.slip')).toContainText('复印机待修');
});

test('a reload in the middle of a word loses nothing', async ({ page, site }) => {
  await open(page, site, 'checks/');
  await startDayClose(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await page.getByLabel('不适用的说明').fill('今天都派');
  await page.reload();
  await expect(page.getByLabel('不适用的说明')).toHaveValue('今天都派');
  await expect(ticks(page).first()).toBeChecked();
  await expect(kept(page)).toHaveText('已存好');
  await expect(page.locator('.run-facts')).toContainText('2/');
});

test('the run of a day is one, in two tabs too, and stands on the list by its due day (dut-5)', async ({
  page,
  site,
  context,
}) => {
  await open(page, site, 'checks/');
  await startDayClose(page);
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date('2026-11-23T02:00:00Z'));
  await other.goto(`${site}desk/checks/`);
  await expect(other.locator('.run-lines').first()).toContainText('今天');
  await other.getByRole('button', { name: '开始：日终检查表' }).click();
  await ticks(other).first().press('Space');
  await expect(ticks(page).first()).toBeChecked();
  await page.getByRole('link', { name: '全部检查表' }).click();
  await expect(page.getByRole('heading', { name: '进行中 1' })).toBeVisible();
  await page.getByRole('button', { name: '我负责的' }).click();
  await expect(page.getByRole('heading', { name: '进行中 1' })).toBeVisible();
});

test('a closed call becomes a draft, is read, and is handed over as MDX (prj-2.2a)', async ({ page, site }) => {
  await open(page, site, 'drafts/', CLOSED);
  await page.getByRole('button', { name: /由 CI-20261120-A001 生成草稿/ }).click();
  await expect(page.getByRole('heading', { name: '未上稿 1' })).toBeVisible();
  await expect(page.getByRole('link', { name: /已有草稿 HB-20261123-A001/ })).toBeVisible();
  await page.getByRole('button', { name: /^审过：/ }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^下载 MDX：/ }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('hb-20261123-a001.mdx');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('title: "DT-862 换表后通信不上，怎么处理？"');
  expect(text).toContain('reviewed: 2026-11-23');
  expect(text).toContain('\\{旧档案\\} \\<未删\\>');
  expect(text).not.toContain('城东水厂');
  await page.getByRole('button', { name: /^已上稿：/ }).click();
  await expect(page.getByRole('heading', { name: '未上稿 0' })).toBeVisible();
});

test('on a phone nothing is wider than the screen, and each target is large enough for a thumb', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, site, 'checks/');
  await expect(page.getByRole('heading', { name: '手册里的检查表' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await startDayClose(page);
  await ticks(page).first().press('m');
  await expect(page.getByLabel('改期的原因')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.run button, .run a, .run summary, .run label, .run .control-input')]
      .filter((one) => one.checkVisibility() && !one.matches('.visually-hidden'))
      .filter((one) => one.getBoundingClientRect().height < 43.5)
      .map((one) => `${one.outerHTML.slice(0, 90)} ${one.getBoundingClientRect().height}`),
  );
  expect(small).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`checklists and drafts are accessible in the ${colorScheme} theme`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1280, height: 4000 });
    await open(page, site, 'drafts/', CLOSED);
    const violations = async () => {
      const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    await page.getByRole('button', { name: /生成草稿/ }).click();
    await expect(page.getByRole('button', { name: /^审过：/ })).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.goto(`${site}desk/checks/`);
    await expect(page.getByRole('heading', { name: '手册里的检查表' })).toBeVisible();
    expect(await violations()).toEqual([]);
    await startDayClose(page);
    await ticks(page).first().press('n');
    await expect(page.getByText('不适用要写说明')).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}
