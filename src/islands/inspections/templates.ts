import type { Json } from '#domain/changes/change.ts';
import type { ChecklistItem } from '../jobs/checklist-run.ts';

/** One thing to inspect, as the handbook has it; what is read in a unit is a reading. */
export interface InspectionItem extends ChecklistItem {
  unit?: string | undefined;
}

/** A checklist of the handbook by which a system is inspected, handed to the page when it is built. */
export interface InspectionTemplate {
  id: string;
  title: string;
  version: string;
  sections: readonly { title: string; items: readonly InspectionItem[] }[];
}

/** The items of a checklist in their order. */
export function itemsOf({ sections }: InspectionTemplate): readonly InspectionItem[] {
  return sections.flatMap(({ items }) => items);
}

/** What a run is begun with: the edition of its checklist, and how many items that has. */
export function editionOf(template: InspectionTemplate): Record<string, Json> {
  return { template: template.id, templateVersion: template.version, itemCount: itemsOf(template).length };
}

/**
 * The rows with which a run begins, cell by cell: whoever begins it a second time, elsewhere and later, leaves the answers that are
 * there. The wording is kept with the run, since the checklist changes.
 */
export function blankCells(template: InspectionTemplate): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(blankRows(template)).flatMap(([id, cells]) =>
      Object.entries(cells).map(([column, value]) => [`items.${id}.${column}`, value]),
    ),
  );
}

/** The same, row by row. */
export function blankRows(template: InspectionTemplate): Record<string, Record<string, Json>> {
  return Object.fromEntries(
    itemsOf(template).map(({ id, text, unit }, i) => [id, { place: i + 1, item: text, ...(unit && { unit }) }]),
  );
}
