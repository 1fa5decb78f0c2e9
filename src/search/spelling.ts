import type { IndexedItem } from './search-index.ts';

const SHORTEST = 2;

/**
 * Whether letters spell a name of the item in pinyin, by initials (`jxdjb`) or in full (`jiaoxiu`): 0 for the whole name,
 * more for a beginning of it, `undefined` for neither.
 */
export function spelledAs({ pinyin }: IndexedItem, letters: string): number | undefined {
  if (letters.length < SHORTEST || !/^[a-z]+$/.test(letters)) return undefined;
  const rests = pinyin.flatMap((name) => {
    const syllables = name.split(' ');
    const forms = [syllables.map((s) => s.charAt(0)).join(''), syllables.join('')];
    return forms.filter((form) => form.startsWith(letters)).map((form) => form.length - letters.length);
  });
  return rests.length > 0 ? Math.min(...rests) : undefined;
}
