import { existsSync, globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILDS, builtFile, builtJson, publicPages, ROOT_SITE, SITE_URL } from '../support/built-site.ts';
import { declaredClauses, frontMatters, idsOf, records } from '../support/content-files.ts';
import { parseXml, type XmlElement, xmlElements } from '../support/xml.ts';

const text = (element: XmlElement, name: string) => xmlElements(element, name)[0]?.text ?? '';
const ATOM = 'http://www.w3.org/2005/Atom';

describe('The feed of editions', () => {
  const feed = parseXml(builtFile(ROOT_SITE, 'updates.xml'));
  const entries = xmlElements(feed, 'entry');
  const editions = frontMatters('updates').toSorted((a, b) => b.id.localeCompare(a.id));

  it('is an Atom feed with all that a feed reader requires', () => {
    expect([feed.name, feed.attributes['xmlns'], feed.attributes['xml:lang']]).toEqual(['feed', ATOM, 'zh-CN']);
    for (const element of [feed, ...entries]) {
      const own = element.children.filter(({ name }) => ['id', 'title', 'updated'].includes(name));
      expect(own.map(({ name }) => name).toSorted()).toEqual(['id', 'title', 'updated']);
      expect(own.filter((child) => child.text.trim() === '')).toEqual([]);
    }
    expect(text(feed, 'name')).not.toBe('');
    expect(feed.children.some(({ name, attributes }) => name === 'link' && attributes['rel'] === 'self')).toBe(true);
  });

  it('has one entry for each edition, the newest first', () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.map((entry) => text(entry, 'title'))).toEqual(editions.map(({ title }) => title));
    expect(entries.map((entry) => text(entry, 'summary'))).toEqual(editions.map(({ description }) => description));
    expect(new Set(entries.map((entry) => text(entry, 'id'))).size).toBe(entries.length);
  });

  it('dates each edition at the start of its day in China, and itself like the newest', () => {
    const dates = entries.map((entry) => text(entry, 'updated'));
    expect(dates).toEqual(editions.map(({ date }) => `${date}T00:00:00+08:00`));
    expect(feed.children.find(({ name }) => name === 'updated')?.text).toBe(dates[0]);
  });
});

describe.each(BUILDS)('For search engines, $name', ({ built }) => {
  const site = built();
  const address = (path: string) => new URL(site.base + path.slice(1), SITE_URL).href;

  it('lists every page that people read in its sitemap once, and no short address nor the printed book', () => {
    const maps = xmlElements(parseXml(builtFile(site, 'sitemap-index.xml')), 'loc').map((location) => location.text);
    const listed = maps.flatMap((map) => {
      const name = map.replace(address('/'), '');
      return xmlElements(parseXml(builtFile(site, name)), 'loc').map((location) => location.text);
    });
    expect(listed.toSorted()).toEqual(
      publicPages(site)
        .map(({ path }) => address(path))
        .toSorted(),
    );
  });

  it('names the sitemap in robots.txt and turns nobody away', () => {
    const lines = builtFile(site, 'robots.txt').trim().split('\n');
    expect(lines).toEqual(['User-agent: *', 'Allow: /', `Sitemap: ${address('/sitemap-index.xml')}`]);
  });
});

describe.each(BUILDS)('For its own full-text search, $name', ({ built }) => {
  const site = built();

  it('has an index of every page that people read', () => {
    const entry = builtJson<{ languages: Record<string, { hash: string; page_count: number }> }>(
      site,
      'pagefind/pagefind-entry.json',
    );
    expect(Object.keys(entry.languages)).toEqual(['zh-cn']);
    expect(entry.languages['zh-cn']?.page_count).toBe(publicPages(site).length);
    expect(globSync(`${site.root}/pagefind/fragment/*`)).toHaveLength(publicPages(site).length);
    for (const file of ['pagefind.js', 'pagefind-worker.js', `pagefind.${entry.languages['zh-cn']?.hash}.pf_meta`]) {
      expect(existsSync(`${site.root}/pagefind/${file}`), file).toBe(true);
    }
  });

  it('is published without the interfaces that nobody uses', () => {
    expect(globSync('*{ui,highlight}*', { cwd: `${site.root}/pagefind` })).toEqual([]);
  });
});

describe('“Changed since your last visit”', () => {
  const rows = builtJson<[key: string, mark: string, label: string, url: string][]>(ROOT_SITE, 'revisions.json');

  it('watches everything in the handbook, once', () => {
    const named = (kind: string, ids: readonly string[]) => ids.map((id) => `${kind}:${id}`);
    const expected = [
      ...named(
        'clause',
        declaredClauses().map(({ id }) => id),
      ),
      ...named('task', idsOf('handbook')),
      ...named('role', idsOf('roles')),
      ...named('faq', idsOf('faq')),
      ...named('form', idsOf('forms')),
      ...named('checklist', idsOf('checklists')),
      ...named(
        'term',
        records('glossary.yaml').map(({ id }) => id),
      ),
      ...named('page', idsOf('pages')),
    ];
    expect(rows.map(([key]) => key).toSorted()).toEqual(expected.toSorted());
  });

  it('can tell a reader what changed: each has a name, and a mark of its wording', () => {
    expect(rows.filter(([, mark, label]) => !/^[\da-f]{8}$/.test(mark) || label.trim() === '')).toEqual([]);
  });
});
