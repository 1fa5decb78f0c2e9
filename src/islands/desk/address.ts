import { signal } from '@preact/signals';

/** What the address bar says behind the question mark; a screen shows what it says, so that a copied address shows the same. */
export const query = signal(new URLSearchParams(globalThis.location?.search));

if (typeof window !== 'undefined') {
  window.addEventListener('popstate', () => (query.value = new URLSearchParams(location.search)));
}

/** Changes what the address says; `undefined` and empty take a part away. */
export function go(
  changes: Readonly<Record<string, string | undefined>>,
  { replace = false }: { replace?: boolean } = {},
): void {
  const next = new URLSearchParams(query.value);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  if (next.toString() === query.value.toString()) return;
  const address = `${location.pathname}${next.size > 0 ? `?${next}` : ''}`;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  query.value = next;
}
