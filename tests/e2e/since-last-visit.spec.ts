import { expect, test } from '../support/reader.ts';

test('a first visit marks nothing and says what will be marked later', async ({ page, site }) => {
  await page.goto(`${site}updates/`);
  await expect(page.locator('[data-since-visit]')).toContainText('第一次');
  await page.goto(`${site}regulations/repair/`);
  await expect(page.locator('.changed:visible')).toHaveCount(0);
});

test('what was reworded since the last visit is marked in its place and listed, for the whole visit', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext();
  const first = await context.newPage();
  await first.goto(`${site}regulations/repair/`);
  await first.waitForFunction(() => localStorage.getItem('seen') !== null);
  await first.evaluate(() => {
    const seen = JSON.parse(localStorage.getItem('seen') ?? '{}');
    seen['clause:rep-14'] = 'older';
    delete seen['faq:receipt-lost'];
    localStorage.setItem('seen', JSON.stringify(seen));
  });
  await first.close();

  const second = await context.newPage();
  await second.goto(`${site}regulations/repair/`);
  await expect(second.locator('#rep-14 .changed')).toBeVisible();
  await expect(second.locator('.changed:visible')).toHaveCount(1);
  await second.goto(`${site}updates/`);
  await expect(second.locator('[data-since-visit] li')).toHaveCount(2);
  await second.locator('[data-since-visit] a', { hasText: '第十四条' }).click();
  await expect(second.locator('#rep-14 .changed')).toBeVisible();
  await second.close();

  const third = await context.newPage();
  await third.goto(`${site}regulations/repair/`);
  await expect(third.locator('#rep-14')).toBeVisible();
  await third.waitForFunction(() => sessionStorage.getItem('changed') === '[]');
  await expect(third.locator('.changed:visible')).toHaveCount(0);
  await context.close();
});

test('damaged memory of the last visit is taken as a first visit', async ({ page, site }) => {
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('changed')) localStorage.setItem('seen', '{not json');
  });
  await page.goto(`${site}updates/`);
  await expect(page.locator('[data-since-visit]')).toContainText('第一次');
});
