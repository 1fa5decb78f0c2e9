import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What the keys do in a list. */
export interface ListKeys {
  grid: RefObject<HTMLElement>;
  search: RefObject<HTMLInputElement>;
  /** Moves by some lines; infinities lead to the first and the last. */
  move(by: number): void;
  /** How many lines are on the screen. */
  page(): number;
  open(): void;
  close(): void;
  add(): void;
  isOpen: boolean;
}

/**
 * ↑ ↓ J K Home End move and Enter opens, Escape closes the entry, `/` leads to the search of the list and C to a blank entry.
 * Letters do nothing where somebody is typing, and no key does where it belongs to a composition or to a dialog.
 */
export function useListKeys(keys: ListKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]')) return;
      const act = actOf(event, latest.current);
      if (!act) return;
      event.preventDefault();
      // `/` opens the search of the handbook elsewhere.
      event.stopPropagation();
      act();
    };
    // On the document: a control that uses a key itself comes first, the shortcuts of the whole site come later.
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function actOf(event: KeyboardEvent, keys: ListKeys): (() => void) | undefined {
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  const isTyping = target.closest('input, textarea, select, [contenteditable]') !== null;
  if (event.key === 'Escape') return escapeOf(target, keys);
  if (isTyping) return target === keys.search.current ? fromSearch(event.key, keys) : undefined;
  const inList = target === document.body || target.closest('main') === target || keys.grid.current === target;
  return (inList ? movementOf(event.key, keys) : undefined) ?? letterOf(event.key, keys);
}

/** Escape first empties the search, as browsers do, and leaves fields to themselves. */
function escapeOf(target: HTMLElement, { search, grid, close, isOpen }: ListKeys): (() => void) | undefined {
  if (target === search.current) return search.current?.value ? undefined : () => grid.current?.focus();
  return isOpen ? close : undefined;
}

/** From the search, ↓ and Enter lead into what it found. */
function fromSearch(key: string, { grid, move }: ListKeys): (() => void) | undefined {
  if (key !== 'ArrowDown' && key !== 'Enter') return undefined;
  return () => {
    grid.current?.focus();
    move(Number.NEGATIVE_INFINITY);
  };
}

function movementOf(key: string, { move, page, open }: ListKeys): (() => void) | undefined {
  const by: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
    PageDown: page(),
    PageUp: -page(),
  };
  if (key === 'Enter') return open;
  return Object.hasOwn(by, key) ? () => move(by[key] ?? 0) : undefined;
}

function letterOf(key: string, { move, search, add }: ListKeys): (() => void) | undefined {
  if (key === 'j') return () => move(1);
  if (key === 'k') return () => move(-1);
  if (key === 'c') return add;
  return key === '/' ? () => search.current?.select() : undefined;
}
