import { fold } from './fold.ts';
import type { Hit } from './search.ts';
import type { SearchableItem, SearchIndex } from './search-index.ts';

/** Words of a question that say nothing about its matter. */
const ASKING = /怎么办|怎么样|怎么|如何|什么|可以|能不能|是不是|要不要|应该|请问|一下|[吗呢吧啊的了该呀？?，,。！!]/g;
const MOST = 6;
/** The share of a question that something must cover to be offered. */
const ENOUGH = 0.4;
/** A pair of characters in the title says more than one somewhere in the text. */
const TITLE_BONUS = 0.5;

/**
 * What comes nearest to a question asked in one's own words (“客户不签字怎么办”): by the pairs of characters that it shares, the
 * rare ones counting more. For when nothing holds the very words.
 */
export function similar(index: SearchIndex, question: string): Hit[] {
  const pairs = pairsOf(fold(question.replace(ASKING, ' '), index.simplified).text);
  if (pairs.length < 2) return [];
  const texts = index.items.map((entry) => ({ entry, title: entry.title.literal.text, text: textOf(entry) }));
  const weights = new Map(pairs.map((pair) => [pair, rarity(texts, pair)]));
  const weigh = (held: (pair: string) => boolean) =>
    pairs.filter(held).reduce((sum, pair) => sum + (weights.get(pair) ?? 0), 0);
  const whole = weigh(() => true);
  return texts
    .map(({ entry, title, text }) => {
      const covered = weigh((pair) => text.includes(pair)) / whole;
      return { entry, covered, score: covered + (TITLE_BONUS * weigh((pair) => title.includes(pair))) / whole };
    })
    .filter(({ covered }) => covered >= ENOUGH)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ entry: { item } }) => ({
      item,
      titleMarks: [],
      excerpt: { text: item.paragraphs[0] ?? '', marks: [] },
      section: item.kind,
    }));
}

function pairsOf(text: string): string[] {
  return [...new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)))];
}

function textOf(entry: SearchableItem): string {
  return [entry.title, ...entry.names, ...entry.paragraphs].map((part) => part.literal.text).join('\n');
}

/** How much a pair says: more, the fewer texts hold it; nothing where none does. */
function rarity(texts: readonly { text: string }[], pair: string): number {
  const holding = texts.filter(({ text }) => text.includes(pair)).length;
  return holding === 0 ? 0 : Math.log(texts.length / holding);
}
