import type { APIRoute } from 'astro';
import { href } from '#frame/address.ts';

/** Lets search engines in, and names the sitemap. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`);
