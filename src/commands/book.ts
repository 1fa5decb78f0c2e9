import { writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { editionOf } from '#handbook/edition.ts';
import { readHandbook } from '#handbook/read-handbook.ts';
import { BROWSER_ARGUMENTS, browserPath } from './browser.ts';
import { serve } from './static-server.ts';

/** Writes the whole handbook as `handbook-<edition>.pdf`, with an outline and with page numbers in its contents. */
const name = `handbook-${editionOf(readHandbook(process.cwd())).name}.pdf`;
const server = await serve('dist', process.env['BASE_PATH'] ?? '/');
const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_ARGUMENTS });
try {
  const page = await browser.newPage();
  await page.goto(`${server.url}print/`);
  const { pdf, pages } = await numbered(page);
  writeFileSync(name, pdf);
  console.log(`已写出 ${name}：${pages} 页，${Math.round(pdf.byteLength / 1024)} KB。`);
} finally {
  await browser.close();
  await server.close();
}

/** Prints, reads on which page each entry of the contents came to stand, writes that in, and prints again. */
async function numbered(page: Page): Promise<{ pdf: Buffer; pages: number }> {
  const first = await pageNumbers(await print(page));
  await page.evaluate((numbers) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.book-contents a')) {
      link.dataset['page'] = String(numbers[decodeURIComponent(link.hash.slice(1))] ?? '');
    }
  }, first.numbers);
  const pdf = await print(page);
  const second = await pageNumbers(pdf);
  const moved = Object.keys(first.numbers).filter((id) => first.numbers[id] !== second.numbers[id]);
  if (moved.length > 0) throw new Error(`目录页码在排版中变动，未写出：${moved.join('、')}`);
  return { pdf, pages: second.pages };
}

function print(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
}

/** The page, from 1, on which each linked place of a PDF stands. */
async function pageNumbers(pdf: Buffer): Promise<{ numbers: Record<string, number>; pages: number }> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const places = Object.entries(await document.getDestinations());
  const numbers = await Promise.all(
    places.map(async ([id, place]) => [decodeURIComponent(id), (await document.getPageIndex(place?.[0])) + 1] as const),
  );
  return { numbers: Object.fromEntries(numbers), pages: document.numPages };
}
