import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Register } from '../../src/domain/register.ts';
import {
  attribute,
  type BuiltPage,
  builtJson,
  pageAt,
  pagesIn,
  publicPages,
  ROOT_SITE,
  textOf,
} from '../support/built-site.ts';
import { declaredClauses, records } from '../support/content-files.ts';

interface Found {
  kind: string;
  id: string;
  title: string;
  url: string;
}

/** How many clauses the first edition published; later ones may add to them, and what moves keeps its short address. */
const FIRST_PUBLISHED = 96;

const clauses = builtJson<{ items: Found[] }>(ROOT_SITE, 'search.json').items.filter(({ kind }) => kind === 'clause');
const rulebooks = pagesIn(ROOT_SITE, '/regulations/');
const sections = new Map(
  rulebooks.flatMap(({ document }) =>
    [...document.querySelectorAll('section.cl')].map((section) => [section.id, section]),
  ),
);
const figures = new Set(records('figures.json').map(({ id }) => id));

describe('The regulations', () => {
  it('are all in the search, clause by clause, none twice and none lost', () => {
    const declared = declaredClauses().map(({ id }) => id);
    expect(clauses.map(({ id }) => id).toSorted()).toEqual(declared.toSorted());
    expect(new Set(declared).size).toBe(declared.length);
    expect(pagesIn(ROOT_SITE, '/c/').length).toBeGreaterThanOrEqual(FIRST_PUBLISHED);
  });

  it('keep each clause at one place of the whole site, so that a link to it can mean only one thing', () => {
    const places = [...ROOT_SITE.pages.values()].flatMap(({ path, document }) =>
      [...document.querySelectorAll('[id]')].map(({ id }) => ({ id, place: `${path}#${id}` })),
    );
    const byId = Map.groupBy(places, ({ id }) => id);
    const wrong = clauses.flatMap(({ id, url }) => {
      const found = (byId.get(id) ?? []).map(({ place }) => place);
      return found.length === 1 && found[0] === url ? [] : [{ id, url, found }];
    });
    expect(wrong).toEqual([]);
  });

  it.each(declaredClauses())(
    'show $id with its number, title, text and who answers for it',
    ({ id, no, title, who, book }) => {
      const section = pageAt(ROOT_SITE, `/regulations/${book}/`).document.getElementById(id);
      const heading = section?.querySelector('h3.no a');
      expect(textOf(heading)).toBe(no + id);
      expect(attribute(heading, 'href')).toBe(`#${id}`);
      expect(textOf(section?.querySelector('.cl-title')?.firstChild)).toBe(title);
      expect(textOf(section?.querySelector('.cl-text')).length).toBeGreaterThan(10);
      expect(textOf(section?.querySelector('.meta > span'))).toBe(`责任：${who}`);
    },
  );

  it('and every other page write each number from the one place where it is stored', () => {
    const written = [...ROOT_SITE.pages.values()].flatMap(({ path, document }) =>
      [...document.querySelectorAll('data')].map((data) => ({
        path,
        id: attribute(data, 'value'),
        text: textOf(data),
      })),
    );
    expect(written.length).toBeGreaterThan(2 * figures.size);
    expect(written.filter(({ id, text }) => !figures.has(id) || text === '' || text === id)).toEqual([]);
  });

  it('show every stored number in the clause that decides it', () => {
    const clauseOf = new Map(
      records('figures.json').map((figure) => [figure.id, (figure as { clause?: string }).clause]),
    );
    const missing = [...clauseOf].filter(
      ([id, clause]) => !sections.get(clause ?? '')?.querySelector(`data[value="${id}"]`),
    );
    expect(missing).toEqual([]);
  });
});

describe('A clause’s short address', () => {
  it.each(clauses)('/c/$id/ leads to it, and says its name', ({ id, title, url }) => {
    const { document } = pageAt(ROOT_SITE, `/c/${id}/`);
    expect(attribute(document.querySelector('meta[http-equiv="refresh"]'), 'content')).toBe(`0; url=${url}`);
    expect(attribute(document.querySelector('meta[name="robots"]'), 'content')).toBe('noindex');
    expect(document.title).toContain(id);
    expect(textOf(document.querySelector('body a'))).toContain(title);
  });
});

