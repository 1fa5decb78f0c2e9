import { describe, expect, it } from 'vitest';
import {
  attribute,
  BUILDS,
  type BuiltPage,
  type BuiltSite,
  builtFile,
  builtJson,
  EDIT_URL,
  SITE_URL,
  servedFile,
} from '../support/built-site.ts';
import { parseXml, xmlElements } from '../support/xml.ts';

const HOST = 'http://handbook.test';

/** Everything of an element that a browser would load, follow or copy. */
const ADDRESSES = ['href', 'src', 'srcset', 'poster', 'action', 'formaction', 'data-copy', 'xlink:href'];

/** Addresses that name where the site is published; only they may name its host. */
const PUBLISHED = 'link[rel="canonical"], meta[property="og:url"]';

interface Link {
  page: BuiltPage;
  element: Element;
  address: string;
}

function linksOf(page: BuiltPage): Link[] {
  const elements = [...page.document.querySelectorAll(ADDRESSES.map((name) => `[${name.replace(':', '\\:')}]`).join())];
  return elements.flatMap((element) =>
    ADDRESSES.filter((name) => element.hasAttribute(name)).map((name) => ({
      page,
      element,
      address: attribute(element, name),
    })),
  );
}

const told = ({ page, address }: Link) => `${page.path} → ${address}`;

