import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Interfaces that Pagefind writes and this site does not use. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/** Writes the full-text index of the built pages beside them. */
export default function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
        if (!index) throw new Error(`全文索引未能建立：${errors.join('；')}`);
        const { page_count } = await index.addDirectory({ path: site });
        await index.writeFiles({ outputPath: `${site}pagefind` });
        await close();
        await Promise.all(UNUSED.map((name) => rm(`${site}pagefind/${name}`, { force: true })));
        logger.info(`${page_count} 页可搜索`);
      },
    },
  };
}
