import type { Language, Text } from '#domain/text.ts';

/** Words of one language, by the names that they have in all of them. */
export type WordsOf<Words extends Readonly<Record<string, Text>>> = { readonly [Name in keyof Words]: string };

/** The words of a paper in the language that it is printed in. */
export function wordsIn<const Words extends Readonly<Record<string, Text>>>(
  words: Words,
  language: Language,
): WordsOf<Words> {
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [name, text[language]])) as WordsOf<Words>;
}

/** How a page says in which language it is written. */
export const LANGUAGE_TAG: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** What several papers say alike. */
export const SHARED = {
  more: { zh: '（见登记簿）', en: ' (see the register)' },
  servicePhone: { zh: '服务电话', en: 'Service phone' },
  check: { zh: '校验', en: 'Check' },
  openAgain: { zh: '扫码打开本登记', en: 'Opens the entry again' },
  void: { zh: '作废', en: 'VOID' },
  ticked: { zh: '已选', en: 'ticked' },
  notTicked: { zh: '未选', en: 'not ticked' },
  signedElsewhere: { zh: '已签字，图样不在本机', en: 'Signed; the image is not in this browser' },
  refused: { zh: '客户拒签', en: 'Refused to sign' },
  witness: { zh: '见证人', en: 'Witness' },
  ymd: { zh: '年　　月　　日', en: 'Date: ____________' },
  labour: { zh: '工时', en: 'Labour' },
  signatureOf: { zh: '客户签字', en: 'Customer’s signature' },
} satisfies Record<string, Text>;
