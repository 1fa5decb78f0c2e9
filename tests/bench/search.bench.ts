import { existsSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { type IndexFile, searchIndex } from '../../src/search/search-index.ts';
import { similar } from '../../src/search/similar.ts';

/** Needs a built site; run with `npx vitest bench --project 'unit*'`. */
const FILE = 'dist/search.json';
const COPIES = 20;

if (!existsSync(FILE)) throw new Error(`${FILE} 不存在：先运行 npm run build`);
const file = JSON.parse(readFileSync(FILE, 'utf8')) as IndexFile;
const handbook = searchIndex(file);
const library = searchIndex({ ...file, items: Array.from({ length: COPIES }, () => file.items).flat() });

const QUERIES = { character: '修', word: '服务凭证', number: '第12条', alias: '报修', pinyin: 'jxdjb' };

for (const [kind, query] of Object.entries(QUERIES)) {
  test(`a ${kind}, in the handbook and in one ${COPIES} times as large`, async ({ bench }) => {
    await bench.compare(
      bench('handbook', () => void search(handbook, query)),
      bench('large', () => void search(library, query)),
    );
  });
}

test('a question in one’s own words, to the letter and by what comes near', async ({ bench }) => {
  await bench.compare(
    bench('to the letter', () => void search(handbook, '客户不肯签字怎么办')),
    bench('what comes near', () => void similar(handbook, '客户不肯签字怎么办')),
  );
});

test('preparing the index', async ({ bench }) => {
  await bench('handbook', () => void searchIndex(file)).run();
});
