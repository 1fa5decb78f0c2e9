import type { APIRoute } from 'astro';
import { searchFile } from '#build/search-file.ts';
import { handbook } from '#handbook/current.ts';

/** The index that the search dialog loads when it is first opened. */
export const GET: APIRoute = () => Response.json(searchFile(handbook()));
