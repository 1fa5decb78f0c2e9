import { expect, hits, searchField, searchFor, test } from '../support/reader.ts';

test.beforeEach(async ({ page, site }) => {
  await page.goto(site);
});

test('a clerk finds the dispatch limit by keyboard alone and lands on the clause (rep-14)', async ({ page }) => {
  await searchFor(page, '六小时');
  const first = hits(page).first();
  await expect(first).toContainText('维修规程 第十四条');
  await expect(first.locator('mark')).toHaveText('六小时');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/regulations\/repair\/#rep-14$/);
  await expect(page.locator('#rep-14')).toBeInViewport();
  const header = await page.locator('.top').boundingBox();
  const clause = await page.locator('#rep-14').boundingBox();
  expect(clause!.y).toBeGreaterThanOrEqual(header!.height);
});

test('whoever types and presses Enter before the index has arrived still gets there', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/search.json', async (route) => {
    await held;
    await route.continue();
  });
  await searchFor(page, 'rep-5');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  release();
  await expect(page).toHaveURL(/\/regulations\/repair\/#rep-5$/);
});

test('a search opened without network says so, and works once it is opened again with network', async ({
  browser,
  site,
}) => {
  const page = await browser.newPage();
  await page.goto(site);
  let broken = true;
  await page.route('**/search.json', (route) => (broken ? route.abort() : route.continue()));
  await searchFor(page, '派工');
  await expect(page.getByRole('status')).toContainText('没有载入');
  await page.keyboard.press('Escape');
  broken = false;
  await page.keyboard.press('Control+k');
  await expect(hits(page).first()).toBeVisible();
  await page.close();
});

test('arrow keys walk the hits in both directions and around the ends', async ({ page }) => {
  await searchFor(page, '发票');
  const options = hits(page);
  const selected = page.locator('a[aria-selected=true]');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  const count = await options.count();
  await page.keyboard.press('ArrowDown');
  await expect(selected).toHaveCount(1);
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options.first()).toHaveAttribute('aria-selected', 'false');
  expect(await options.count()).toBeGreaterThanOrEqual(count);
  const id = await selected.getAttribute('id');
  await expect(searchField(page)).toHaveAttribute('aria-activedescendant', id!);
});

test('the slash key opens the search, but not while typing in a field', async ({ page }) => {
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(searchField(page)).toHaveValue('a/b');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('pinyin initials find the call-in register (rep-3)', async ({ page }) => {
  await searchFor(page, 'jxdjb');
  await expect(hits(page).first()).toContainText('叫修登记簿');
});

test('while a Chinese word is being composed, Enter belongs to the input method', async ({ page }) => {
  await searchFor(page, '派工');
  await expect(hits(page).first()).toBeVisible();
  await searchField(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/');
});

test('words that stand apart are found by the full text behind the exact hits', async ({ page }) => {
  await searchFor(page, '客户签字拒绝');
  await expect(page.getByRole('status')).toContainText('没有逐字相符');
  await expect(hits(page).first()).toContainText('拒绝在服务凭证上签字');
});

test('a question asked in one’s own words finds what comes near', async ({ page }) => {
  await searchFor(page, '客户不肯签字该怎么办呀');
  await expect(hits(page).filter({ hasText: '拒绝在服务凭证上签字' })).toBeVisible();
});

test('a search for nothing says so and suggests what to do', async ({ page }) => {
  await searchFor(page, 'zzzqqq');
  await expect(page.getByRole('status')).toContainText('没有找到“zzzqqq”');
});

test('hostile words are shown as words', async ({ page }) => {
  await searchFor(page, '<img src=x onerror=alert(1)>zzz');
  await expect(page.getByRole('status')).toContainText(/<img src=x|没有逐字相符/);
  await expect(page.getByRole('dialog').locator('img')).toHaveCount(0);
});

test('on a phone the search fills the screen and a tap opens the hit', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${site}regulations/repair/`);
  await page.getByRole('button', { name: '搜索' }).first().click();
  await searchField(page).fill('收据');
  await hits(page).first().click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(/#re[pt]-\d+$/);
});
