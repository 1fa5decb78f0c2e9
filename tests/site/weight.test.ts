import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attribute, type BuiltPage, builtFile, pageAt, pagesIn, ROOT_SITE } from '../support/built-site.ts';

/** What a page may weigh on the wire: files compressed one by one, as a server sends them. */
const MOST_SCRIPT_BYTES = 4096;
const MOST_STYLE_BYTES = 10_240;

const KINDS = [
  { kind: 'the home page', pages: [pageAt(ROOT_SITE, '/')] },
  { kind: 'a rulebook', pages: pagesIn(ROOT_SITE, '/regulations/') },
  { kind: 'a page for one piece of work', pages: pagesIn(ROOT_SITE, '/handbook/') },
  { kind: 'a role’s page', pages: pagesIn(ROOT_SITE, '/roles/') },
  { kind: 'a question', pages: pagesIn(ROOT_SITE, '/faq/') },
  { kind: 'a form', pages: pagesIn(ROOT_SITE, '/forms/') },
  { kind: 'a checklist', pages: pagesIn(ROOT_SITE, '/checklists/') },
  { kind: 'an edition', pages: pagesIn(ROOT_SITE, '/updates/') },
  { kind: 'the glossary', pages: [pageAt(ROOT_SITE, '/glossary/')] },
  { kind: 'the list of editions', pages: [pageAt(ROOT_SITE, '/updates/')] },
  { kind: 'the editor’s guide', pages: [pageAt(ROOT_SITE, '/editor-guide/')] },
];

/** `import … from "./x.js"`, `import"./x.js"`, `export … from "./x.js"`; not `import("./x.js")`. */
const STATIC_IMPORT = /\b(?:import|export)\b(?:[\w\s{},*$]*\bfrom)?\s*["']([^"']+)["']/g;

/** The script files that a page loads by itself, and all that they import at once. */
function scriptsOf({ document }: BuiltPage): Set<string> {
  const named = [...document.querySelectorAll('script[src], link[rel="modulepreload"]')];
  return followed(named.map((element) => attribute(element, 'src') || attribute(element, 'href')));
}

/** Script files with all that they import at once. */
function followed(files: readonly string[]): Set<string> {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, target = ''] of builtFile(ROOT_SITE, path).matchAll(STATIC_IMPORT))
      add(posix.join(posix.dirname(path), target));
  };
  for (const file of files) add(file);
  return found;
}

function stylesOf({ document }: BuiltPage): Set<string> {
  return new Set([...document.querySelectorAll('link[rel="stylesheet"]')].map((link) => attribute(link, 'href')));
}

function bytesOf(files: Iterable<string>, { document }: BuiltPage, inline: string): number {
  const written = [...document.querySelectorAll(inline)].map((element) => element.textContent ?? '').join('');
  const texts = [...[...files].map((file) => builtFile(ROOT_SITE, file)), ...(written ? [written] : [])];
  return texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
}

describe.each(KINDS)('On a slow telephone, $kind', ({ pages }) => {
  const scripts = pages.map((page) => ({ page, files: scriptsOf(page) }));
  const styles = pages.map((page) => ({ page, files: stylesOf(page) }));

  it('has its scripts and styles in files that the browser keeps', () => {
    expect(pages.length).toBeGreaterThan(0);
    const bare = ({ files }: { files: Set<string> }) => ![...files].some((file) => file.startsWith('/_astro/'));
    expect([...scripts, ...styles].filter(bare).map(({ page }) => page.path)).toEqual([]);
    expect(scripts.filter(({ files }) => !files.has('/theme.js')).map(({ page }) => page.path)).toEqual([]);
  });

  it('needs no more than 4 KB of script', () => {
    const heaviest = Math.max(...scripts.map(({ page, files }) => bytesOf(files, page, 'script:not([src])')));
    expect(heaviest).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  });

  it('needs no more than 10 KB of style', () => {
    const heaviest = Math.max(...styles.map(({ page, files }) => bytesOf(files, page, 'style')));
    expect(heaviest).toBeLessThanOrEqual(MOST_STYLE_BYTES);
  });

  it('loads nothing of the desk, not even with the search', () => {
    const loaded = new Set(scripts.flatMap(({ files }) => [...files]));
    const waiting = [...loaded].flatMap((file) =>
      [...builtFile(ROOT_SITE, file).matchAll(/import\(\s*["'`]([^"'`]+)["'`]/g)].map(([, target = '']) =>
        posix.join(posix.dirname(file), target),
      ),
    );
    const all = followed([...loaded, ...waiting]);
    expect([...all].filter((file) => /IDBKeyRange|indexedDB/.test(builtFile(ROOT_SITE, file)))).toEqual([]);
  });

  it('loads the search only when it is asked for', () => {
    const loaded = new Set(scripts.flatMap(({ files }) => [...files]));
    const text = [...loaded].map((file) => builtFile(ROOT_SITE, file)).join('\n');
    expect(text).toMatch(/import\(/);
    expect(text).not.toContain('search.json');
  });
});

describe('The measure itself', () => {
  it('follows imports that run at once, and not those that wait', () => {
    const text =
      'import{a as b}from"./a.js";import"./b.js";export*from"./c.js";const d=()=>import("./d.js");import e,{f}from"./e.js";';
    expect([...text.matchAll(STATIC_IMPORT)].map(([, file]) => file)).toEqual(['./a.js', './b.js', './c.js', './e.js']);
  });
});
