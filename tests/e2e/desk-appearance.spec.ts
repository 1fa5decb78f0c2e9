import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/reader.ts';

const PHONE = { width: 360, height: 740 };

/** Every screen of the desk, one register for the form of each. */
const SCREENS = [
  '',
  'call/',
  'dispatch/',
  'jobs/?who=sample-staff-6',
  'charges/',
  'receipts/',
  'inspection-grid/',
  'checks/',
  'drafts/',
  'data/',
  'settings/',
  'call-ins/',
  'call-ins/?entry=sample-call-ins-391',
  'customers/?new=1',
  'workshop/',
  'papers/?book=workshop',
] as const;

const READERS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 860 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 860 } },
  { colorScheme: 'light', viewport: PHONE },
] as const;

async function openSample(page: Page, site: string): Promise<void> {
  await page.goto(`${site}desk/`);
  await page.getByRole('button', { name: '先看看样例' }).click();
  await page.waitForURL(/\/desk\/$/);
}

/** A screen when it has read its data. */
async function openScreen(page: Page, site: string, path: string): Promise<void> {
  await page.goto(`${site}desk/${path}`);
  await page.locator('[data-who] a').waitFor({ state: 'attached' });
  await expect(page.locator('main .loading')).toHaveCount(0);
}

for (const { colorScheme, viewport } of READERS) {
  test(`every screen of the desk is accessible in the ${colorScheme} theme, ${viewport.width} pixels wide`, async ({
    page,
    site,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await openSample(page, site);
    for (const path of SCREENS) {
      await openScreen(page, site, path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect.soft(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test('no screen of the desk is wider than a phone', async ({ page, site }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(PHONE);
  await openSample(page, site);
  for (const path of SCREENS) {
    await openScreen(page, site, path);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    // A list measures its own width before it chooses how to show its lines.
    await expect.soft.poll(width, { message: path }).toBe(PHONE.width);
  }
});

test('no screen asks anything of another place than its own', async ({ page, site }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(blob|data):/.test(url)) elsewhere.push(url);
  });
  await openSample(page, site);
  for (const path of SCREENS) await openScreen(page, site, path);
  expect(elsewhere).toEqual([]);
});

/** Kilobytes of script that a screen may load in all, each file compressed as a server would. */
const MOST_KB = 120;
/** A whole form with photos, signature and history takes more. */
const MOST_KB_WITH_FORM = 150;
const WITH_FORM = /entry=|new=1|^jobs|^call-ins|^workshop/;

test('no screen loads more script than a phone on a slow line can bear', async ({ page, site }) => {
  test.setTimeout(120_000);
  const sizes = new Map<string, number>();
  await openSample(page, site);
  for (const path of SCREENS) {
    await page.goto('about:blank');
    await openScreen(page, site, path);
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    let kilobytes = 0;
    for (const url of new Set(loaded.filter((name) => name.endsWith('.js')))) {
      if (!sizes.has(url)) sizes.set(url, gzipSync(await (await page.request.get(url)).body()).length);
      kilobytes += (sizes.get(url) ?? 0) / 1024;
    }
    expect.soft(kilobytes, path).toBeGreaterThan(50);
    expect.soft(kilobytes, path).toBeLessThanOrEqual(WITH_FORM.test(path) ? MOST_KB_WITH_FORM : MOST_KB);
  }
});
