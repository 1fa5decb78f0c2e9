import type { PointGroup } from 'signature_pad';

/** Strokes as they are on a pad of another width: everything grows or shrinks alike, so that no ink is left outside. */
export function scaledStrokes(strokes: readonly PointGroup[], scale: number): PointGroup[] {
  return strokes.map((stroke) => ({
    ...stroke,
    dotSize: stroke.dotSize * scale,
    minWidth: stroke.minWidth * scale,
    maxWidth: stroke.maxWidth * scale,
    points: stroke.points.map((point) => ({ ...point, x: point.x * scale, y: point.y * scale })),
  }));
}
