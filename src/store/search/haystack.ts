import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import type { Field } from '#domain/field.ts';
import type { Register } from '#domain/register.ts';
import { spellings } from './initials.ts';

/** What an entry that is named by another is found by: a call-in by its customer's name and telephone numbers. */
export interface Named {
  title: string;
  phones: readonly string[];
}

/** The text by which an entry is found. Its pieces are kept apart, so that no word is found across two of them. */
export interface Haystack {
  /** {@link normalised}. */
  text: string;
  /** Names by the initials of their pinyin. */
  letters: string;
  /** Telephone numbers and other numbers, without what groups their digits. */
  digits: string;
}

/** A word that somebody looks for, in each of the forms in which it may stand. */
export interface Needle {
  text: string;
  letters?: string;
  digits?: string;
}

const BETWEEN = '\n';

/** Longer texts are sentences, which nobody spells by initials. */
const LONGEST_NAME = 40;
const FEWEST_DIGITS = 3;

/** Digits as people group them, an extension included. */
const NUMBER = /^[+(]?\d[\d\s()./+-]*(?:(?:转|分机|ext\.?|x|#|\*|,)[\s:]*\d+)?$/i;
const COUNTRY = /^(?:\+|00)86/;

/** Width and case made alike, and blanks left out: “ＤＴ－８６２ 电表” → `dt-862电表`. */
export function normalised(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** The text by which an entry is found: its number, its fields and cells, and the entries that it names. */
export function haystackOf(entry: Entry, register: Register, named: (id: string) => Named | undefined): Haystack {
  const texts = Object.entries(register.fields).flatMap(([name, field]) => {
    const value = entry.values[name];
    return value === undefined ? [] : searched(field, value);
  });
  const names = entry.refs.flatMap((id) => named(id) ?? []);
  const all = [entry.no, ...texts, ...names.flatMap(({ title, phones }) => [title, ...phones])].filter(Boolean);
  return {
    text: all.map(normalised).join(BETWEEN),
    letters: [...new Set(all.filter((text) => text.length <= LONGEST_NAME).flatMap(spellings))].join(BETWEEN),
    digits: [entry.no.replace(/\D/g, ''), ...all.flatMap(digitsOf)].join(BETWEEN),
  };
}

/** The telephone numbers of an entry, those in its tables too. */
export function phonesOf(entry: Entry, register: Register): string[] {
  return Object.entries(register.fields).flatMap(([name, field]) =>
    cellsOf(field, entry.values[name]).flatMap(([column, cell]) =>
      column.kind === 'phone' && typeof cell === 'string' ? [cell] : [],
    ),
  );
}

/** The values of a field: one, or those of the cells where it holds rows. What is imported may be anything. */
export function cellsOf(field: Field, value: Json | undefined): [field: Field, value: Json][] {
  if (value === undefined || value === null) return [];
  const { columns = {} } = field;
  if (Object.keys(columns).length === 0) return [[field, value]];
  if (!isRecord(value)) return [];
  return Object.values(value).flatMap((row) => {
    const cells = isRecord(row) ? row : {};
    return Object.entries(columns).flatMap(([name, column]): [Field, Json][] => {
      const cell = Object.hasOwn(cells, name) ? cells[name] : undefined;
      return cell === undefined || cell === null ? [] : [[column, cell]];
    });
  });
}

/** The words of a query, all of which an entry must have. */
export function needlesOf(text: string): Needle[] {
  return text
    .normalize('NFKC')
    .trim()
    .split(/\s+/)
    .map(normalised)
    .filter(Boolean)
    .map((word) => ({
      text: word,
      ...(/^[a-z][a-z0-9]+$/.test(word) && { letters: word }),
      ...digitForm(word),
    }));
}

/** Whether an entry has a word, in whichever of its forms. */
export function has({ text, letters, digits }: Haystack, needle: Needle): boolean {
  return (
    text.includes(needle.text) ||
    (needle.letters !== undefined && letters.includes(needle.letters)) ||
    (needle.digits !== undefined && digits.includes(needle.digits))
  );
}

function digitForm(word: string): { digits?: string } {
  const [digits] = digitsOf(word.replace(COUNTRY, ''));
  return digits === undefined ? {} : { digits };
}

/** The digits of a number that is grouped, or of one as it stands; none of a text that is no number. */
function digitsOf(text: string): string[] {
  const half = text.normalize('NFKC').trim();
  const digits = NUMBER.test(half) ? half.replace(/\D/g, '') : '';
  return digits.length >= FEWEST_DIGITS ? [digits] : [];
}

function searched(field: Field, value: Json): string[] {
  return cellsOf(field, value).map(([column, cell]) => column.searchText(cell));
}

function isRecord(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
