import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** A reader in the browser: opens pages of the built site; any script error or blocked resource fails the test. */
export const test = base.extend<{ site: string; complaints: string[] }>({
  site: async ({ browserName: _ }, use) => use(process.env['SITE'] ?? ''),
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** One page of every kind. */
export const PAGES = [
  '',
  'regulations/',
  'regulations/repair/',
  'handbook/',
  'handbook/take-a-call/',
  'roles/clerk/',
  'faq/',
  'faq/receipt-lost/',
  'glossary/',
  'forms/',
  'forms/service-voucher/',
  'checklists/',
  'checklists/site-visit/',
  'updates/',
  'updates/2026-11/',
  'editor-guide/',
] as const;

/** The field of the search dialog. */
export function searchField(page: Page): Locator {
  return page.getByRole('combobox', { name: '搜索手册' });
}

/** What the search has found. */
export function hits(page: Page): Locator {
  return page.getByRole('listbox', { name: '搜索结果' }).getByRole('option');
}

/** Opens the search and types. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.type(words);
}

/** The text and the number of pages of what the current page would print. */
export async function printed(page: Page): Promise<{ text: string; pages: number }> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const content = await (await document.getPage(number)).getTextContent();
    text += content.items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  return { text: asTyped(text), pages: document.numPages };
}

/** Characters that share their drawing with another in the font, and come back from a PDF as that other. */
const TWINS = new Map(['戶户', '⻅见', '⻔门', '⻓长', '⻋车', '⻢马'].map(([twin = '', own = '']) => [twin, own]));

/** A text as somebody would type it: without blanks, widths and look-alikes. */
export function asTyped(text: string): string {
  return [...text.normalize('NFKC').replace(/\s+/g, '')].map((character) => TWINS.get(character) ?? character).join('');
}
