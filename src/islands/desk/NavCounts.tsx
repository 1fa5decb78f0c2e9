import { useEffect } from 'preact/hooks';
import { deskWords as t } from '#i18n/desk/desk.ts';
import { database } from './data.ts';
import { useLive } from './live.ts';

/** Writes the number of open entries beside each register of the menu, which itself is static and says which states are open. */
export function NavCounts() {
  const { value } = useLive(openCounts, []);
  useEffect(() => {
    for (const place of counted()) {
      const count = value?.get(place.dataset['count'] ?? '') ?? 0;
      place.textContent = count > 0 ? String(count) : '';
      place.title = count > 0 ? t.nav.open(count) : '';
    }
  }, [value]);
  return null;
}

function counted(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-count]')];
}

/** How many entries of each register are not at their end. */
async function openCounts(): Promise<Map<string, number>> {
  const counts = counted().map(async ({ dataset: { count: register = '', states = '' } }) => {
    const keys = states.split(' ').map((state) => [register, state]);
    return [register, await database.entries.where('[register+state]').anyOf(keys).count()] as const;
  });
  return new Map(await Promise.all(counts));
}
