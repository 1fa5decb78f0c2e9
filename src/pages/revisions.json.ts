import type { APIRoute } from 'astro';
import { href } from '#frame/address.ts';
import { handbook } from '#handbook/current.ts';
import { digests } from '#handbook/digest.ts';
import { itemLabel } from '#handbook/labels.ts';

/** A short mark of everything's wording, by which a browser knows what changed since it last looked. */
export const GET: APIRoute = () =>
  Response.json(
    digests(handbook()).map(({ item, mark }) => [`${item.kind}:${item.id}`, mark, itemLabel(item), href(item.url)]),
  );
