/**
 * “Changed since your last visit”: a browser remembers a mark of every wording it has been shown, and compares. What a visit
 * finds changed stays marked until the visit ends.
 */
type Row = [key: string, mark: string, label: string, url: string];
type Marks = Record<string, string>;

const SEEN = 'seen';
const CHANGED = 'changed';
const base = document.documentElement.dataset['base'] ?? '/';

async function changedKeys(): Promise<{ rows: Row[]; changed: string[] | null }> {
  const response = await fetch(`${base}revisions.json`);
  const rows = (await response.json()) as Row[];
  const known = remembered<string[] | null>(sessionStorage, CHANGED);
  if (known !== undefined) return { rows, changed: known };
  const seen = remembered<Marks>(localStorage, SEEN);
  const changed = seen ? rows.filter(([key, mark]) => seen[key] !== mark).map(([key]) => key) : null;
  sessionStorage.setItem(CHANGED, JSON.stringify(changed));
  localStorage.setItem(SEEN, JSON.stringify(Object.fromEntries(rows.map(([key, mark]) => [key, mark]))));
  return { rows, changed };
}

/** What the browser remembers; nothing where it remembers nothing that can be read. */
function remembered<T>(storage: Storage, key: string): T | undefined {
  try {
    return JSON.parse(storage.getItem(key) ?? '') as T;
  } catch {
    return undefined;
  }
}

function show(rows: Row[], changed: string[] | null): void {
  for (const key of changed ?? []) {
    const [, id = ''] = key.split(':');
    document.querySelector(`[data-clause="${id}"] .changed`)?.removeAttribute('hidden');
  }
  const list = document.querySelector<HTMLElement>('[data-since-visit]');
  if (!list) return;
  list.hidden = false;
  const { none = '', first = '' } = list.dataset;
  const text = list.querySelector('p');
  if (text) text.textContent = changed === null ? first : changed.length === 0 ? none : '';
  for (const [key, , label, url] of rows) {
    if (!changed?.includes(key)) continue;
    const link = Object.assign(document.createElement('a'), { href: url, textContent: label });
    const item = document.createElement('li');
    item.append(link);
    list.querySelector('ul')?.append(item);
  }
}

if (document.querySelector('[data-clause], [data-since-visit]') || !sessionStorage.getItem(CHANGED)) {
  changedKeys().then(({ rows, changed }) => show(rows, changed), console.error);
}
