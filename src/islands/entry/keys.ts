import { useEffect, useRef } from 'preact/hooks';

const INPUTS = 'input:not([type=hidden]):not([type=file]):not([tabindex="-1"]), select, textarea';

/**
 * Enter in an input of one line moves on to the next input, with Shift back. Not while an input method composes, and not where
 * the control itself has used the key, as a list of suggestions does.
 */
export function onFormKey(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement)) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll<HTMLInputElement>(INPUTS)].filter(isStop);
  const at = all.indexOf(event.target as HTMLInputElement);
  const next = all[at + (event.shiftKey ? -1 : 1)];
  if (next) next.focus();
  else if (!event.shiftKey) document.querySelector<HTMLElement>('.entry-foot .btn')?.focus();
}

/** Whether the keyboard stops at an input: it is to be seen, and of a group of radio buttons it is the one to begin with. */
function isStop(input: HTMLInputElement): boolean {
  if (input.disabled || input.getClientRects().length === 0) return false;
  if (input.type !== 'radio' || input === document.activeElement) return true;
  const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(input.name)}"]`)];
  if (group.some((other) => other === document.activeElement)) return false;
  return input === (group.find(({ checked }) => checked) ?? group[0]);
}

/** Ctrl+S and Ctrl+Enter save, wherever the focus is. */
export function useSaveKeys(save: () => void): void {
  const newest = useRef(save);
  newest.current = save;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.isComposing) return;
      if (event.key !== 'Enter' && event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      if (document.querySelector('dialog[open]') || event.repeat) return;
      newest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
