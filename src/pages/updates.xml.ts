import type { APIRoute } from 'astro';
import { href } from '#frame/address.ts';
import { handbook } from '#handbook/current.ts';
import type { Item } from '#handbook/items.ts';
import type { Update } from '#handbook/schemas.ts';

/** The Atom feed of editions. */
export const GET: APIRoute = ({ site }) => {
  const { updates, site: about } = handbook();
  const url = (path: string) => new URL(href(path), site).href;
  const entry = (update: Item<Update>) => `  <entry>
    <id>${url(update.url)}</id>
    <title>${escaped(update.title)}</title>
    <link href="${url(update.url)}"/>
    <updated>${instant(update.data.date)}</updated>
    <summary>${escaped(update.data.description)}</summary>
  </entry>`;
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <id>${url('/updates/')}</id>
  <title>${escaped(about.title)}</title>
  <link href="${url('/updates/')}"/>
  <link rel="self" href="${url('/updates.xml')}"/>
  <updated>${instant(updates.at(-1)?.data.date ?? '1970-01-01')}</updated>
  <author><name>${escaped(about.organisation)}</name></author>
${updates.toReversed().map(entry).join('\n')}
</feed>
`;
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};

/** The start of a civil day in the handbook's time zone, as Atom writes instants. */
function instant(day: string): string {
  return `${day}T00:00:00+08:00`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
