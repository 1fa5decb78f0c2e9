import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The layers, lowest first: none imports from one above it. */
const LAYERS = [
  'domain',
  'fields',
  'registers',
  'store',
  'i18n',
  'handbook',
  'search',
  'sample',
  'islands',
  'frame',
  'components',
  'pages',
];

const FILES = globSync('src/**/*.astro').map((file) => file.replaceAll('\\', '/'));

/** What a file imports, as it writes it; in its script and in what it hands to the browser. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, specifier = '']) => specifier);
}

/** The folder of `src` that an import leads to; `undefined` for a package. */
function layerOf(file: string, specifier: string): string | undefined {
  const path = specifier.startsWith('#') ? `src/${specifier.slice(1)}` : posix.join(dirname(file), specifier);
  return /^[#.]/.test(specifier) ? path.split('/')[1] : undefined;
}

function forbiddenIn(file: string, text: string): string[] {
  const own = LAYERS.indexOf(file.split('/')[1] ?? '');
  return importsOf(text).filter((specifier) => {
    const layer = layerOf(file, specifier);
    return layer !== undefined && !(LAYERS.includes(layer) && LAYERS.indexOf(layer) <= own);
  });
}

/** A file without its comments: in the script, in HTML and in what is rendered. */
function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{(])\/\/.*$/gm, '$1');
}

const HAN = /\p{Script=Han}/u;

describe('the layers of the pages and components', () => {
  test('an import from a higher layer would be noticed', () => {
    const text =
      "import Page from '../pages/index.astro';\nimport { search } from '#search/search.ts';\nimport x from 'astro';";
    expect(forbiddenIn('src/frame/Header.astro', text)).toEqual(['../pages/index.astro']);
    expect(forbiddenIn('src/handbook/X.astro', text)).toEqual(['../pages/index.astro', '#search/search.ts']);
    expect(
      forbiddenIn('src/pages/[a]/x.astro', "import run from '#commands/serve.ts'; await import('../../build/x.ts')"),
    ).toEqual(['#commands/serve.ts', '../../build/x.ts']);
  });

  test.each(FILES)('%s imports from its own layer or from a lower one', (file) => {
    expect(forbiddenIn(file, readFileSync(file, 'utf8'))).toEqual([]);
  });

  test('every .astro file stands in a layer', () => {
    expect(FILES.length).toBeGreaterThan(30);
    expect(FILES.filter((file) => !LAYERS.includes(file.split('/')[1] ?? ''))).toEqual([]);
  });
});

describe('the words of the interface', () => {
  test('a Chinese word would be noticed, in a comment it is none', () => {
    expect(withoutComments('<p>目录</p>')).toMatch(HAN);
    expect(withoutComments("const title = '目录'; // 标题")).toMatch(HAN);
    expect(withoutComments('<a href="https://example.com">目录</a>')).toMatch(HAN);
    expect(withoutComments('<!-- 目录 -->\n/** 目录 */\n// 目录\n{/* 目录 */}\n<p>{t.menu}</p>')).not.toMatch(HAN);
  });

  test.each(FILES)('%s has none of its own: they are in the catalogues of src/i18n', (file) => {
    const lines = withoutComments(readFileSync(file, 'utf8')).split('\n');
    expect(lines.filter((line) => HAN.test(line))).toEqual([]);
  });
});
