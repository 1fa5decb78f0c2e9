/** The sentence in which a match stands, and the ranges of it that matched. */
export interface Excerpt {
  text: string;
  marks: [number, number][];
}

const LONGEST = 120;

/** The sentence around the first match, shortened at its far ends where it is long. */
export function excerpt(text: string, marks: readonly [number, number][]): Excerpt {
  const [first] = marks.toSorted((a, b) => a[0] - b[0]);
  if (!first) return { text: text.slice(0, LONGEST), marks: [] };
  const sentenceStart = Math.max(...['。', '；', '！', '？'].map((end) => text.lastIndexOf(end, first[0] - 1) + 1));
  const sentenceEnd = text.slice(first[1]).search(/[。；！？]/);
  const end = sentenceEnd < 0 ? text.length : first[1] + sentenceEnd + 1;
  const start = first[0] - sentenceStart > LONGEST / 2 ? first[0] - LONGEST / 3 : sentenceStart;
  const from = Math.floor(start);
  const until = Math.min(end, from + LONGEST);
  const before = from > sentenceStart ? '…' : '';
  const after = until < end ? '…' : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, until) + after,
    marks: marks.filter(([a, b]) => a >= from && b <= until).map(([a, b]) => [a + shift, b + shift]),
  };
}
