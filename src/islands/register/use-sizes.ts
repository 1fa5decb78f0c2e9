import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The width of an element and the height of what stands in it above its lines, in pixels; 0 until it is drawn.
 * @param hasLines whether the lines are there: it is measured again when they come
 */
export function useSizes(
  scroller: RefObject<HTMLElement>,
  lines: RefObject<HTMLElement>,
  hasLines: boolean,
): { widthPx: number; abovePx: number } {
  const [sizes, setSizes] = useState({ widthPx: 0, abovePx: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const place = lines.current;
      const abovePx = place
        ? Math.round(place.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop)
        : 0;
      const widthPx = element.clientWidth;
      setSizes((before) => (before.widthPx === widthPx && before.abovePx === abovePx ? before : { widthPx, abovePx }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [hasLines]);
  return sizes;
}
