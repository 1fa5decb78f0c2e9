import type { Plugin } from 'vite';

const FIRST_YEAR = '2024';

/**
 * Leaves out of what the browser loads the holidays of years before any figure was in force, and their names: the desk asks only
 * whether a day is off, and for no day so long ago.
 */
export default function recentHolidays(): Plugin {
  return {
    name: 'recent-holidays',
    enforce: 'pre',
    transform(code, id, options) {
      if (options?.ssr || !id.includes('chinese-days/dist/chinese-days.json')) return undefined;
      const { holidays, workdays } = JSON.parse(code) as Record<string, Record<string, string>>;
      return { code: JSON.stringify({ holidays: recent(holidays), workdays: recent(workdays) }), map: null };
    },
  };
}

function recent(days: Readonly<Record<string, string>> = {}): Record<string, number> {
  return Object.fromEntries(
    Object.keys(days)
      .filter((day) => day >= FIRST_YEAR)
      .map((day) => [day, 1]),
  );
}
