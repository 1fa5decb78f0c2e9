import type { Virtualizer } from '@tanstack/virtual-core';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

/** The line that the keys stand on. */
export interface Active {
  id: string | undefined;
  /** Moves by some lines and brings the line into sight. */
  move(by: number, virtual: Virtualizer<HTMLElement, HTMLElement>): void;
}

/** Brings the entry that is open into sight in the list beside it: as it is opened, and once the list is read. */
export function useOpenedInSight(
  ids: readonly string[],
  opened: string | undefined,
  virtual: Virtualizer<HTMLElement, HTMLElement>,
  occasion: string,
): void {
  useEffect(() => {
    const index = opened === undefined ? -1 : ids.indexOf(opened);
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
  }, [opened, occasion]);
}

/** Stays on its entry as lines come and go; where the entry leaves the list, on the one that takes its place. */
export function useActive(ids: readonly string[], opened: string | undefined): Active {
  const [chosen, setChosen] = useState(opened);
  const place = useRef(-1);
  useEffect(() => {
    if (opened !== undefined) setChosen(opened);
  }, [opened]);
  const index = useMemo(() => (chosen === undefined ? -1 : ids.indexOf(chosen)), [ids, chosen]);
  if (index >= 0) place.current = index;
  const current = index >= 0 || chosen === undefined ? index : Math.min(place.current, ids.length - 1);
  return {
    id: ids[current],
    move: (by, virtual) => {
      if (ids.length === 0) return;
      const next = Math.min(Math.max(current + by, 0), ids.length - 1);
      setChosen(ids[next]);
      virtual.scrollToIndex(next, { align: 'auto' });
    },
  };
}
