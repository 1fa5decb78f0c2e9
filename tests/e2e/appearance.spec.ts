import AxeBuilder from '@axe-core/playwright';
import { expect, PAGES, test } from '../support/reader.ts';

const PHONE = { width: 360, height: 740 };

const READERS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 860 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 860 } },
  { colorScheme: 'light', viewport: PHONE },
] as const;

for (const { colorScheme, viewport } of READERS) {
  test(`every kind of page is accessible in the ${colorScheme} theme, ${viewport.width} pixels wide`, async ({
    page,
    site,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    for (const path of PAGES) {
      await page.goto(site + path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test('no page of a phone is wider than its screen', async ({ page, site }) => {
  await page.setViewportSize(PHONE);
  for (const path of PAGES) {
    await page.goto(site + path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(`${path} ${width}`).toBe(`${path} ${PHONE.width}`);
  }
});

test('on a phone the menu opens, and its targets are large enough for a thumb', async ({ page, site }) => {
  await page.setViewportSize(PHONE);
  await page.goto(site);
  const button = page.getByRole('button', { name: '目录' });
  expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await expect(page.getByRole('navigation', { name: '手册目录' })).toBeHidden();
  await button.click();
  const link = page.getByRole('link', { name: '维修规程' }).first();
  expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(42);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('维护与保养');
});

test('the theme follows the system until one is chosen, and the choice is there before the first paint', async ({
  page,
  site,
}) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(site);
  expect(await paper()).toBe('rgb(20, 24, 27)');
  await page.getByLabel('明暗').selectOption('light');
  expect(await paper()).toBe('rgb(251, 250, 247)');
  await page.reload({ waitUntil: 'commit' });
  await page.waitForSelector('body', { state: 'attached' });
  expect(await paper()).toBe('rgb(251, 250, 247)');
  await expect(page.getByLabel('明暗')).toHaveValue('light');
});

test('the skip link takes the keyboard straight to the text', async ({ page, site }) => {
  await page.goto(`${site}handbook/take-a-call/`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
