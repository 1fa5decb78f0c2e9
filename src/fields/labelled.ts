import type { Json } from '#domain/changes/change.ts';
import type { Fault } from '#domain/field.ts';
import type { Language, Text } from '#domain/text.ts';
import { asText, fault } from './fault.ts';
import { typed } from './typed.ts';

/** Things to choose from: their ids, which are stored, and their labels, which are seen. */
export type Labelled = Readonly<Record<string, Text>>;

/**
 * What fields have in common that hold one of several things.
 * @throws RangeError when there is nothing to choose from, or one word means two of them
 */
export function labelled(things: Labelled, why: Text) {
  const byWord = words(things);
  const allowed = {
    zh: Object.values(things)
      .map(({ zh }) => zh)
      .join('、'),
    en: Object.values(things)
      .map(({ en }) => en)
      .join(', '),
  };
  const labelOf = (value: Json) =>
    typeof value === 'string' && Object.hasOwn(things, value) ? things[value] : undefined;
  return {
    fault: (value: Json): Fault | undefined => (labelOf(value) ? undefined : fault(value, why, allowed)),
    format: (value: string, language: Language): string => labelOf(value)?.[language] ?? asText(value),
    parse: (text: string): string | undefined => byWord.get(key(text)),
    searchText: (value: string): string => Object.values(labelOf(value) ?? {}).join(' '),
    references: (): readonly string[] => [],
  };
}

function words(things: Labelled): Map<string, string> {
  const byWord = new Map<string, string>();
  for (const [id, { zh, en }] of Object.entries(things)) {
    for (const word of new Set([id, zh, en].map(key))) {
      const other = byWord.get(word);
      if (other !== undefined) throw new RangeError(`“${word}”既指“${other}”又指“${id}”；每个名称只能指一项`);
      byWord.set(word, id);
    }
  }
  if (byWord.size === 0 || byWord.has('')) throw new RangeError('选项没有名称；至少要有一项，每项都要有名称');
  return byWord;
}

function key(text: string): string {
  return typed(text).toLowerCase();
}
