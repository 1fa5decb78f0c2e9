import { computed, signal } from '@preact/signals';
import type { Entry } from '#domain/entry.ts';
import { firstState } from '#domain/register.ts';
import type { Author } from '#store/write.ts';
import { write } from '#store/write.ts';
import { timeZone } from './clock.ts';
import { database, isSample } from './data.ts';
import { registerOf } from './registers.ts';

/** This browser: its id in every change, and the letter in its numbers. */
export interface Device {
  id: string;
  letter: string;
}

/** The id of the member of staff who sits here; `undefined` until it is known. */
export const me = signal<string | undefined>(undefined);
/** This browser; `undefined` until its letter is known. */
export const device = signal<Device | undefined>(undefined);
/** Whether the two have been read. */
export const sessionRead = signal(false);
/** Whether somebody may write. */
export const knowsWho = computed(() => me.value !== undefined && device.value !== undefined);

/** Reads who sits here and which browser this is. */
export async function readSession(): Promise<void> {
  const [who, which] = await database.meta.bulkGet(['me', 'device']);
  me.value = typeof who?.value === 'string' ? who.value : undefined;
  device.value = which?.value as Device | undefined;
  if (isSample) await sitInForSample();
  sessionRead.value = true;
}

/** The sample is to be looked at, not set up: the first clerk of it sits here. */
async function sitInForSample(): Promise<void> {
  if (!device.value) await setDevice('Z');
  if (me.value && (await database.entries.get(me.value))) return;
  const first = await database.entries
    .where('[register+state]')
    .equals(['staff', firstState(registerOf('staff'))])
    .first();
  if (first) await setMe(first.id);
}

/** Says who sits here. */
export async function setMe(id: string): Promise<void> {
  await database.meta.put({ key: 'me', value: id });
  me.value = id;
}

/** Gives this browser its letter. Its id is drawn once and never changes, since its changes are chained under it. */
export async function setDevice(letter: string): Promise<void> {
  const id = device.value?.id ?? newDeviceId();
  await database.meta.put({ key: 'device', value: { id, letter } });
  device.value = { id, letter };
}

/** Enters the first member of staff, who is to be its own author. */
export async function addMe(name: string, role: string, letter: string): Promise<Entry> {
  await setDevice(letter);
  const id = newEntryId();
  const entry = await write(
    database,
    registerOf('staff'),
    { ...author(id), by: id },
    {
      entry: id,
      set: { name, roles: { r1: { role } } },
    },
  );
  await setMe(id);
  return entry;
}

/**
 * Who writes now, and where.
 * @throws Error before it is known who sits here
 */
export function author(by: string | undefined = me.value): Author {
  const here = device.value;
  if (!by || !here) throw new Error('还不知道是谁在用这台电脑，先在页面上方选好');
  return { by, device: here.id, letter: here.letter, now: Date.now(), timeZone };
}

/** An id for a new entry: by time and then by chance, so that ids sort in the order of entering. */
export function newEntryId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const random = [...crypto.getRandomValues(new Uint8Array(10))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const variant = ((Number.parseInt(random.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`;
}

function newDeviceId(): string {
  const drawn = crypto.getRandomValues(new Uint8Array(8));
  return [...drawn].map((byte) => (byte % 36).toString(36)).join('');
}
