import { messages } from '#i18n/messages.ts';
import { editionOf } from './edition.ts';
import type { Clause, Handbook, Item } from './items.ts';
import type { Faq } from './schemas.ts';
import { clauseLabel } from './text.ts';

/** How an item is listed among others of different kinds: 第十四条 派工时限, 问题 12 …, 接听叫修. */
export function itemLabel(item: Item, home?: string): string {
  if (item.kind === 'clause') return `${clauseLabel(item as Clause, home)} ${item.title}`;
  if (item.kind === 'faq') return `${messages(undefined).faq.no((item as Item<Faq>).data.no)} ${item.title}`;
  return item.title;
}

/** Clauses by id in the order given; unknown ids are left to the content checks. */
export function clausesNamed(handbook: Handbook, ids: readonly string[]): Clause[] {
  return ids.flatMap((id) => handbook.clauses.get(id) ?? []);
}

/** What a figure is and since when it is what it is: 市区派工时限：六小时（自 2026-01-01 起）. */
export function figureTitle(
  handbook: Handbook,
  id: string,
  text: string,
  locale: string | undefined,
): string | undefined {
  const figure = handbook.figures.get(id);
  const { date } = editionOf(handbook);
  const inForce = figure?.values.findLast(({ from }) => from <= date);
  return figure && inForce && messages(locale).clause.figureSince(figure.label, text, inForce.from);
}