describe.each(BUILDS)('In $name', ({ built }) => {
  const site = built();
  const pages = [...site.pages.values()];
  const links = pages.flatMap(linksOf);
  const inside = links.filter(({ element, address }) => !element.matches(PUBLISHED) && !address.startsWith(EDIT_URL));
  const target = ({ page, address }: Link) => new URL(address, HOST + site.base + page.path.slice(1));
  const ids = new Map(pages.map((page) => [page.path, idsOn(page)]));

  /** Why an address on this host leads nowhere; `undefined` where it arrives. */
  function broken({ pathname, hash, origin }: URL): string | undefined {
    if (origin !== HOST) return 'another host';
    if (!pathname.startsWith(site.base)) return `outside ${site.base}`;
    if (!servedFile(site, pathname)) return 'no such file';
    const known = ids.get(pathname.replace(site.base, '/'));
    if (hash !== '' && !known?.has(decodeURIComponent(hash.slice(1)))) return 'no such place on the page';
    return undefined;
  }
  const brokenOf = (all: readonly Link[]) =>
    all.flatMap((link) => {
      const why = broken(target(link));
      return why ? [`${told(link)}: ${why}`] : [];
    });

  it('there are pages and links to look at', () => {
    expect(pages.length).toBeGreaterThan(250);
    expect(inside.length).toBeGreaterThan(20_000);
  });

  it('every link, script, style sheet and picture leads to a file of this site, and every anchor to its place', () => {
    expect(brokenOf(inside)).toEqual([]);
  });

  it('links that leave the site open the content file in the editor’s repository, and are nothing else', () => {
    const leaving = links.filter((link) => target(link).origin !== HOST && !link.element.matches(PUBLISHED));
    expect(leaving.filter(({ element }) => !element.matches('.page-foot a')).map(told)).toEqual([]);
    expect(leaving.length).toBeGreaterThan(150);
  });

  it('addresses for sharing name the page itself, where the site is published', () => {
    const wrong = pages.flatMap((page) =>
      [...page.document.querySelectorAll(PUBLISHED)].flatMap((element) => {
        const address = new URL(attribute(element, 'href') || attribute(element, 'content'));
        const own = site.base + page.path.slice(1).replace(/\.html$/, '/');
        const expected = page.path.startsWith('/c/') ? target(linkOut(page)) : new URL(own, HOST);
        const same =
          address.origin === new URL(SITE_URL).origin && address.href.endsWith(expected.pathname + expected.hash);
        return same ? [] : [`${page.path} → ${address.href}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('every short address leads on by itself, and by a link, to one and the same place', () => {
    const short = pages.filter(({ path }) => path.startsWith('/c/'));
    expect(short.length).toBeGreaterThanOrEqual(96);
    const wrong = short.flatMap((page) => {
      const refresh = attribute(page.document.querySelector('meta[http-equiv="refresh"]'), 'content');
      const address = /^0; url=(.+)$/.exec(refresh)?.[1] ?? '';
      const why = address === linkOut(page).address ? broken(new URL(address, HOST)) : 'two different places';
      return why ? [`${page.path} → ${refresh}: ${why}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('the page for a missing address works from wherever it is shown', () => {
    const relative = linksOf(site.pages.get('/404.html')!).filter(({ address }) => !/^\/|^#|^https:/.test(address));
    expect(relative.map(told)).toEqual([]);
  });

  it('buttons and explained words find what they open, copy or print on their own page', () => {
    const named = pages.flatMap((page) => [
      ...idsNamed(page, 'popovertarget'),
      ...idsNamed(page, 'data-print-clause'),
      ...idsNamed(page, 'data-print-only'),
      ...idsNamed(page, 'data-term', 'term-'),
    ]);
    expect(named.length).toBeGreaterThan(1_000);
    expect(named.filter(({ page, id }) => !ids.get(page)?.has(id))).toEqual([]);
  });

  it('style sheets load nothing from elsewhere', () => {
    const sheets = new Set(
      links.filter(({ element }) => element.matches('link[rel="stylesheet"]')).map((link) => target(link).pathname),
    );
    expect(sheets.size).toBeGreaterThan(0);
    const loading = [...sheets].filter((sheet) =>
      /url\((?!["']?data:)|@import/.test(builtFile(site, sheet.slice(site.base.length))),
    );
    expect(loading).toEqual([]);
  });

  it('everything that search and “changed since your last visit” list has a page and a place on it', () => {
    const found = builtJson<{ items: { url: string }[] }>(site, 'search.json').items.map(
      ({ url }) => site.base + url.slice(1),
    );
    const revised = builtJson<[string, string, string, string][]>(site, 'revisions.json').map(([, , , url]) => url);
    expect(found.length).toBeGreaterThan(300);
    expect(revised.length).toBe(found.length);
    expect([...found, ...revised].filter((url) => broken(new URL(url, HOST)))).toEqual([]);
  });

  it('every address of the sitemap, the feed and robots.txt is one of this site', () => {
    const addresses = publishedAddresses(site);
    expect(addresses.length).toBeGreaterThan(150);
    const wrong = addresses.filter((address) => {
      const url = new URL(address);
      return url.origin !== new URL(SITE_URL).origin || broken(new URL(url.pathname + url.hash, HOST));
    });
    expect(wrong).toEqual([]);
  });
});

/** The one link of a page that only leads on. */
function linkOut(page: BuiltPage): Link {
  const element = page.document.querySelector('body a')!;
  return { page, element, address: attribute(element, 'href') };
}

function idsOn({ document }: BuiltPage): Set<string> {
  return new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
}

function idsNamed({ path, document }: BuiltPage, name: string, prefix = ''): { page: string; id: string }[] {
  return [...document.querySelectorAll(`[${name}]`)].map((element) => ({
    page: path,
    id: prefix + attribute(element, name),
  }));
}

function publishedAddresses(site: BuiltSite): string[] {
  const locations = (name: string) => xmlElements(parseXml(builtFile(site, name)), 'loc').map(({ text }) => text);
  const feed = parseXml(builtFile(site, 'updates.xml'));
  return [
    ...locations('sitemap-index.xml'),
    ...locations('sitemap-0.xml'),
    ...xmlElements(feed, 'id').map(({ text }) => text),
    ...xmlElements(feed, 'link').map(({ attributes }) => attributes['href'] ?? ''),
    ...builtFile(site, 'robots.txt')
      .matchAll(/^Sitemap: (.+)$/gm)
      .map(([, address = '']) => address),
  ];
}
