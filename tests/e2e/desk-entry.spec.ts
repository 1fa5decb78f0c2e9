import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, test } from '../support/reader.ts';

/** A Friday afternoon at 16:18 in Shanghai. */
const FRIDAY = new Date('2026-11-20T08:18:00Z');

/** Says who sits at the desk, the first time that a browser opens it. */
async function introduce(page: Page, name = '林晓燕'): Promise<void> {
  await page.getByLabel('姓名').fill(name);
  await page.getByRole('button', { name: '开始' }).click();
  await expect(page.getByRole('heading', { name: '先告诉工作台，你是谁' })).toBeHidden();
}

/** Opens a blank entry of a register in a browser that nobody has used before. */
async function openBlank(page: Page, site: string, register: string): Promise<void> {
  await page.goto(`${site}desk/${register}/?new=1`);
  await introduce(page);
  await expect(entryOf(page).getByRole('heading', { name: /^新登记/ })).toBeVisible();
}

function entryOf(page: Page): Locator {
  return page.locator('article.entry');
}

function field(page: Page, name: string): Locator {
  return entryOf(page).locator(`[data-field="${name}"]`);
}

/** The first input of a field. */
function input(page: Page, name: string): Locator {
  return field(page, name).locator('input:not([tabindex="-1"]), textarea').first();
}

function button(page: Page, name: string | RegExp): Locator {
  return entryOf(page).getByRole('button', { name });
}

function history(page: Page): Locator {
  return entryOf(page).locator('.history');
}

async function enterCustomer(page: Page, site: string, name = '城东水厂'): Promise<void> {
  await openBlank(page, site, 'customers');
  await input(page, 'name').fill(name);
  await input(page, 'phone').fill('0510-80000101');
  await button(page, /^登记/).click();
  await expect(entryOf(page).locator('.no').first()).toHaveText(/^CU-\d{8}-A001$/);
}

/** Enters a customer and then a call of theirs. */
async function enterCall(page: Page, site: string): Promise<void> {
  await enterCustomer(page, site);
  await page.goto(`${site}desk/call-ins/?new=1`);
  await input(page, 'customer').fill('城东');
  await entryOf(page)
    .getByRole('option', { name: /城东水厂/ })
    .click();
  await input(page, 'phone').fill('13800000101');
  await input(page, 'address').fill('城东区清源路 18 号');
  await field(page, 'zone').getByLabel('市区', { exact: true }).check();
  await input(page, 'model').fill('PLC-30');
  await input(page, 'symptom').fill('二号泵报警');
  await button(page, /^登记/).click();
  await expect(entryOf(page).locator('.no').first()).toHaveText(/^CI-\d{8}-A001$/);
}

