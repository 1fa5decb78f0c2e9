import type { CivilDay } from '#domain/civil-day.ts';

/** Checklists that the whole company runs once in a day or a month, and how much of the day names the run. */
const ONCE_IN: Readonly<Record<string, number>> = {
  'day-close': 'YYYY-MM-DD'.length,
  'month-end': 'YYYY-MM'.length,
};

/**
 * The id of the one run of a checklist of a day or a month, `checklist-runs:day-close:2026-11-23`, so that two who start it
 * work on the same entry; `undefined` for checklists that are run as often as there is something to check.
 * @source dut-5
 */
export function runId(template: string, day: CivilDay): string | undefined {
  const length = Object.hasOwn(ONCE_IN, template) ? ONCE_IN[template] : undefined;
  return length === undefined ? undefined : `checklist-runs:${template}:${day.slice(0, length)}`;
}
