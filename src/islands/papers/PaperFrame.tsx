import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { papers as t } from '#i18n/desk/papers.ts';
import type { Paper } from '#registers/paper.ts';

interface PaperFrameProps {
  size: Paper['size'];
  /** The address that is gone back to where this page was opened by itself. */
  back: string;
  children: ComponentChildren;
}

/** Sheets of paper on the screen, and nothing but them on the printer. */
export function PaperFrame({ size, back, children }: PaperFrameProps) {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (room.current) return keepWithin(room.current, WIDTH_MM[size]);
    return undefined;
  }, [size]);
  return (
    <div class="paper-page" data-paper>
      <div class="paper-tools" role="toolbar" aria-label={t.tools}>
        <button type="button" class="btn primary" onClick={() => printWithImages(room.current)}>
          {t.print}
        </button>
        <a class="btn" href={back} onClick={goBack}>
          {t.back}
        </a>
        <small>{t.hint}</small>
      </div>
      <div class="paper-room" ref={room}>
        <div class="paper-sheets">{children}</div>
      </div>
    </div>
  );
}

const WIDTH_MM: Record<Paper['size'], number> = { A4: 210, 'A4-landscape': 297, 'A5-landscape': 210 };
const PIXELS_PER_MM = 96 / 25.4;

/** Shrinks the sheets to the width that there is, now and whenever it changes; the style sheet prints them in full size. */
function keepWithin(room: HTMLElement, widthMm: number): () => void {
  const shrink = () => {
    const scale = Math.min(1, room.clientWidth / (widthMm * PIXELS_PER_MM));
    room.style.setProperty('--paper-scale', String(scale));
  };
  shrink();
  const observer = new ResizeObserver(shrink);
  observer.observe(room);
  return () => observer.disconnect();
}

/** A signature that is still being read would be missing on paper. */
async function printWithImages(sheets: HTMLElement | null): Promise<void> {
  const images = [...(sheets?.querySelectorAll('img') ?? [])];
  // An image that cannot be read is no reason not to print.
  await Promise.allSettled(images.map((image) => image.decode()));
  window.print();
}

/** Back to where somebody came from, with what they had open there; by the address where they came from nowhere. */
function goBack(event: Event): void {
  if (window.history.length < 2) return;
  event.preventDefault();
  window.history.back();
}
