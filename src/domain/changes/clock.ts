import type { ChangeId } from './change.ts';

/** `2026-11-23T08:15:30.123Z-0000-a1b2c3`: milliseconds, a counter within them, the device. */
const STAMP = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)-([0-9a-z]{4})-([0-9a-z]+)$/;
const COUNTER_BASE = 36;
const COUNTER_DIGITS = 4;
const COUNTER_LIMIT = COUNTER_BASE ** COUNTER_DIGITS;

/**
 * The id of the next change: later than every change seen, even where the device's clock stands still or has been put back.
 * @param last the newest change known, of whatever device
 * @param now milliseconds since 1970, as the device's clock has it
 * @param device lower-case letters and digits
 * @throws RangeError when the device or the clock cannot be written
 */
export function nextChangeId(last: ChangeId | undefined, now: number, device: string): ChangeId {
  if (!/^[0-9a-z]+$/.test(device)) throw new RangeError(`设备编号“${device}”不对；只能用小写字母和数字`);
  const seen = last === undefined ? undefined : readStamp(last);
  let time = now;
  let counter = 0;
  if (seen && seen.time >= now) {
    time = seen.time;
    counter = seen.counter + 1;
  }
  if (counter >= COUNTER_LIMIT) {
    time += 1;
    counter = 0;
  }
  return `${new Date(time).toISOString()}-${counter.toString(COUNTER_BASE).padStart(COUNTER_DIGITS, '0')}-${device}` as ChangeId;
}

/** The id that a text is, or `undefined`. */
export function changeId(text: string): ChangeId | undefined {
  const written = STAMP.exec(text)?.[1];
  return written && !Number.isNaN(Date.parse(written)) ? (text as ChangeId) : undefined;
}

/** When a change was made, in milliseconds since 1970, as far as its device's clock was right. */
export function madeAt(id: ChangeId): number {
  return readStamp(id).time;
}

/** The device that a change was made on. */
export function deviceOf(id: ChangeId): string {
  return readStamp(id).device;
}

function readStamp(id: ChangeId): { time: number; counter: number; device: string } {
  const [, written = '', counter = '', device = ''] = STAMP.exec(id) ?? [];
  const time = Date.parse(written);
  if (Number.isNaN(time)) throw new RangeError(`“${id}”不是变更编号；须如 2026-11-23T08:15:30.123Z-0000-a1b2c3`);
  return { time, counter: Number.parseInt(counter, COUNTER_BASE), device };
}
