import type { PointGroup } from 'signature_pad';
import { expect, test } from 'vitest';
import { scaledStrokes } from './scaled-strokes.ts';

const stroke: PointGroup = {
  dotSize: 0,
  minWidth: 1,
  maxWidth: 2,
  penColor: '#000',
  velocityFilterWeight: 0.7,
  compositeOperation: 'source-over',
  points: [
    { x: 0, y: 10, pressure: 0.5, time: 1 },
    { x: 600, y: 240, pressure: 0.5, time: 2 },
  ],
};

test('a signature keeps its shape on a pad of half the width, and all of it is on the pad', () => {
  const [half] = scaledStrokes([stroke], 0.5);
  expect(half?.points.map(({ x, y }) => [x, y])).toEqual([
    [0, 5],
    [300, 120],
  ]);
  expect([half?.minWidth, half?.maxWidth]).toEqual([0.5, 1]);
});

test('a pad that is turned and turned back has the strokes that it had', () => {
  expect(scaledStrokes(scaledStrokes([stroke], 2), 0.5)).toEqual([stroke]);
});
