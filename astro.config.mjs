import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import site from './content/site.json' with { type: 'json' };
import contentCheck from './src/build/content-check.ts';
import linkText from './src/build/link-text.ts';
import pagefindIndex from './src/build/pagefind-index.ts';
import recentHolidays from './src/build/recent-holidays.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? site.siteUrl,
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  i18n: { locales: ['zh-CN'], defaultLocale: 'zh-CN' },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ remarkPlugins: [linkText], smartypants: false }),
  },
  integrations: [
    contentCheck(),
    mdx(),
    preact(),
    sitemap({ filter: (page) => !/\/(c|print|desk)\//.test(page) }),
    pagefindIndex(),
  ],
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [recentHolidays()],
    worker: { plugins: () => [recentHolidays()] },
    build: {
      assetsInlineLimit: 0,
      // What every screen of the desk has in common compresses better as one file than as forty.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // The handbook's pages and its search load these too, and nothing else of the desk.
              { name: 'preload', priority: 5, test: /vite\/preload-helper/ },
              { name: 'numerals', priority: 4, test: /\/src\/domain\/numerals/ },
              {
                name: 'desk',
                priority: 3,
                test: /\/src\/(domain|store|islands\/(desk|form))\/|\/src\/fields\/.*\.ts$|\/src\/registers\/[a-z-]+\.ts$|dexie|@preact|\/preact\/|@noble|chinese-days|valibot|content\/(figures|calendar)\.json/,
                minShareCount: 4,
              },
              { name: 'controls', priority: 2, test: /\/src\/fields\/(?!signature|photos|files)[^.]*\.tsx$/ },
              {
                name: 'attachments',
                priority: 1,
                test: /\/src\/fields\/(signature|photos|files)\/.*\.tsx$|signature_pad/,
              },
            ],
          },
        },
      },
    },
    // The build for browsers of the last years; its own entry point is the one for all browsers.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'self'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self' data: blob:",
        "manifest-src 'self'",
        "worker-src 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
