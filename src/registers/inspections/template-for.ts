import type { Values } from '#domain/register.ts';
import type { Text } from '#domain/text.ts';
import { wordsOf } from '../values.ts';

/** What the checklists of the handbook are called, for papers, which have no handbook at hand. */
export const TEMPLATE_TITLES: Readonly<Record<string, Text>> = {
  'inspection-application': { zh: '应用系统巡检表', en: 'Applications' },
  'inspection-database': { zh: '数据库巡检表', en: 'Databases' },
  'inspection-server': { zh: '服务器与网络巡检表', en: 'Servers and network' },
  'inspection-equipment': { zh: '现场设备巡检表', en: 'Equipment on site' },
};

const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/数据库|database|oracle|mysql|postgres|sql server/i, 'inspection-database'],
  [/服务器|网络|机房|交换机|防火墙|存储|server|network/i, 'inspection-server'],
];

/**
 * The checklist by which a system is inspected: that of its last inspection, else by what it is called. No field of a system says
 * what kind it is, so whoever inspects can choose another.
 * @param last what its last inspection holds
 */
export function templateFor({ kind, name, model }: Values, last?: Values): string {
  const used = wordsOf(last?.['template']);
  if (used) return used;
  if (kind === 'product') return 'inspection-equipment';
  const words = [name, model].map((value) => wordsOf(value) ?? '').join(' ');
  return BY_NAME.find(([pattern]) => pattern.test(words))?.[1] ?? 'inspection-application';
}
