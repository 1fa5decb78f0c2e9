import { type Messages, zhCN } from './zh-CN.ts';

const CATALOGUES: Readonly<Record<string, Messages>> = { 'zh-CN': zhCN };

/** The interface's words in a language; Simplified Chinese where there is no catalogue for it. */
export function messages(locale: string | undefined): Messages {
  return CATALOGUES[locale ?? 'zh-CN'] ?? zhCN;
}
