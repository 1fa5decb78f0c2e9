import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { inspectionWords as t } from '#i18n/desk/inspections.ts';
import { inspectionId } from '#registers/inspections/inspection-id.ts';
import { templateFor } from '#registers/inspections/template-for.ts';
import { type Act, writeAll } from '#store/write.ts';
import { today } from '../desk/clock.ts';
import { database } from '../desk/data.ts';
import { lookup } from '../desk/lookup.ts';
import { notify } from '../desk/notices.ts';
import { registerOf } from '../desk/registers.ts';
import { report } from '../desk/save.ts';
import { author, me } from '../desk/session.ts';
import { blankCells, editionOf, type InspectionTemplate } from './templates.ts';

/**
 * Begins the inspection of a system in a month, or finds the one that was begun: two who do it at once write one entry.
 * @source prj-2.3
 * @returns its id; `undefined` where nothing could be stored, which has been said then
 */
export async function beginInspection(
  asset: Entry,
  month: CivilDay,
  templates: readonly InspectionTemplate[],
): Promise<string | undefined> {
  try {
    const { id, entry } = await placeFor(asset.id, month);
    if (entry && entry.state !== 'planned') return id;
    const template = templateOf(asset, templates, entry ?? (await lastOf(asset.id, month)));
    await writeAll(database, registerOf('inspections'), author(), actsFor(id, asset, month, template, entry));
    notify({ kind: 'done', text: t.begun(String(asset.values['name'] ?? ''), month) });
    return id;
  } catch (error) {
    report(error);
    return undefined;
  }
}

/** A void report stays where it is; the one that replaces it has the next place. */
async function placeFor(system: string, month: CivilDay): Promise<{ id: string; entry: Entry | undefined }> {
  for (let place = 1; ; place += 1) {
    const id = inspectionId(system, month, place);
    const entry = await database.entries.get(id);
    if (entry?.state !== 'void') return { id, entry };
  }
}

async function lastOf(system: string, month: CivilDay): Promise<Entry | undefined> {
  const all = await lookup.naming(system, 'inspections');
  const before = all.filter(({ values, day }) => values['system'] === system && day < month);
  return before.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
}

function templateOf(
  { values }: Entry,
  templates: readonly InspectionTemplate[],
  last: Entry | undefined,
): InspectionTemplate {
  const ids = [templateFor(values, last?.values), templateFor(values)];
  const template = ids.map((id) => templates.find((one) => one.id === id)).find(Boolean) ?? templates[0];
  if (!template) throw new RangeError(t.noTemplate(ids[0] ?? ''));
  return template;
}

/** A new entry is written in its first state; with the second act the run is on its way. */
function actsFor(
  entry: string,
  asset: Entry,
  month: CivilDay,
  template: InspectionTemplate,
  planned: Entry | undefined,
): Act[] {
  const inspector = planned?.values['inspector'] ?? me.value ?? null;
  const customer = asset.values['customer'] ?? null;
  const run = { ...editionOf(template), customer, inspector, inspectedOn: today.peek(), ...blankCells(template) };
  const create: Act = { entry, set: { system: asset.id, month, ...run } };
  return planned ? [{ entry, set: run, to: 'in-progress' }] : [create, { entry, set: {}, to: 'in-progress' }];
}