describe('The printed book', () => {
  const book = pageAt(ROOT_SITE, '/print/').document;

  it('holds each clause once, under an id of its own', () => {
    const printed = [...book.querySelectorAll('section.cl')].map((section) => section.id);
    expect(printed.toSorted()).toEqual(clauses.map(({ id }) => `book-${id}`).toSorted());
    expect([...book.querySelectorAll('[id]')].filter(({ id }) => sections.has(id))).toEqual([]);
  });

  it('has the same words for each clause as its page', () => {
    const words = (section: Element | null | undefined) =>
      textOf(section?.querySelector('.cl-text')).replace(/\s+/g, '');
    const different = clauses.filter(({ id }) => words(book.getElementById(`book-${id}`)) !== words(sections.get(id)));
    expect(different.map(({ id }) => id)).toEqual([]);
  });

  it('leads from clause to clause without leaving the paper', () => {
    const urls = new Set(clauses.map(({ url }) => url));
    const leaving = [...book.querySelectorAll('main a')].filter((link) => urls.has(attribute(link, 'href')));
    expect(leaving.map((link) => `${attribute(link, 'href')} ${textOf(link)}`)).toEqual([]);
  });
});

describe('“Cited by”', () => {
  const cited = citations();

  it.each(clauses)('lists for $id exactly the pages and clauses that link to it', ({ id, url }) => {
    const section = sections.get(id);
    const listed = [...(section?.querySelectorAll('.cited-by a, .meta > a.tag:not(.desk-link)') ?? [])].map((link) =>
      attribute(link, 'href'),
    );
    expect(listed.toSorted()).toEqual([...(cited.get(url) ?? [])].toSorted());
  });

  it('counts what it lists', () => {
    const wrong = [...sections].filter(([, section]) => {
      const count = Number(/\d+/.exec(textOf(section.querySelector('.cited-by summary')))?.[0] ?? 0);
      return count !== section.querySelectorAll('.cited-by li').length;
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('is not empty for most clauses', () => {
    expect(cited.size).toBeGreaterThan(clauses.length / 2);
  });
});

describe('The desk', () => {
  const REGISTERS = globSync('src/registers/*/register.ts');

  it.each(REGISTERS)('%s is a link on each clause that prescribes it, and on no other', async (file) => {
    const { default: register } = (await import(`../../${file}`)) as { default: Register };
    const linked = [...sections].filter(([, section]) =>
      section.querySelector(`.desk-link[href="/desk/${register.id}/"]`),
    );
    expect(linked.map(([id]) => id).toSorted()).toEqual(register.clauses.toSorted());
  });
});

/**
 * For each clause's address, the addresses of what links to it, read from the built pages' own text: clauses, terms, and every
 * page but overviews, editions and the printed book. A page's frame, and “cited by” itself, are no citations.
 */
function citations(): Map<string, Set<string>> {
  const urls = new Set(clauses.map(({ url }) => url));
  const cited = new Map<string, Set<string>>();
  for (const page of publicPages(ROOT_SITE).filter(isItem)) {
    for (const link of page.document.querySelectorAll('main a')) {
      if (link.closest('.cited-by, .tag, h3.no, .toc-folded, .page-foot, .moved')) continue;
      const { pathname, hash } = new URL(attribute(link, 'href'), `http://handbook.test${page.path}`);
      const from = sourceOf(page, link);
      const to = pathname + hash;
      if (urls.has(to) && to !== from) cited.set(to, (cited.get(to) ?? new Set()).add(from));
    }
  }
  return cited;
}

const OVERVIEWS = /^\/$|^\/(regulations|handbook|roles|faq|forms|checklists)\/$|^\/updates\//;

function isItem({ path }: BuiltPage): boolean {
  return !OVERVIEWS.test(path);
}

function sourceOf({ path }: BuiltPage, link: Element): string {
  const part = link.closest('section.cl, .glossary > div');
  return part ? `${path}#${part.id}` : path;
}
