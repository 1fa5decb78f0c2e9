/** What the keys of a checklist do to the item with an id. */
export interface ItemActs {
  out(item: string): void;
  move(item: string): void;
}

/**
 * ↑ and ↓ go from item to item, N and M answer the one that is chosen, Enter and Escape lead back from what is written of it.
 * Space ticks by itself. Nothing is done while an input method composes.
 */
export function onItemKey(event: KeyboardEvent & { currentTarget: HTMLElement }, { out, move }: ItemActs): void {
  const { target, key } = event;
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
  const line = target.closest<HTMLElement>('[data-item]');
  const item = line?.dataset['item'];
  if (!line || item === undefined) return;
  const own = line.querySelector<HTMLElement>('[data-tick]');
  const isWritten = target.matches('input:not([type=checkbox])');
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  const act = { n: out, m: move }[key.toLowerCase()];
  if (step !== undefined && !target.matches('input[type=date]')) {
    const ticks = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tick]')];
    const next = own && ticks[ticks.indexOf(own) + step];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  } else if (isWritten && (key === 'Enter' || key === 'Escape')) own?.focus();
  else if (!isWritten && act) act(item);
  else return;
  event.preventDefault();
  // N opens a new call everywhere else.
  event.stopPropagation();
}