test('a customer is entered by keyboard only: Enter moves on, Ctrl+Enter saves', async ({ page, site }) => {
  await openBlank(page, site, 'customers');
  await input(page, 'name').focus();
  await page.keyboard.type('城东水厂');
  await page.keyboard.press('Enter');
  await expect(input(page, 'phone')).toBeFocused();
  await page.keyboard.type('0510-80000101');
  await page.keyboard.press('Shift+Enter');
  await expect(input(page, 'name')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(entryOf(page).getByRole('heading', { name: '城东水厂' })).toBeVisible();
  await expect(page).toHaveURL(/\?entry=[0-9a-f-]{36}$/);
  await page.reload();
  await expect(input(page, 'phone')).toHaveValue('0510-80000101');
});

test('Enter that ends a composition of an input method neither moves on nor saves', async ({ page, site }) => {
  await openBlank(page, site, 'customers');
  await input(page, 'name').focus();
  await input(page, 'name').dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  await input(page, 'name').dispatchEvent('keydown', {
    key: 'Enter',
    ctrlKey: true,
    isComposing: true,
    bubbles: true,
  });
  await expect(input(page, 'name')).toBeFocused();
  await expect(entryOf(page).getByRole('alert')).toHaveCount(0);
});

test('what was typed and not saved is found again after a reload and in a new tab', async ({ page, site, context }) => {
  await openBlank(page, site, 'customers');
  await input(page, 'name').fill('临江自来水');
  const address = page.url();
  await page.reload();
  await expect(input(page, 'name')).toHaveValue('临江自来水');
  await expect(entryOf(page).getByText('未保存的内容已找回')).toBeVisible();
  await page.close();
  const later = await context.newPage();
  await later.goto(address);
  await expect(input(later, 'name')).toHaveValue('临江自来水');
  await button(later, '放弃').click();
  await later.goto(address);
  await expect(input(later, 'name')).toHaveValue('');
});

test('bad values are all named at once with what is allowed and the clause, and stay as typed (rep-3)', async ({
  page,
  site,
}) => {
  await openBlank(page, site, 'customers');
  await input(page, 'phone').fill('打不通');
  await button(page, /^登记/).click();
  const refused = entryOf(page).locator('.refusals');
  await expect(refused).toContainText('没有保存，有 2 处要改');
  await expect(refused).toContainText('缺少“客户名称”；允许：必须填写');
  await expect(refused).toContainText('打不通');
  await expect(refused.getByRole('link').first()).toHaveAttribute('href', /\/c\/rep-3\/$/);
  await expect(input(page, 'phone')).toHaveValue('打不通');
  await refused.getByRole('button', { name: '客户名称' }).click();
  await expect(input(page, 'name')).toBeFocused();
});

test('a call is not dispatched before technician and voucher are known, and the desk says so before (flo-1.3)', async ({
  page,
  site,
}) => {
  await enterCall(page, site);
  const need = entryOf(page).locator('.entry-foot .need');
  await expect(need).toContainText('技术员');
  await button(page, '改为已派出').click();
  await expect(field(page, 'promisedAt').locator('.fault')).toContainText(
    '要到“已派出”，还缺“告知修理时间”；允许：必须填写',
  );
  await expect(field(page, 'technician').locator('.fault')).toContainText('还缺“技术员”');
  await need.getByRole('button', { name: '告知修理时间 现在' }).click();
  await input(page, 'voucherNumber').fill('V-0001');
  await input(page, 'technician').fill('林');
  await entryOf(page)
    .getByRole('option', { name: /林晓燕/ })
    .click();
  await expect(need).toHaveCount(0);
  await button(page, '改为已派出').click();
  await expect(entryOf(page).locator('.steps .now')).toContainText('已派出');
  await expect(entryOf(page).locator('.steps .done')).toContainText('林晓燕');
});

test('a call that was taken on Friday at 16:18 is due on Monday at 14:18, and the reckoning can be seen (rep-14)', async ({
  page,
  site,
}) => {
  await page.clock.install({ time: FRIDAY });
  await enterCall(page, site);
  const due = entryOf(page).locator('.due-box', { hasText: '14:18' });
  await expect(due).toContainText('周一 14:18');
  await due.locator('summary').click();
  await expect(due.locator('.ledger-line')).toContainText('16:18–18:00 1:42');
  await expect(due.locator('.ledger-line .total')).toHaveText('= 6:00');
  await expect(due.locator('a.clause')).toHaveAttribute('href', /\/c\/rep-14\/$/);
});

test('cancelling takes a reason; what is corrected at the end keeps the old value and says why', async ({
  page,
  site,
}) => {
  await enterCall(page, site);
  await button(page, '改为已撤销').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '确定' }).click();
  await expect(dialog.getByRole('alert')).toContainText('原因没有写');
  await dialog.getByLabel(/原因/).fill('客户自行修好');
  await page.keyboard.press('Enter');
  await expect(entryOf(page).locator('.entry-head .chip')).toHaveText('已撤销');
  await expect(history(page)).toContainText('原因：客户自行修好');

  await expect(input(page, 'model')).toHaveCount(0);
  await button(page, '更正').click();
  await input(page, 'model').fill('PLC-31');
  await button(page, /^保存/).click();
  await expect(entryOf(page)).toContainText('更正的原因没有写');
  await entryOf(page).getByLabel('更正的原因').fill('型号抄错');
  await button(page, /^保存/).click();
  await expect(history(page)).toContainText('型号：PLC-30 → PLC-31');
  await expect(history(page)).toContainText('原因：型号抄错');
  await expect(input(page, 'model')).toHaveCount(0);
});

test('a voided entry stays listed with its reason, cannot be changed, and can be taken back', async ({
  page,
  site,
}) => {
  await enterCustomer(page, site);
  await entryOf(page).getByText('更多').click();
  await button(page, '作废').click();
  await page.getByRole('dialog').getByLabel('作废的原因').fill('重复登记');
  await page.keyboard.press('Enter');
  await expect(entryOf(page).locator('.void-mark')).toContainText('重复登记');
  await expect(input(page, 'name')).toHaveCount(0);
  await expect(button(page, '更正')).toHaveCount(0);
  await entryOf(page).getByText('更多').click();
  await button(page, '撤销上一步').click();
  await expect(entryOf(page).locator('.void-mark')).toHaveCount(0);
  await expect(input(page, 'name')).toHaveValue('城东水厂');
});

test('the last change is taken back from the notice, and both stay in the history', async ({ page, site }) => {
  await enterCustomer(page, site);
  await input(page, 'name').fill('城西水厂');
  await page.keyboard.press('Control+s');
  await expect(entryOf(page).getByRole('heading', { name: '城西水厂' })).toBeVisible();
  const notice = page.locator('.notice', { hasText: '已保存' });
  await notice.getByRole('button', { name: '撤销' }).click();
  await expect(input(page, 'name')).toHaveValue('城东水厂');
  await expect(history(page)).toContainText('客户名称：城东水厂 → 城西水厂');
  await expect(history(page)).toContainText('客户名称：城西水厂 → 城东水厂');
});

