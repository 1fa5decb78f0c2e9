import { messages } from '#i18n/messages.ts';
import type { FullTextHit } from './full-text.ts';
import type { Hit } from './search.ts';
import { HIT_KINDS, type HitKind } from './search-index.ts';

const t = messages(document.documentElement.lang).search;

/** How many hits of one kind are drawn; the rest are counted. */
const SHOWN = { clause: 30, other: 8 };

/** The hits as a list of links under the headings of their kinds. */
export function renderedHits(hits: readonly Hit[], base: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const kind of HIT_KINDS) {
    const ofKind = hits.filter((hit) => hit.item.kind === kind);
    if (ofKind.length === 0) continue;
    const shown = ofKind.slice(0, kind === 'clause' ? SHOWN.clause : SHOWN.other);
    fragment.append(heading(kind, ofKind.length, shown.length), ...shown.map((hit) => link(hit, base)));
  }
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

function heading(kind: HitKind, count: number, shown: number): HTMLElement {
  return element('h3', t.heading(t.kinds[kind], count, shown));
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
