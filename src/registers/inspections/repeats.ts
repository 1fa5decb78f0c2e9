import type { Json } from '#domain/changes/change.ts';
import type { Values } from '#domain/register.ts';
import { isRecord } from '#fields/fault.ts';
import { type Cells, rowsOf, wordsOf } from '../values.ts';

/** A reading that is the same as the last one, digit by digit. */
export interface RepeatedReading {
  /** The id of the item, and what it is called. */
  id: string;
  item: string;
  reading: string;
}

/**
 * Measured readings that equal those of an earlier inspection by the same checklist to the digit. Zero is left out: no deadlock
 * in two months is no sign of copying. So are versions and dates, which do not change by themselves.
 * @source prj-5.5
 */
export function repeatedReadings(now: Values, before: Values): RepeatedReading[] {
  if (now['template'] !== before['template']) return [];
  const earlier = new Map(rowsOf(before['items']));
  return rowsOf(now['items']).flatMap(([id, cells]) => {
    const [reading, last] = [measured(cells), measured(earlier.get(id) ?? {})];
    if (reading === undefined || reading !== last || Number(reading) === 0) return [];
    return [{ id, item: wordsOf(cells['item']) ?? id, reading }];
  });
}

/**
 * The photos, by their ids, whose content is that of a photo of an earlier inspection.
 * @source prj-5.5
 */
export function repeatedPhotos(photos: Json | undefined, earlier: readonly (Json | undefined)[]): string[] {
  const known = new Set(earlier.flatMap((one) => hashesOf(one).map(([, sha256]) => sha256)));
  return hashesOf(photos)
    .filter(([, sha256]) => known.has(sha256))
    .map(([id]) => id);
}

/** The content of each photo, by its id. */
function hashesOf(photos: Json | undefined): [id: string, sha256: string][] {
  if (!isRecord(photos)) return [];
  return Object.entries(photos).flatMap(([id, photo]) => {
    const sha256 = isRecord(photo) ? photo['sha256'] : undefined;
    return typeof sha256 === 'string' ? [[id, sha256]] : [];
  });
}

/** The digits of what was measured in a unit; `undefined` where nothing was. */
function measured({ reading, unit }: Cells): string | undefined {
  const [words, measure] = [wordsOf(reading), wordsOf(unit)];
  return words && measure ? words.normalize('NFKC').replace(/\s/g, '') : undefined;
}
