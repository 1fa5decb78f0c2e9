import type { Register } from '#domain/register.ts';
import { go } from '../desk/address.ts';
import { deskAddress } from '../desk/data.ts';

/** What stands in the place of an id for an entry that is not there yet. */
export const NEW = 'new';

/** Opens an entry beside the list; {@link NEW} is a blank one. */
export function openEntry(id: string): void {
  go(id === NEW ? { entry: undefined, new: '1' } : { entry: id, new: undefined });
}

/** Closes the entry; what was typed is kept as a draft. */
export function closeEntry(): void {
  go({ entry: undefined, new: undefined });
}

/** Opens a blank entry; a call is taken on a screen of its own. */
export function addEntry(register: Register): void {
  if (register.id === 'call-ins') location.assign(deskAddress('/desk/call/'));
  else openEntry(NEW);
}
