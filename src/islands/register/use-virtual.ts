import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** A list of which only the visible lines are drawn. */
export interface VirtualOptions {
  ids: readonly string[];
  scroller: RefObject<HTMLElement>;
  /** Whatever changes when another list is shown: that begins at its top. */
  listKey: string;
  /** The usual height of a line in pixels; lines that are measured may differ. */
  rowPx: number;
  /** The pixels above the first line that scroll away, and those of the headings that stay. */
  marginPx: number;
  headingPx: number;
}

const OVERSCAN = 8;

/** Which lines are to be drawn, and where. New lines above what is being read do not move it. */
export function useVirtual(options: VirtualOptions): Virtualizer<HTMLElement, HTMLElement> {
  const { ids, scroller, rowPx, marginPx, headingPx } = options;
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const settings = {
    count: ids.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index: number) => ids[index] ?? index,
    estimateSize: () => rowPx,
    scrollMargin: marginPx,
    scrollPaddingStart: headingPx,
    overscan: OVERSCAN,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => drawAgain(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(settings));
  virtualizer.setOptions(settings);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => virtualizer.measure(), [rowPx]);
  useSteadyPlace(virtualizer, options);
  return virtualizer;
}

/** Keeps the first visible line where it is when something comes or goes above it, or all lines change their height. */
function useSteadyPlace(virtualizer: Virtualizer<HTMLElement, HTMLElement>, options: VirtualOptions): void {
  const { ids, scroller, listKey, marginPx, rowPx } = options;
  const held = useRef<Pick<VirtualOptions, 'ids' | 'listKey' | 'marginPx' | 'rowPx'> & { id: string; start: number }>();
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const before = held.current;
    const isSame = before?.ids === ids && before.rowPx === rowPx && before.marginPx === marginPx;
    if (before && before.listKey !== listKey) element.scrollTop = 0;
    else if (before && !isSame && element.scrollTop > before.marginPx) {
      // Asking for the size has the places of all lines counted anew.
      virtualizer.getTotalSize();
      const start = virtualizer.measurementsCache[ids.indexOf(before.id)]?.start;
      if (start !== undefined && start !== before.start) element.scrollTop += start - before.start;
    }
    const first = virtualizer.getVirtualItemForOffset(element.scrollTop);
    held.current = { ids, listKey, marginPx, rowPx, id: ids[first?.index ?? 0] ?? '', start: first?.start ?? 0 };
  });
}
