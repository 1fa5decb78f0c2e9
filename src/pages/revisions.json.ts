import type { APIRoute } from 'astro';
import { href } from '#frame/address.ts';
import { handbook } from '#handbook/current.ts';
import { clauseDigest, digest } from '#handbook/digest.ts';
import { itemLabel } from '#handbook/labels.ts';
import { paragraphs } from '#handbook/text.ts';

/** A short mark of every clause's and page's wording, by which a browser knows what changed since it last looked. */
export const GET: APIRoute = () => {
  const all = handbook();
  const clauses = [...all.clauses.values()].map((clause) => ({ item: clause, mark: clauseDigest(all, clause) }));
  const pages = [...all.tasks, ...all.roles, ...all.faqs, ...all.pages].map((item) => ({
    item,
    mark: digest([item.title, JSON.stringify(item.data), ...paragraphs(all, item.body)]),
  }));
  const rows = [...clauses, ...pages].map(({ item, mark }) => [`${item.kind}:${item.id}`, mark, itemLabel(item), href(item.url)]);
  return Response.json(rows);
};
