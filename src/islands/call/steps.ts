import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusInside } from '#fields/Group.tsx';

const STEP = '[data-field]';

/** Where the cursor is to go after the next drawing: behind a field, or to the first that is still to be filled. */
export type Move = { behind: string } | 'open';

/**
 * Moves the cursor through the fields of a form in the order in which they stand.
 * @param isReady whether everything is drawn that depends on what was read
 * @param isOpen whether a field is still to be filled
 * @param onEnd called behind the last field
 */
export function useSteps(isReady: boolean, isOpen: (name: string) => boolean, onEnd: () => void) {
  const steps = useRef<HTMLDivElement>(null);
  const [move, setMove] = useState<{ move: Move }>();
  const done = useRef<unknown>(undefined);
  // After the drawing, since a choice may bring fields that were not there before the key.
  useLayoutEffect(() => {
    if (!move || !isReady || done.current === move) return;
    done.current = move;
    const all = stepsIn(steps.current);
    // Choosing again in a form that is filled goes to its end, and does not save.
    const next =
      move.move === 'open'
        ? (all.find((step) => isOpen(nameOf(step))) ?? all.at(-1))
        : stepBehind(all, move.move.behind);
    if (next) focusInside(next);
    else onEnd();
  }, [move, isReady]);
  return { steps, goOn: (to: Move) => setMove({ move: to }) };
}

/** The name of the field that an element belongs to. */
export function fieldOf(element: Element): string | undefined {
  const step = element.closest<HTMLElement>(STEP);
  return step ? nameOf(step) : undefined;
}

function stepsIn(form: HTMLElement | null): HTMLElement[] {
  return [...(form?.querySelectorAll<HTMLElement>(STEP) ?? [])];
}

function stepBehind(steps: readonly HTMLElement[], name: string): HTMLElement | undefined {
  const at = steps.findIndex((step) => nameOf(step) === name);
  return at < 0 ? steps[0] : steps[at + 1];
}

function nameOf({ dataset }: HTMLElement): string {
  return dataset['field'] ?? '';
}
