import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { asTyped, expect, printed, test } from '../support/reader.ts';

/** Presses a print button with the print dialog kept shut. */
async function press(page: Page, selector: string): Promise<void> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator(selector).click({ force: true });
}

test('a clause prints alone, on one sheet, without menus (rep-14)', async ({ page, site }) => {
  await page.goto(`${site}regulations/repair/#rep-14`);
  await press(page, '[data-print-clause="rep-14"]');
  const { text, pages } = await printed(page);
  expect(pages).toBe(1);
  expect(text).toContain('第十四条');
  expect(text).toContain('市区不得超过六小时');
  expect(text).not.toContain('第十三条次日');
  expect(text).not.toContain('搜索');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect((await printed(page)).text).toContain('第十三条');
});

test('a rulebook prints whole, with the edition and page numbers', async ({ page, site }) => {
  await page.goto(`${site}regulations/returns/`);
  const { text, pages } = await printed(page);
  for (const number of ['第一条', '第四条(一)', '第十条']) expect(text).toContain(number);
  expect(text).toContain('2026-11版');
  expect(text).toContain(`1/${pages}`);
  expect(text).not.toContain('被引用');
});

test('every blank form prints on one sheet of its paper', async ({ page, site }) => {
  test.setTimeout(120_000);
  const forms = readdirSync('content/forms').map((file) => file.replace('.yaml', ''));
  expect(forms.length).toBeGreaterThanOrEqual(36);
  for (const form of forms) {
    await page.goto(`${site}forms/${form}/`);
    await press(page, '[data-print-only]');
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    const { text, pages } = await printed(page);
    expect(`${form} ${pages}`).toBe(`${form} 1`);
    expect(text).toContain(asTyped(title ?? ''));
  }
});

test('a checklist prints with boxes to tick and lines to sign', async ({ page, site }) => {
  await page.goto(`${site}checklists/inspection-server/`);
  const { text } = await printed(page);
  expect(text).toContain('合格□');
  expect(text).toContain('检查人');
});

test('the whole book holds every clause, task and question after its contents', async ({ page, site }) => {
  await page.goto(`${site}print/`);
  const { text, pages } = await printed(page);
  expect(pages).toBeGreaterThan(100);
  expect(text.indexOf('目录')).toBeLessThan(text.indexOf('第一条'));
  for (const words of ['rep-22', 'prj-5.5', '接听叫修', '72', '术语']) expect(text).toContain(words);
});
