import { TASK_GROUPS } from '#handbook/groups.ts';
import type { Handbook, Item } from '#handbook/items.ts';
import type { Messages } from '#i18n/zh-CN.ts';

export interface NavLink {
  title: string;
  url: string;
  count?: number;
}

export interface NavGroup {
  title: string;
  url?: string;
  links: NavLink[];
  /** Whether the group can be folded; it opens by itself where the current page is in it. */
  folds: boolean;
}

/** The sidebar: made from the content alone. */
export function sidebar(handbook: Handbook, t: Messages): { heading: string; groups: NavGroup[] }[] {
  const plain = (links: NavLink[]): NavGroup => ({ title: '', links, folds: false });
  const link = (item: Item): NavLink => ({ title: item.title, url: item.url });
  return [
    {
      heading: t.nav.regulations,
      groups: [plain(handbook.books.map((b) => ({ title: b.data.short, url: b.url, count: b.clauses.length })))],
    },
    {
      heading: t.nav.tasks,
      groups: TASK_GROUPS.map((group) => ({
        title: group,
        links: handbook.tasks.filter((task) => task.data.group === group).map(link),
        folds: true,
      })),
    },
    {
      heading: t.nav.lookup,
      groups: [
        plain([
          { title: t.nav.desk, url: '/desk/' },
          { title: t.nav.faq, url: '/faq/', count: handbook.faqs.length },
          { title: t.nav.forms, url: '/forms/', count: handbook.forms.length },
          { title: t.nav.checklists, url: '/checklists/', count: handbook.checklists.length },
          { title: t.nav.glossary, url: '/glossary/', count: handbook.terms.length },
          { title: t.nav.updates, url: '/updates/' },
          { title: t.nav.print, url: '/print/' },
          ...handbook.pages.map(link),
        ]),
      ],
    },
    { heading: t.nav.roles, groups: [plain(handbook.roles.map(link))] },
  ];
}

/** The items before and after one in a list. */
export function neighbours<T extends { id: string }>(items: readonly T[], id: string): { previous?: T; next?: T } {
  const at = items.findIndex((item) => item.id === id);
  const [previous, next] = [items[at - 1], items[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
