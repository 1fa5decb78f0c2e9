/** Prints the page, one clause of it, or one sheet of it; copies a permanent link. */
const root = document.documentElement;

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>('button');
  if (!button) return;
  const { printClause, printOnly, copy, done } = button.dataset;
  if ('print' in button.dataset) print();
  if (printClause) printAlone(document.getElementById(printClause));
  if (printOnly) printAlone(document.getElementById(printOnly));
  if (copy) {
    void navigator.clipboard.writeText(new URL(copy, location.href).href).then(() => {
      button.lastChild?.replaceWith(done ?? '');
    });
  }
});

function printAlone(element: HTMLElement | null): void {
  if (!element) return;
  element.dataset['printed'] = '';
  root.dataset['printing'] = '';
  addEventListener(
    'afterprint',
    () => {
      delete element.dataset['printed'];
      delete root.dataset['printing'];
    },
    { once: true },
  );
  print();
}