async function inTwoTabs(page: Page, context: BrowserContext): Promise<Page> {
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(input(other, 'name')).toHaveValue('城东水厂');
  return other;
}

test('two tabs that write on different fields keep both, and each hears of the other', async ({
  page,
  site,
  context,
}) => {
  await enterCustomer(page, site);
  const other = await inTwoTabs(page, context);
  await input(page, 'phone').fill('0510-80000999');
  await input(other, 'notes').fill('高峰供水');
  await other.keyboard.press('Control+s');
  await expect(entryOf(page).getByText('林晓燕 刚改了：备注：高峰供水')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(history(other)).toContainText('0510-80000999');
  await expect(input(other, 'phone')).toHaveValue('0510-80000999');
  await expect(input(page, 'notes')).toHaveValue('高峰供水');
  await expect(entryOf(page).locator('.conflicts')).toHaveCount(0);
});

test('rows that two tabs add to one table both stay', async ({ page, site, context }) => {
  await enterCustomer(page, site);
  const other = await inTwoTabs(page, context);
  for (const [tab, name] of [
    [page, '周国平'],
    [other, '陆敏'],
  ] as const) {
    await field(tab, 'contacts')
      .getByRole('button', { name: /增加|添加|加/ })
      .first()
      .click();
    await field(tab, 'contacts').locator('input').first().fill(name);
  }
  await page.keyboard.press('Control+s');
  await expect(history(page)).toContainText('周国平');
  await expect(history(other)).toContainText('周国平');
  await other.keyboard.press('Control+s');
  await expect(history(other)).toContainText('陆敏');
  await page.reload();
  await expect(field(page, 'contacts').locator('input').first()).toBeVisible();
  const names = () =>
    field(page, 'contacts')
      .locator('input')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  await expect.poll(names).toEqual(expect.arrayContaining(['周国平', '陆敏']));
});

test('two tabs that write on one field: both values are shown, and a person settles it', async ({
  page,
  site,
  context,
}) => {
  await enterCustomer(page, site);
  const other = await inTwoTabs(page, context);
  await input(page, 'phone').fill('0510-80000111');
  await input(other, 'phone').fill('0510-80000222');
  await page.keyboard.press('Control+s');
  await expect(history(other)).toContainText('0510-80000111');
  await other.keyboard.press('Control+s');
  const conflicts = entryOf(page).locator('.conflicts');
  await expect(conflicts).toContainText('总机或常用电话');
  await expect(conflicts.locator('.conflict-side')).toHaveText([/0510-80000222.*林晓燕/s, /0510-80000111.*林晓燕/s]);
  await conflicts.getByRole('button', { name: '取这个 0510-80000111' }).click();
  await expect(conflicts).toHaveCount(0);
  await expect(input(page, 'phone')).toHaveValue('0510-80000111');
  await expect(history(page)).toContainText('原因：取“0510-80000111”');
});

test('hostile text is shown as the text that it is', async ({ page, site }) => {
  const hostile = '<img src=x onerror="document.title=1">';
  await openBlank(page, site, 'customers');
  await input(page, 'name').fill(hostile);
  await button(page, /^登记/).click();
  await expect(entryOf(page).locator('h2')).toHaveText(hostile);
  await expect(history(page)).toContainText(hostile);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('an entry that this browser does not have says where it may come from', async ({ page, site }) => {
  await page.goto(`${site}desk/customers/?entry=not-here`);
  await introduce(page);
  await expect(page.getByRole('heading', { name: '这台电脑上没有这条登记' })).toBeVisible();
  await expect(page.getByRole('link', { name: '去导入同事的文件' })).toHaveAttribute('href', /\/desk\/data\/$/);
});

test('on a phone there is no sideways scrolling, and the next step stays in reach', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await enterCall(page, site);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(360);
  await page.evaluate(() => scrollTo(0, 300));
  await expect(button(page, '改为已派出')).toBeInViewport();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an open entry with everything that can be wrong is accessible in the ${colorScheme} theme`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme });
    await enterCall(page, site);
    await input(page, 'phone').fill('打不通');
    await button(page, /^保存/).click();
    await expect(entryOf(page).locator('.refusals')).toBeVisible();
    // What a notice covers is judged by what can be seen of it.
    await page.locator('.notices').getByRole('button', { name: '关闭' }).click();
    await entryOf(page).getByText('更多').click();
    const { violations } = await new AxeBuilder({ page })
      .include('article.entry')
      .withTags(['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
