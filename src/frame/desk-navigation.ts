import { REGISTER_GROUPS, type Register } from '#domain/register.ts';
import { deskWords } from '#i18n/desk/desk.ts';
import { allRegisters } from '#registers/all.ts';

/** A line of the desk's menu. */
export interface DeskLink {
  title: string;
  url: string;
  /** The register whose open entries are counted beside it, and the states in which they are open. */
  counts?: { register: string; states: readonly string[] };
}

/** The menu of the desk: the work of the day, each register that has a folder, and upkeep. */
export function deskMenu(): { heading: string; links: DeskLink[] }[] {
  const { nav } = deskWords;
  const groups = Object.entries(REGISTER_GROUPS).map(([group, { zh }]) => ({
    heading: zh,
    links: [...allRegisters.values()]
      .filter((register) => register.group === group && register.onlyEntry === undefined)
      .map((register) => ({
        title: register.title.zh,
        url: `/desk/${register.id}/`,
        ...(isWork(register) && { counts: { register: register.id, states: openStates(register) } }),
      })),
  }));
  return [
    {
      heading: nav.work,
      links: [
        { title: nav.home, url: '/desk/' },
        { title: nav.call, url: '/desk/call/' },
        { title: nav.dispatch, url: '/desk/dispatch/' },
        { title: nav.jobs, url: '/desk/jobs/' },
        { title: nav.charges, url: '/desk/charges/' },
        { title: nav.receipts, url: '/desk/receipts/' },
        { title: nav.inspections, url: '/desk/inspection-grid/' },
        { title: nav.checks, url: '/desk/checks/' },
        { title: nav.drafts, url: '/desk/drafts/' },
      ],
    },
    ...groups.filter(({ links }) => links.length > 0),
    {
      heading: nav.upkeep,
      links: [
        { title: nav.data, url: '/desk/data/' },
        { title: nav.settings, url: '/desk/settings/' },
      ],
    },
  ];
}

/** Files of customers and staff are never finished: their number says nothing about what is to be done. */
function isWork({ group }: Register): boolean {
  return !['customers', 'people', 'settings'].includes(group);
}

function openStates({ states }: Register): string[] {
  return Object.keys(states).filter((state) => (states[state]?.next.length ?? 0) > 0);
}
