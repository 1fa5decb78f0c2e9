import { signal } from '@preact/signals';

/** Whether the browser believes that it has a network; nothing on this page waits for one. */
export const online = signal(globalThis.navigator?.onLine ?? true);

/** Whether there is room for a list beside the job. */
export const wide = signal(false);

if (typeof window !== 'undefined') {
  window.addEventListener('online', () => (online.value = true));
  window.addEventListener('offline', () => (online.value = false));
  const room = window.matchMedia('(min-width: 861px)');
  wide.value = room.matches;
  room.addEventListener('change', ({ matches }) => (wide.value = matches));
}
