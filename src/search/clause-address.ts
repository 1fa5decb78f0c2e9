import { parseHanNumeral } from '#domain/numerals.ts';
import type { SearchableItem, SearchIndex } from './search-index.ts';

/**
 * The clauses that a query asks for by number: `rep-14`, `rep14`, 第12条, 十二条, 维修规程14, `2.3`, `2.1（一）`, `2.1a`;
 * by the number of a clause in parts, all its parts.
 * @param query folded
 */
export function addressedClauses(index: SearchIndex, query: string): SearchableItem[] {
  const { code, rest } = bookOf(index, query);
  const address = normalisedNumber(rest);
  if (!address) return [];
  if (address.bare && code === undefined) return [];
  return index.items.filter(({ item }) => {
    if (item.kind !== 'clause' || (code && item.code !== code)) return false;
    const byNumber = normalisedNumber(item.no ?? '');
    const byId = item.id.slice(item.id.indexOf('-') + 1);
    return [byId, byNumber?.number, byNumber?.whole].includes(address.number);
  });
}

function bookOf(index: SearchIndex, query: string): { code: string | undefined; rest: string } {
  for (const { code, short } of index.books) {
    if (new RegExp(`^${code}-?\\d`).test(query)) return { code, rest: query.slice(code.length).replace(/^-/, '') };
    const titled = query.replace(/^《/, '').replace('》', '');
    if (titled.startsWith(short) && titled.length > short.length) return { code, rest: titled.slice(short.length) };
  }
  return { code: undefined, rest: query };
}

const LETTERS = ['', 'a', 'b', 'c', 'd', 'e', 'f'];

interface Address {
  number: string;
  /** The number without its part: a clause in parts is asked for by either. */
  whole: string;
  /** Whether only digits were given. */
  bare: boolean;
}

/** `2.1（二）` and `2.1b` → `2.1b`, 第十二条 → `12`, 第四条（一） → `4.1`. */
function normalisedNumber(text: string): Address | undefined {
  const article = /^第?([\d零一二三四五六七八九十百]+)条(?:\(([一二三四五六])\))?$/.exec(text.normalize('NFKC'));
  if (article?.[1]) {
    const whole = String(/^\d+$/.test(article[1]) ? Number(article[1]) : parseHanNumeral(article[1]));
    return { number: `${whole}${article[2] ? `.${parseHanNumeral(article[2])}` : ''}`, whole, bare: false };
  }
  const dotted = /^(\d+)(\.\d+)?(?:\(([一二三四五六])\)|([a-f]))?$/.exec(text.normalize('NFKC'));
  if (!dotted) return undefined;
  const [, first, second = '', sub, letter = ''] = dotted;
  const suffix = sub ? (LETTERS[parseHanNumeral(sub) ?? 0] ?? '') : letter;
  const whole = `${first}${second}`;
  return { number: whole + suffix, whole, bare: second === '' && suffix === '' };
}
