/** Loads the search only when it is asked for: Ctrl K, `/`, or its button. */
let dialog: Promise<typeof import('#search/dialog.ts')> | undefined;

function load(): Promise<typeof import('#search/dialog.ts')> {
  dialog ??= import('#search/dialog.ts').catch((error: unknown) => {
    dialog = undefined;
    throw error;
  });
  return dialog;
}

async function open(): Promise<void> {
  (await load()).openSearch();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

addEventListener('keydown', (event) => {
  const shortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  if (!shortcut && (event.key !== '/' || isTyping(event.target))) return;
  event.preventDefault();
  void open();
});

for (const button of document.querySelectorAll('[data-search]')) {
  button.addEventListener('click', () => void open());
  button.addEventListener('pointerenter', () => void load(), { once: true });
  button.addEventListener('focus', () => void load(), { once: true });
}
