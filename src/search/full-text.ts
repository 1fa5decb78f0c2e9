/** A page found by Pagefind's full text: words apart, in any order. */
export interface FullTextHit {
  url: string;
  title: string;
  excerptHtml: string;
}

interface Pagefind {
  search(
    query: string,
  ): Promise<{ results: { data(): Promise<{ url: string; excerpt: string; meta: { title: string } }> }[] }>;
}

let loaded: Promise<Pagefind> | undefined;
const MOST = 8;

/** The pages that hold a query's words somewhere; none where the full-text index is not there (while editing). */
export async function fullTextHits(base: string, query: string): Promise<FullTextHit[]> {
  loaded ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>;
  const pagefind = await loaded.catch(() => undefined);
  const found = await pagefind?.search(query);
  const pages = await Promise.all((found?.results ?? []).slice(0, MOST).map((result) => result.data()));
  return pages.map(({ url, meta, excerpt }) => ({ url, title: meta.title, excerptHtml: excerpt }));
}
