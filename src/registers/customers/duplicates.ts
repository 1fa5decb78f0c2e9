import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';

/** A customer as far as it is known: while typing, without an id. */
export interface Candidate {
  id?: string;
  values: Readonly<Record<string, Json>>;
}

/** A customer who may be the same, and by what. */
export interface Duplicate {
  id: string;
  by: readonly ('name' | 'phone')[];
}

/** Longest first, so that none leaves a part of another behind. */
const LEGAL_FORMS = /股份有限|有限责任|有限|公司/g;
const NOT_IN_NAME = /[\s()[\]{}<>〔〕【】《》〈〉「」·]/g;

const EXTENSION = /(?<=\d) ?(?:(?:转|分机|ext\.?|x|#|\*|,)[ :]?|-(?=\d{1,6}$)(?<=-\d{7,8}-))\d{1,6}$/i;
const COUNTRY = /^(?:\+86|0086|86(?=1[3-9]\d{9}$))/;
const AREA_AND_LOCAL = /^0(?:10|2\d|[3-9]\d{2})([2-9]\d{6,7})$/;
const SERVICE = /^[48]00\d{7}$/;
const LOCAL = /^[2-9]\d{6,7}$/;

/**
 * The customers who may be the one that somebody is about to enter, in the order given: with the same name apart from legal
 * form, brackets and blanks, or with one telephone number in common, the main one or a contact's. A number without its area
 * code may be that of any town.
 */
export function duplicateCandidates(
  candidate: Candidate,
  existing: readonly Pick<Entry, 'id' | 'values'>[],
): Duplicate[] {
  const name = plainName(candidate.values['name']);
  const numbers = phonesOf(candidate.values);
  return existing.flatMap(({ id, values }) => {
    if (id === candidate.id) return [];
    const sameName = name !== '' && plainName(values['name']) === name;
    const samePhone = phonesOf(values).some((theirs) => numbers.some((number) => isSameLine(number, theirs)));
    const by = [...(sameName ? (['name'] as const) : []), ...(samePhone ? (['phone'] as const) : [])];
    return by.length > 0 ? [{ id, by }] : [];
  });
}

/** What tells one company from another in its name. */
function plainName(name: Json | undefined): string {
  if (typeof name !== 'string') return '';
  return name.normalize('NFKC').toLowerCase().replace(NOT_IN_NAME, '').replace(LEGAL_FORMS, '');
}

function phonesOf({ phone, contacts }: Candidate['values']): string[] {
  const rows = typeof contacts === 'object' && contacts !== null ? Object.values(contacts) : [];
  const cells = rows.map((row) => (row as { phone?: Json } | null)?.phone);
  return [phone, ...cells].map(plainNumber).filter(Boolean);
}

/** The digits that are dialled within the country, without an extension. */
function plainNumber(phone: Json | undefined): string {
  if (typeof phone !== 'string') return '';
  const main = phone.normalize('NFKC').trim().replace(EXTENSION, '');
  const digits = main.replace(/[^\d+]/g, '');
  const home = digits.replace(COUNTRY, '');
  // Behind +86 the area code loses its zero.
  const isLandlineWithoutZero = home !== digits && !SERVICE.test(home) && AREA_AND_LOCAL.test(`0${home}`);
  return isLandlineWithoutZero ? `0${home}` : home.replace('+', '00');
}

function isSameLine(a: string, b: string): boolean {
  if (a === b) return true;
  const [local, full] = a.length < b.length ? [a, b] : [b, a];
  return LOCAL.test(local) && AREA_AND_LOCAL.exec(full)?.[1] === local;
}
