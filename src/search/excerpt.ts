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
  const before = text.slice(0, first[0]);
  const sentenceStart = Math.max(...['。', '；', '！', '？'].map((end) => before.lastIndexOf(end) + 1));
  const sentenceEnd = text.slice(first[1]).search(/[。；！？]/);
  const end = sentenceEnd < 0 ? text.length : first[1] + sentenceEnd + 1;
  const start = first[0] - sentenceStart > LONGEST / 2 ? first[0] - LONGEST / 3 : sentenceStart;
  const from = Math.floor(start);
  const until = Math.min(end, from + LONGEST);
  const opening = from > sentenceStart ? '…' : '';
  const closing = until < end ? '…' : '';
  const shift = opening.length - from;
  return {
    text: opening + text.slice(from, until) + closing,
    marks: marks.flatMap(([a, b]): [number, number][] =>
      a < until && b > from ? [[Math.max(a, from) + shift, Math.min(b, until) + shift]] : [],
    ),
  };
}
