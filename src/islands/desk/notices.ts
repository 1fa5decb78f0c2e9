import { signal } from '@preact/signals';

/** Something that the desk says at the foot of the screen. */
export interface Notice {
  id: number;
  kind: 'done' | 'failed';
  text: string;
  /** What can still be done about it. */
  action?: { label: string; run: () => void };
}

/** What the desk says at the moment. */
export const notices = signal<readonly Notice[]>([]);

const SHOWN_MS = 8000;
let serial = 0;

/** Says something; what failed stays until it is put away. */
export function notify(notice: Omit<Notice, 'id'>): void {
  serial += 1;
  const id = serial;
  notices.value = [...notices.value.slice(-2), { ...notice, id }];
  if (notice.kind === 'done') setTimeout(() => putAway(id), SHOWN_MS);
}

/** Takes a notice off the screen. */
export function putAway(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}
