import { messages } from '#i18n/messages.ts';
import type { FullTextHit } from './full-text.ts';
import { HIT_SECTIONS, type Hit, type HitSection } from './search.ts';

const t = messages(document.documentElement.lang).search;

/** How many hits of one section are drawn; the rest are counted. */
const SHOWN = { clause: 30, other: 8 };

/** The hits as a list of links under the headings of their sections. */
export function renderedHits(hits: readonly Hit[], base: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const section of HIT_SECTIONS) {
    const inSection = hits.filter((hit) => hit.section === section);
    if (inSection.length === 0) continue;
    const shown = inSection.slice(0, section === 'clause' ? SHOWN.clause : SHOWN.other);
    fragment.append(heading(section, inSection.length, shown.length), ...shown.map((hit) => link(hit, base)));
  }
  return fragment;
}

/** What comes near to the question, when nothing holds its words. */
export function renderedSimilar(hits: readonly Hit[], base: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  if (hits.length > 0) fragment.append(element('h3', t.similar), ...hits.map((hit) => link(hit, base)));
  return fragment;
}

/** The pages of the full text, below the exact hits. */
export function renderedPages(pages: readonly FullTextHit[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  if (pages.length > 0) fragment.append(element('h3', t.fullText));
  for (const { url, title, excerptHtml } of pages) {
    const text = element('p');
    text.append(...markedExcerpt(excerptHtml));
    fragment.append(option(url, [element('b', title)], text));
  }
  return fragment;
}

function heading(section: HitSection, count: number, shown: number): HTMLElement {
  return element('h3', t.heading(t.sections[section], count, shown));
}

function link({ item, titleMarks, excerpt }: Hit, base: string): HTMLAnchorElement {
  const title = element('b');
  title.append(...marked(item.title, titleMarks));
  const text = excerpt && element('p');
  text?.append(...marked(excerpt?.text ?? '', excerpt?.marks ?? []));
  return option(base + item.url.slice(1), [element('small', item.place), title], text);
}

let serial = 0;

function option(url: string, head: Node[], text?: HTMLElement): HTMLAnchorElement {
  const anchor = Object.assign(document.createElement('a'), { href: url, id: `hit-${serial++}` });
  anchor.setAttribute('role', 'option');
  anchor.setAttribute('aria-selected', 'false');
  anchor.tabIndex = -1;
  anchor.append(...head);
  if (text) anchor.append(text);
  return anchor;
}

function marked(text: string, marks: readonly (readonly [number, number])[]): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const [from, until] of marks.toSorted((a, b) => a[0] - b[0])) {
    if (from < at) continue;
    parts.push(text.slice(at, from), element('mark', text.slice(from, until)));
    at = until;
  }
  return [...parts, text.slice(at)];
}

/** Pagefind's excerpt without trusting it as HTML: text, with its `<mark>`s. */
function markedExcerpt(html: string): (string | HTMLElement)[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  return [...parsed.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', node.textContent ?? '') : (node.textContent ?? ''),
  );
}

function element(name: string, text = ''): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text });
}
