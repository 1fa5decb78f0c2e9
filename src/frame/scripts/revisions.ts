/**
 * “Changed since your last visit”: a browser remembers a mark of every wording it has been shown, and compares. What a visit
 * finds changed stays marked until the visit ends.
 */
type Row = [key: string, mark: string, label: string, url: string];
type Marks = Record<string, string>;

const SEEN = 'seen';
const CHANGED = 'changed';
const base = document.documentElement.dataset['base'] ?? '/';

/** The keys of what changed, `null` on a first visit; the marks seen now are remembered for the next one. */
function compare(rows: readonly Row[]): string[] | null {
  const seen = remembered<Marks>(localStorage, SEEN);
  const changed = seen ? rows.filter(([key, mark]) => seen[key] !== mark).map(([key]) => key) : null;
  sessionStorage.setItem(CHANGED, JSON.stringify(changed));
  localStorage.setItem(SEEN, JSON.stringify(Object.fromEntries(rows.map(([key, mark]) => [key, mark]))));
  return changed;
}

async function marksOfNow(): Promise<Row[]> {
  const response = await fetch(`${base}revisions.json`);
  return (await response.json()) as Row[];
}

/** What the browser remembers; nothing where it remembers nothing that can be read. */
function remembered<T>(storage: Storage, key: string): T | undefined {
  try {
    return JSON.parse(storage.getItem(key) ?? '') as T;
  } catch {
    return undefined;
  }
}

function markClauses(changed: readonly string[] | null): void {
  for (const key of changed ?? []) {
    const [, id = ''] = key.split(':');
    document.querySelector(`[data-clause="${id}"] .changed`)?.removeAttribute('hidden');
  }
}

function list(place: HTMLElement, rows: readonly Row[], changed: readonly string[] | null): void {
  place.hidden = false;
  const { none = '', first = '' } = place.dataset;
  const text = place.querySelector('p');
  if (text) text.textContent = changed === null ? first : changed.length === 0 ? none : '';
  for (const [key, , label, url] of rows) {
    if (!changed?.includes(key)) continue;
    const link = Object.assign(document.createElement('a'), { href: url, textContent: label });
    const item = document.createElement('li');
    item.append(link);
    place.querySelector('ul')?.append(item);
  }
}

/** The marks are loaded once in a visit, and again only where they are listed. */
async function showChanges(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-since-visit]');
  const known = remembered<string[] | null>(sessionStorage, CHANGED);
  if (known !== undefined && !place) return markClauses(known);
  const rows = await marksOfNow();
  const changed = known === undefined ? compare(rows) : known;
  markClauses(changed);
  if (place) list(place, rows, changed);
}

showChanges().catch(console.error);
