import type { Json } from '#domain/changes/change.ts';
import { addDays, addMonths, type CivilDay, civilDay } from '#domain/civil-day.ts';
import type { Instant } from '#domain/instant.ts';

/** A checklist of the handbook, as a page hands it over. */
export interface RunTemplate {
  id: string;
  title: string;
  kind: string;
  purpose: string;
  version: string;
  sections: readonly { title: string; items: readonly TemplateItem[] }[];
}

/** One item of a checklist of the handbook. */
export interface TemplateItem {
  id: string;
  text: string;
  clause?: string | undefined;
  type: string;
  unit?: string | undefined;
  hint?: string | undefined;
}

/**
 * What starting a checklist sets, by path. Each cell by itself and never a row as a whole: where two people start the same run
 * without seeing each other, the later start takes nothing away that the earlier has ticked.
 */
export function newRun(
  { id, title, version, kind, sections }: RunTemplate,
  { at, today, by }: { at: Instant; today: CivilDay; by: string },
): Record<string, Json> {
  const items = sections.flatMap((section) => section.items.map((item) => ({ ...item, section: section.title })));
  const cells = items.flatMap(({ id: itemId, text, section, clause, type, unit, hint }, i) => {
    const row = rowOf(itemId, i);
    const copied = { section, itemId, text, clause, type, unit, hint };
    return Object.entries(copied).flatMap(([column, value]): [string, Json][] =>
      value === undefined ? [] : [[`items.${row}.${column}`, value]],
    );
  });
  return {
    template: id,
    templateVersion: version,
    title,
    assignedTo: by,
    due: kind === 'month-end' ? lastOfMonth(today) : today,
    startedAt: at,
    ...Object.fromEntries(cells),
  };
}

/**
 * The last day of the month of a day.
 * @throws RangeError when it is not a day
 */
export function lastOfMonth(day: CivilDay): CivilDay {
  const first = civilDay(`${day.slice(0, 'YYYY-MM'.length)}-01`);
  if (!first) throw new RangeError(`“${day}”不是日期；允许：YYYY-MM-DD`);
  return addDays(addMonths(first, 1), -1);
}

const LONGEST_ROW_ID = 64;

/** Rows are read in the order of their ids. */
function rowOf(item: string, at: number): string {
  return `${String(at + 1).padStart(3, '0')}-${item}`.slice(0, LONGEST_ROW_ID);
}
