import './dialog.css';
import { messages } from '#i18n/messages.ts';
import { fullTextHits } from './full-text.ts';
import { renderedHits, renderedPages, renderedSimilar } from './render.ts';
import { search } from './search.ts';
import { type IndexFile, type SearchIndex, searchIndex } from './search-index.ts';
import { similar } from './similar.ts';

const t = messages(document.documentElement.lang).search;
const base = document.documentElement.dataset['base'] ?? '/';

const dialog = document.createElement('dialog');
dialog.className = 'search-dialog';
dialog.setAttribute('aria-label', t.label);
dialog.innerHTML = `
  <form method="dialog" role="search">
    <input type="text" inputmode="search" role="combobox" aria-expanded="true" aria-controls="search-results" aria-autocomplete="list"
      autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go">
    <button type="submit"></button>
  </form>
  <div id="search-results" class="search-results" role="listbox"></div>
  <p class="search-status" role="status"></p>`;
document.body.append(dialog);

const input = part<HTMLInputElement>('input');
const results = part<HTMLElement>('.search-results');
const status = part<HTMLElement>('.search-status');
part<HTMLButtonElement>('button').textContent = t.close;
input.placeholder = t.open;
input.setAttribute('aria-label', t.label);
results.setAttribute('aria-label', t.results);
status.textContent = t.help;

let index = loadIndex();

/** Opens the search, ready to type. */
export function openSearch(): void {
  if (!dialog.open) dialog.showModal();
  input.select();
  input.focus();
  void index.catch(() => {
    index = loadIndex();
    answered = answer();
  });
}

async function loadIndex(): Promise<SearchIndex> {
  const response = await fetch(`${base}search.json`);
  return searchIndex((await response.json()) as IndexFile);
}

/** How long typing must rest before the full text is asked, so that it never delays a keystroke. */
const PAUSE_MS = 150;

let asked = 0;
/** The answer to the last keystroke: a quick Enter waits for it, be it that the index is still loading. */
let answered = Promise.resolve();

async function answer(): Promise<void> {
  const question = ++asked;
  const query = input.value.trim();
  const loaded = await index.catch(() => undefined);
  if (question !== asked) return;
  if (!loaded) status.textContent = t.failed;
  const hits = loaded ? search(loaded, query) : [];
  const near = loaded && hits.length === 0 ? similar(loaded, query) : [];
  results.replaceChildren(renderedHits(hits, base), renderedSimilar(near, base));
  select(options()[0]);
  if (loaded) status.textContent = query === '' ? t.help : t.found(hits.length);
  void answerFromFullText(question, query);
}

/** Adds the pages that only the full text finds, unless another question was asked meanwhile. */
async function answerFromFullText(question: number, query: string): Promise<void> {
  if (query === '') return;
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  if (question !== asked) return;
  const shown = new Set(options().map((option) => new URL(option.href).pathname));
  const pages = (await fullTextHits(base, query)).filter(({ url }) => !shown.has(new URL(url, location.href).pathname));
  if (question !== asked) return;
  results.append(renderedPages(pages));
  if (!selected()) select(options()[0]);
  if (options().length === 0 && status.textContent !== t.failed) status.textContent = t.nothing(query);
}

function options(): HTMLAnchorElement[] {
  return [...results.querySelectorAll('a')];
}

function selected(): HTMLAnchorElement | undefined {
  return options().find((option) => option.ariaSelected === 'true');
}

function select(option: HTMLAnchorElement | undefined): void {
  for (const other of options()) other.ariaSelected = String(other === option);
  option?.scrollIntoView({ block: 'nearest' });
  if (option) input.setAttribute('aria-activedescendant', option.id);
  else input.removeAttribute('aria-activedescendant');
}

function move(step: number): void {
  const all = options();
  const at = all.findIndex((option) => option.ariaSelected === 'true');
  select(all[(at + step + all.length) % all.length]);
}

input.addEventListener('input', () => {
  answered = answer();
});
input.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) move(step);
  else if (event.key === 'Enter') void answered.then(() => selected()?.click());
  else return;
  event.preventDefault();
});
results.addEventListener('click', () => dialog.close());
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});

function part<T extends Element>(selector: string): T {
  return dialog.querySelector<T>(selector)!;
}
