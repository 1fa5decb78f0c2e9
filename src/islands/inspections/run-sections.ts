import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { isRecord } from '#fields/fault.ts';
import { itemsInOrder, lackOf } from '#registers/inspections/answers.ts';
import { repeatedReadings } from '#registers/inspections/repeats.ts';
import { type Cells, rowsOf, wordsOf } from '#registers/values.ts';
import type { InspectionTemplate } from './templates.ts';

/** An item of a run, as it was begun, with what the handbook says of it now. */
export interface ShownItem {
  id: string;
  cells: Cells;
  type: string;
  hint?: string | undefined;
  clause?: string | undefined;
  /** What was read the last time, and in which month. */
  last?: { reading: string; month: string } | undefined;
  /** Whether the reading is the last one to the digit. */
  isRepeated: boolean;
  hasFinding: boolean;
}

/** A part of a run, with how many of its items are answered. */
export interface RunSection {
  title: string;
  items: readonly ShownItem[];
  answered: number;
}

/**
 * The items of a run as it was begun, in the parts of the checklist; items that the checklist has no more come last.
 * @param last the inspection of the same system before this one
 */
export function runSections(
  values: Values,
  template: InspectionTemplate | undefined,
  last: Entry | undefined,
  others: string,
): RunSection[] {
  const repeated = new Set(last ? repeatedReadings(values, last.values).map(({ id }) => id) : []);
  const shown = itemsInOrder(values['items']).map(([id, cells]): ShownItem & { section: string } => {
    const section = template?.sections.find(({ items }) => items.some((item) => item.id === id));
    const known = section?.items.find((item) => item.id === id);
    const name = wordsOf(cells['item']) ?? id;
    return {
      id,
      cells,
      section: section?.title ?? others,
      type: known?.type ?? (wordsOf(cells['unit']) ? 'reading' : 'check'),
      hint: known?.hint,
      clause: known?.clause,
      last: lastReading(last, values, id),
      isRepeated: repeated.has(id),
      hasFinding: rowsOf(values['findings']).some(([, { finding }]) => wordsOf(finding)?.includes(name)),
    };
  });
  return [...Map.groupBy(shown, ({ section }) => section)].map(([title, items]) => ({
    title,
    items,
    answered: items.filter(({ cells }) => !lackOf(cells)).length,
  }));
}

function lastReading(last: Entry | undefined, values: Values, id: string): ShownItem['last'] {
  const items = last?.values['items'];
  const cells = isRecord(items) && Object.hasOwn(items, id) ? items[id] : undefined;
  const reading = isRecord(cells) ? wordsOf(cells['reading']) : undefined;
  if (!last || !reading || last.values['template'] !== values['template']) return undefined;
  return { reading, month: last.day };
}
