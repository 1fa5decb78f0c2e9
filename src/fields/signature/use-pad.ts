import { useEffect, useRef } from 'preact/hooks';
import SignaturePad from 'signature_pad';
import { scaledStrokes } from './scaled-strokes.ts';

const PEN = { backgroundColor: '#fff', penColor: '#000', minWidth: 0.8, maxWidth: 2.8 };

/**
 * A canvas to draw on: black ink on white in either theme, with as many pixels as the screen has. When its size changes,
 * the strokes are drawn again in the new one. `onStroke` is told when a stroke has ended.
 */
export function usePad(onStroke: () => void) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad | undefined>(undefined);
  const told = useRef(onStroke);
  told.current = onStroke;
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const drawn = new SignaturePad(element, PEN);
    pad.current = drawn;
    const tell = () => told.current();
    drawn.addEventListener('endStroke', tell);
    const fitted = fitting(element, drawn);
    const observer = new ResizeObserver(fitted);
    observer.observe(element);
    // A window that moves to another screen has other pixels without another size.
    window.addEventListener('resize', fitted);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', fitted);
      drawn.removeEventListener('endStroke', tell);
      drawn.off();
    };
  }, []);
  return {
    canvas,
    isEmpty: () => pad.current?.isEmpty() ?? true,
    clear: () => pad.current?.clear(),
    image: () => new Promise<Blob | null>((done) => canvas.current?.toBlob(done, 'image/png')),
  };
}

/** Gives the canvas the pixels of its place on the screen; nothing is done while it has none, or nothing has changed. */
function fitting(canvas: HTMLCanvasElement, pad: SignaturePad): () => void {
  let width = 0;
  let ratio = 0;
  return () => {
    const { offsetWidth, offsetHeight } = canvas;
    const now = Math.max(window.devicePixelRatio, 1);
    if (offsetWidth === 0 || (offsetWidth === width && now === ratio)) return;
    const strokes = scaledStrokes(pad.toData(), width === 0 ? 1 : offsetWidth / width);
    [width, ratio] = [offsetWidth, now];
    canvas.width = Math.round(offsetWidth * ratio);
    canvas.height = Math.round(offsetHeight * ratio);
    canvas.getContext('2d')?.scale(ratio, ratio);
    pad.clear();
    pad.fromData(strokes);
  };
}
