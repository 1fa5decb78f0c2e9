import { useRef, useState } from 'preact/hooks';
import type { Json } from '#domain/changes/change.ts';
import type { Field } from '#domain/field.ts';
import { type Choosable, type ControlProps, useServices } from './control.ts';
import type { ReferenceOptions } from './reference/field.ts';
import { valueUnpicked } from './typed-value.ts';
import { useHeld } from './use-held.ts';
import { useSearch } from './use-search.ts';

/** The props of a control that names an entry of a register. */
export type PickerProps = ControlProps<Field<string> & ReferenceOptions>;

/** What the list offers: the entries found, and after them, where there is such a thing, a blank one to fill in. */
export type Offer = Choosable | 'create';

/**
 * A text input with a list of entries below it: what is typed, whether the list is open, what it offers, and which of it
 * is active.
 */
export function usePicker(props: PickerProps, remember: (picked: Choosable) => void) {
  const { create } = useServices();
  const { field } = props;
  const held = useHeld(props);
  const [text, setText] = useState<string>();
  const list = useList(field.register, text ?? '');
  const before = useRef<Json | undefined>(undefined);

  const close = () => {
    list.close();
    setText(undefined);
  };
  const show = (typed: string, delayMs?: number) => {
    if (!list.open) before.current = held.current();
    list.show(typed, delayMs);
  };
  return {
    ...list,
    text,
    close,
    show,
    type: (typed: string) => {
      show(typed);
      setText(typed);
      held.set(valueUnpicked(field, typed));
    },
    restore: () => {
      if (text !== undefined) held.set(before.current);
      close();
    },
    pick: async (offer: Offer) => {
      const typed = text?.trim() ?? '';
      close();
      if (offer !== 'create') remember(offer);
      const id = offer === 'create' ? await create?.(field.register, typed) : offer.id;
      if (id !== undefined) held.set(id);
    },
  };
}

/**
 * The list, and its active place, -1 for none. Nothing is active while an answer is awaited, so that Enter never picks what
 * was found for an older text; then it is the best answer to what was typed.
 */
function useList(register: string, typed: string) {
  const { create } = useServices();
  const { found, search, forget } = useSearch(register);
  const [open, setOpen] = useState(false);
  const [moved, setMoved] = useState<number>();
  const offers: readonly Offer[] = [...found.entries, ...(create ? (['create'] as const) : [])];
  const first = found.entries.length > 0 && typed ? 0 : -1;
  const active = found.answered ? Math.min(moved ?? first, offers.length - 1) : -1;
  return {
    open,
    found,
    offers,
    active,
    move: (by: 1 | -1) => setMoved(placeBeside(active, by, offers.length)),
    show: (text: string, delayMs?: number) => {
      setOpen(true);
      setMoved(undefined);
      search(text, delayMs);
    },
    close: () => {
      forget();
      setOpen(false);
    },
  };
}

/** The place above or below another, around the ends; from none, the first or the last. */
function placeBeside(place: number, by: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (place < 0) return by > 0 ? 0 : count - 1;
  return (place + by + count) % count;
}
