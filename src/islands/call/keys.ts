import { fieldOf, type Move } from './steps.ts';

interface Keys {
  goOn(to: Move): void;
  save(): void;
  putAside(): void;
}

/** Enter goes on, Ctrl+Enter saves, Alt+N puts aside; never while an input method is composing. */
export function keysOf({ goOn, save, putAside }: Keys) {
  return (event: KeyboardEvent) => {
    const { target } = event;
    if (event.isComposing || !(target instanceof HTMLElement)) return;
    const field = fieldOf(target);
    if (event.altKey && event.code === 'KeyN') putAside();
    else if (isChosenByDigit(event, target) && field) goOn({ behind: field });
    else if (event.key !== 'Enter' || event.shiftKey || event.defaultPrevented) return;
    else if (event.ctrlKey || event.metaKey) save();
    else if (target.closest('a, button, summary')) return;
    else goOn(field && !target.closest('.call-summary') ? { behind: field } : 'open');
    event.preventDefault();
  };
}

/** Whether a control has just chosen by this digit, so that there is nothing more to do in it. */
function isChosenByDigit(event: KeyboardEvent, target: HTMLElement): boolean {
  return /^[1-9]$/.test(event.key) && event.defaultPrevented && target.closest('.control-radios') !== null;
}
