import { expect, PAGES, test } from '../support/reader.ts';

test('a short link leads to its clause, which is marked and not hidden under the header (rep-14)', async ({
  page,
  site,
}) => {
  await page.goto(`${site}c/rep-14/`);
  await expect(page).toHaveURL(/\/regulations\/repair\/#rep-14$/);
  await expect(page.locator('#rep-14')).toBeInViewport();
  await expect(page.locator('#rep-14')).toContainText('六小时');
});

test('“见第五条” inside a clause leads to that clause of the same book', async ({ page, site }) => {
  await page.goto(`${site}regulations/repair/`);
  const link = page
    .locator('.cl-text a:not(.term)')
    .filter({ hasText: /^第.+条$/ })
    .first();
  const number = (await link.textContent()) ?? '';
  await link.click();
  const target = page.locator(new URL(page.url()).hash.replaceAll('.', '\\.'));
  await expect(target.locator('.no')).toContainText(number);
});

test('a clause tells what cites it, and each of those pages links back', async ({ page, site }) => {
  await page.goto(`${site}regulations/repair/#rep-14`);
  await page.locator('#rep-14 .cited-by summary').click();
  await page.locator('#rep-14 .cited-by a[href="/handbook/dispatch/"]').click();
  await expect(page.locator('#clauses a[href="/regulations/repair/#rep-14"]')).toBeVisible();
});

test('a term is explained beside the word, by mouse and by keyboard', async ({ page, site }) => {
  await page.goto(`${site}handbook/take-a-call/`);
  const term = page.locator('a.term', { hasText: '派工时限' }).first();
  const note = page.locator('#term-dispatch-limit');
  await term.click();
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await note.getByRole('link').click();
  await expect(page).toHaveURL(/\/glossary\/#dispatch-limit$/);
});

test('without scripts a term leads to the glossary, and pages and menu still work', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${site}handbook/take-a-call/`);
  await page.getByRole('button', { name: '目录' }).click();
  await page.getByRole('link', { name: '维修规程 22' }).click();
  await expect(page.locator('#rep-1')).toBeVisible();
  await page.locator('a.term').first().click();
  await expect(page).toHaveURL(/\/glossary\/#/);
  await context.close();
});

test('the contents show the place that is being read', async ({ page, site }) => {
  await page.goto(`${site}regulations/repair/`);
  const current = page.locator('[data-contents] [aria-current]');
  await expect(current).toContainText('第一条');
  await page.locator('#rep-12').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('#rep-12')?.scrollIntoView());
  await expect(current).toContainText('第十二条');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(current).toContainText('第二十二条');
});

test('every kind of page loads without a script error or a blocked resource', async ({ page, site }) => {
  for (const path of PAGES) await page.goto(site + path, { waitUntil: 'networkidle' });
});

test('a wrong address says so and offers a way on', async ({ browser, site }) => {
  const page = await browser.newPage();
  const response = await page.goto(`${site}regulations/no-such-book/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页');
  await page.close();
});
