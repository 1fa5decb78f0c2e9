import type { Values } from '#domain/register.ts';
import { rowsOf } from '../values.ts';

/**
 * Whether the settings have a fine counted in money. A fine of which they say nothing is; where two rows disagree, none is, since
 * a fine may be unlawful.
 * @source prj-5.2
 * @param settings the values of the settings
 * @param clause the clause of the fine: `prj-2.6`
 */
export function isLevied(settings: Values, clause: string): boolean {
  const rows = rowsOf(settings['fines']).filter(([, { fine }]) => fine === clause);
  return rows.every(([, { applies }]) => applies !== false);
}
