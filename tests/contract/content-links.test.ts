import { describe, expect, test } from 'vitest';
import { ContentCopy } from '../support/content-copy.ts';
import { appended, eachIsTold, type Mistake } from '../support/mistakes.ts';

const QUESTION = 'faq/receipt-lost.mdx';

describe('links within the site', () => {
  const broken = (to: string): [string, Mistake] => [
    `[…](${to})`,
    {
      file: QUESTION,
      make: appended(QUESTION, `见[这里](${to})。`),
      what: new RegExp(`链接“${to.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}”打不开`),
      allowed: /最接近的是 \//,
    },
  ];
  const wrong = [
    '/faq/receipt-loss/',
    '/regulations/repair/#rep-99',
    '/editor-guide/#nowhere',
    '/faq/receipt-lost',
    'receipt-lost.mdx',
    '#rep-14',
    'javascript:alert(1)',
  ];
  eachIsTold(Object.fromEntries(wrong.map(broken)));

  test('a link whose address stands below the text is checked too', () => {
    using copy = new ContentCopy();
    copy.append(QUESTION, '\n见[这里][甲]。');
    const line = copy.append(QUESTION, '\n[甲]: /faq/receipt-loss/') + 1;
    expect(copy.problems()).toMatchObject([{ file: `content/${QUESTION}`, line }]);
  });

  test('pages, clauses, chapters, parts of pages, terms and the web are open to links', () => {
    using copy = new ContentCopy();
    const open = [
      '/',
      '/print/',
      '/faq/receipt-lost/',
      '/regulations/repair/',
      '/regulations/repair/#rep-14',
      '/regulations/repair/#rep-ch-dispatch',
      '/editor-guide/#clause',
      '/glossary/#dispatch-limit',
      '/updates/2026-11/',
      'https://www.gov.cn/',
      'mailto:service@example.com',
      'tel:+8657112345678',
    ];
    copy.append(QUESTION, `\n${open.map((to) => `[这里](${to})`).join('、')}`);
    expect(copy.problems()).toEqual([]);
  });
});
