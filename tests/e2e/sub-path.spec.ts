import { expect, searchFor, test } from '../support/reader.ts';

const site = () => process.env['SUB_PATH_SITE'] ?? '';

test('below a sub-path, links, search, theme and marks work', async ({ page }) => {
  await page.goto(site());
  await page.getByRole('link', { name: '维修规程' }).first().click();
  await page.waitForURL(`${site()}regulations/repair/`);
  await searchFor(page, 'rep-5');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site()}regulations/repair/#rep-5`);
  await page.goto(`${site()}c/prj-2.3/`);
  await expect(page).toHaveURL(`${site()}regulations/projects/#prj-2.3`);
  await page.waitForLoadState();
  await page.getByLabel('明暗').selectOption('dark');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await page.goto(`${site()}updates/`);
  await expect(page.locator('[data-since-visit]')).toBeVisible();
});

test('below a sub-path, the full text is found as well', async ({ page }) => {
  await page.goto(site());
  const loaded = page.waitForResponse(`${site()}pagefind/pagefind.js`);
  await searchFor(page, '钥匙 现场');
  expect((await loaded).ok()).toBe(true);
});
