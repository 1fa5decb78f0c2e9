import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, type BuiltPage, EDIT_URL, pageAt, pagesIn, ROOT_SITE, textOf } from '../support/built-site.ts';
import { type FrontMatter, frontMatters } from '../support/content-files.ts';

const all = [...ROOT_SITE.pages.values()];
const isShort = ({ path }: BuiltPage) => path.startsWith('/c/');
const isDesk = ({ path }: BuiltPage) => path.startsWith('/desk/');
const framed = all.filter((page) => !isShort(page) && !isDesk(page));
const desk = all.filter(isDesk);
const OVERVIEW = /^\/$|^\/(regulations|handbook|roles|faq|forms|checklists|updates|print)\/$|^\/404\.html$/;

/** The paths of the pages that are not as they should be. */
const except = (pages: readonly BuiltPage[], right: (page: BuiltPage) => boolean) =>
  pages.filter((page) => !right(page)).map(({ path }) => path);

const meta = ({ document }: BuiltPage, name: string) =>
  attribute(document.querySelector(`meta[name="${name}"]`), 'content');

describe('Every page', () => {
  it('has a title that no other page has', () => {
    const pages = Map.groupBy(all, ({ document }) => document.title.trim());
    expect([...pages].filter(([title, same]) => title === '' || same.length > 1).map(([title]) => title)).toEqual([]);
  });

  it('says that it is in Simplified Chinese, and in which characters', () => {
    expect(except(all, ({ document }) => document.documentElement.lang === 'zh-CN')).toEqual([]);
    expect(
      except(all, ({ document }) => attribute(document.querySelector('meta[charset]'), 'charset') === 'utf-8'),
    ).toEqual([]);
  });

  it('uses no id twice', () => {
    const twice = all.flatMap(({ path, document }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, i) => id === '' || ids.indexOf(id) < i).map((id) => `${path}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  it('has one main heading, but for the printed book with its parts and the short addresses with none', () => {
    const single = framed.filter(({ path }) => path !== '/print/');
    expect(except(single, ({ document }) => document.querySelectorAll('h1').length === 1)).toEqual([]);
    expect(except(single, ({ document }) => textOf(document.querySelector('main h1')) !== '')).toEqual([]);
  });

  it('is described in a sentence for search results, unless it is kept out of them', () => {
    const listed = all.filter((page) => !meta(page, 'robots').includes('noindex'));
    expect(listed.length).toBeGreaterThan(150);
    const length = (page: BuiltPage) => [...meta(page, 'description')].length;
    expect(except(listed, (page) => length(page) >= 10 && length(page) <= 160)).toEqual([]);
  });

  it('keeps out of search results where it only leads on, repeats or misses something', () => {
    const hidden = all.filter((page) => meta(page, 'robots') === 'noindex');
    expect(hidden.map(({ path }) => path).toSorted()).toEqual(
      except(
        all,
        (page) => !isShort(page) && !isDesk(page) && page.path !== '/print/' && page.path !== '/404.html',
      ).toSorted(),
    );
  });

  it('names its canonical address', () => {
    expect(except(all, ({ document }) => document.querySelectorAll('link[rel="canonical"]').length === 1)).toEqual([]);
  });

  it('says which edition it belongs to, on the screen and on paper', () => {
    const edition = frontMatters('updates')
      .map(({ id }) => id)
      .toSorted()
      .at(-1);
    const shown = ({ document }: BuiltPage) =>
      textOf(document.querySelector('header .edition')) === `${edition} 版` &&
      textOf(document.querySelector('.print-foot')).includes(`${edition} 版`);
    expect(except(framed, shown)).toEqual([]);
  });

  it('lets a keyboard skip to its main part first of all', () => {
    const skips = ({ document }: BuiltPage) =>
      document.body.firstElementChild?.matches('a.skip[href="#main"]') === true &&
      document.querySelectorAll('main').length === 1 &&
      document.querySelector('main')?.matches('#main[tabindex="-1"]') === true;
    expect(except(framed, skips)).toEqual([]);
  });

  it('offers its content file for editing, or, where many files are behind it, the page that names them', () => {
    const behind = framed.filter(({ path }) => !OVERVIEW.test(path));
    expect(behind.length).toBeGreaterThan(150);
    const fileOf = ({ document }: BuiltPage) => {
      const address = attribute(document.querySelector(`.page-foot a[href^="${EDIT_URL}"]`), 'href');
      return address.slice(EDIT_URL.length);
    };
    const named = (page: BuiltPage) => basename(fileOf(page)).replace(/\.\w+$/, '') === basename(page.path);
    expect(except(behind, (page) => named(page) && existsSync(fileOf(page)))).toEqual([]);
    expect(except(framed, (page) => existsSync(fileOf(page)))).toEqual([]);
  });
});

describe('Every screen of the desk', () => {
  it('is there for each register, and for each piece of work', () => {
    const registers = globSync('src/registers/*/register.ts').map((file) => `/desk/${basename(dirname(file))}/`);
    const work = [
      'call',
      'dispatch',
      'jobs',
      'charges',
      'receipts',
      'inspection-grid',
      'checks',
      'drafts',
      'data',
      'papers',
    ].map((name) => `/desk/${name}/`);
    expect(desk.map(({ path }) => path).toSorted()).toEqual(['/desk/', ...registers, ...work].toSorted());
  });

  it('says without JavaScript what it needs, lets a keyboard skip to it, and leads back to the handbook', () => {
    const helpful = ({ document }: BuiltPage) =>
      textOf(document.querySelector('noscript')).includes('JavaScript') &&
      document.body.firstElementChild?.matches('a.skip[href="#main"]') === true &&
      document.querySelector('.tabs a[href="/"]') !== null;
    expect(except(desk, helpful)).toEqual([]);
  });

  it('knows the name of every clause', () => {
    const labels = ({ document }: BuiltPage) => JSON.parse(textOf(document.querySelector('#clause-labels')));
    expect(except(desk, (page) => Object.keys(labels(page)).length > 90)).toEqual([]);
  });
});

describe('The content security policy', () => {
  const policyOf = ({ document }: BuiltPage) =>
    attribute(document.querySelector('meta[http-equiv="content-security-policy" i]'), 'content');
  const directive = (page: BuiltPage, name: string) =>
    policyOf(page)
      .split(';')
      .map((part) => part.trim())
      .find((part) => part.startsWith(`${name} `)) ?? '';

  it('stands in every page, and forbids all that it does not name', () => {
    expect(except(all, (page) => policyOf(page).startsWith("default-src 'none'"))).toEqual([]);
    expect(except(all, (page) => !/'unsafe-(inline|eval|hashes)'|https?:|\*/.test(policyOf(page)))).toEqual([]);
  });

  it('lets every script and style that is written into a page run', () => {
    const blocked = (page: BuiltPage, selector: string, name: string) =>
      [...page.document.querySelectorAll(selector)].filter((element) => {
        const hash = createHash('sha256')
          .update(element.textContent ?? '')
          .digest('base64');
        return !directive(page, name).includes(`'sha256-${hash}'`);
      }).length > 0;
    expect(except(all, (page) => !blocked(page, 'script:not([src], [type="application/json"])', 'script-src'))).toEqual(
      [],
    );
    expect(except(all, (page) => !blocked(page, 'style', 'style-src'))).toEqual([]);
  });

  it('meets no style attribute and no inline handler, which it would silently drop', () => {
    const dropped = all.flatMap(({ path, document }) =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        element
          .getAttributeNames()
          .filter((name) => name === 'style' || /^on[a-z]/.test(name))
          .map((name) => `${path}: ${name}`),
      ),
    );
    expect(dropped).toEqual([]);
  });

  it('lets the theme be set before the first paint', () => {
    const early = ({ document }: BuiltPage) =>
      document.head
        .querySelector('script, style, [rel="stylesheet"]')
        ?.matches('[src$="/theme.js"]:not([defer], [async], [type])') === true;
    expect(except(framed, early)).toEqual([]);
  });
});

/** The ids that a page's part links to, below a folder: the forms of a task. */
function linkedIn(page: BuiltPage, part: string, folder: string): string[] {
  const links = [...page.document.querySelectorAll(`section#${part} .links a`)].map((link) => attribute(link, 'href'));
  return links.filter((href) => href.startsWith(folder)).map((href) => basename(href).replace('#', ''));
}

describe.each(frontMatters('handbook'))('The page for $title', (task: FrontMatter) => {
  const page = pageAt(ROOT_SITE, `/handbook/${task.id}/`);
  const part = (id: string) => page.document.querySelector(`main section#${id}`);
  const list = (name: string) => (task[name] ?? []) as string[];

  it('says who does it, when, in which steps, and what goes wrong', () => {
    const facts = [...page.document.querySelectorAll('.doc-head .facts dd')].map(textOf);
    expect(facts).toEqual([list('who').join('、'), task['when']]);
    expect(part('steps')?.querySelectorAll('li').length).toBeGreaterThan(2);
    expect(part('mistakes')?.querySelectorAll('li').length).toBeGreaterThan(1);
  });

  it('gives each deadline in full with its clause, or says that there is none', () => {
    const rows = [...(part('deadlines')?.querySelectorAll('tbody tr') ?? [])].map((row) => [
      ...row.querySelectorAll('td'),
    ]);
    expect(rows.length).toBe(list('deadlines').length);
    expect(rows.filter((cells) => cells.length !== 4 || cells.some((cell) => textOf(cell) === ''))).toEqual([]);
    expect(rows.filter((cells) => !cells[3]?.querySelector('a'))).toEqual([]);
    if (rows.length === 0) expect(textOf(part('deadlines')?.querySelector('p'))).not.toBe('');
  });

  it('leads to its forms, clauses and related pages', () => {
    expect(linkedIn(page, 'forms', '/forms/')).toEqual(list('forms'));
    expect(linkedIn(page, 'clauses', '/regulations/')).toEqual(list('clauses'));
    expect(linkedIn(page, 'related', '/handbook/')).toEqual(list('related'));
  });

  it('lists its own parts in their order', () => {
    const parts = [...page.document.querySelectorAll('main section.part')].map(({ id }) => `#${id}`);
    const listed = [...page.document.querySelectorAll('nav.toc a')].map((link) => attribute(link, 'href'));
    expect(listed).toEqual(parts);
    expect(listed.slice(0, 3)).toEqual(['#steps', '#mistakes', '#deadlines']);
  });
});

describe('A role’s page', () => {
  it.each(frontMatters('roles'))(
    '$title tells the day, the week and the month, and lists the work to know',
    ({ id, tasks }) => {
      const page = pageAt(ROOT_SITE, `/roles/${id}/`);
      const entries = ['day', 'week', 'month'].map(
        (part) => page.document.querySelectorAll(`section#${part} li`).length,
      );
      expect(Math.min(...entries)).toBeGreaterThan(0);
      expect(linkedIn(page, 'tasks', '/handbook/')).toEqual(tasks);
    },
  );
});

describe('“Previous” and “next”', () => {
  const FOLDERS = ['/regulations/', '/handbook/', '/faq/', '/roles/', '/forms/', '/checklists/'];

  it.each(FOLDERS)('lead through everything below %s once, from the first page to the last and back', (folder) => {
    const pages = new Map(pagesIn(ROOT_SITE, folder).map((page) => [page.path, page]));
    const step = (path: string, rel: string) =>
      attribute(pages.get(path)?.document.querySelector(`a[rel="${rel}"]`), 'href');
    const firsts = [...pages.keys()].filter((path) => step(path, 'prev') === '');
    const walked = firsts.slice(0, 1);
    for (let next = step(walked[0] ?? '', 'next'); next !== '' && !walked.includes(next); next = step(next, 'next'))
      walked.push(next);
    expect(firsts).toHaveLength(1);
    expect(walked.toSorted()).toEqual([...pages.keys()].toSorted());
    expect(walked.slice(1).map((path) => step(path, 'prev'))).toEqual(walked.slice(0, -1));
  });
});
