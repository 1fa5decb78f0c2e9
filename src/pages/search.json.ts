import type { APIRoute } from 'astro';
import { handbook } from '#handbook/current.ts';
import { searchFile } from '#search/index-file.ts';

/** The index that the search dialog loads when it is first opened. */
export const GET: APIRoute = () => Response.json(searchFile(handbook()));
