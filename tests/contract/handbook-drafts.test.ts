import fc from 'fast-check';
import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Values } from '#domain/register.ts';
import { FAQ_GROUPS } from '#handbook/groups.ts';
import { readMdx } from '#handbook/mdx-source.ts';
import { readHandbook } from '#handbook/read-handbook.ts';
import type { Faq } from '#handbook/schemas.ts';
import { examples } from '#registers/handbook-drafts/examples.ts';
import { QUESTION_GROUPS } from '#registers/handbook-drafts/fields.ts';
import { mdxName, mdxOf } from '#registers/handbook-drafts/mdx.ts';
import { ContentCopy } from '../support/content-copy.ts';
import { anyText, HOSTILE } from '../support/field-laws.ts';

const TODAY = '2026-11-23' as CivilDay;
const NEXT = Math.max(...readHandbook(process.cwd()).faqs.map(({ data }) => data.no)) + 1;

/** Elements that a page of a draft is made of; nothing that was typed may add another. */
const OWN = ['Practice', 'Ref'];
/** What would run or lead somewhere: expressions, code, links, pictures, and elements beside one’s own. */
const ACTIVE = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'html', 'image', 'code', 'inlineCode'];

function activeIn(text: string): string[] {
  const { body, elements, problems } = readMdx('content/faq/draft.mdx', text);
  const found: string[] = problems.map(({ what }) => what);
  visit(body, (node) => {
    if (ACTIVE.includes(node.type) || (node.type === 'link' && !leadsWhereItSays(node))) found.push(node.type);
  });
  return [...found, ...elements.map(({ name }) => name).filter((name) => !OWN.includes(name))];
}

/** An address that was written out, which Markdown makes a link of by itself. */
function leadsWhereItSays({ url, children }: Link): boolean {
  const [only] = children;
  const text = only?.type === 'text' ? only.value : '';
  return [text, `http://${text}`, `mailto:${text}`].includes(url) && /^(https?:\/\/|mailto:)/.test(url);
}

/** All texts of a page, as a reader sees them. */
function wordsIn(text: string): string {
  const words: string[] = [];
  visit(readMdx('content/faq/draft.mdx', text).body, 'text', (node) => {
    words.push(node.value);
  });
  return words.join('\n');
}

const TEXTS = ['question', 'symptom', 'cause', 'solution', 'products'];
const allOf = (typed: Values[string]): Values => Object.fromEntries(TEXTS.map((name) => [name, typed]));

describe('a draft in the handbook (prj-2.2a)', () => {
  test('its headings are those of the handbook, word for word (prj-2.2a)', () => {
    expect(Object.values(QUESTION_GROUPS).map(({ zh }) => zh)).toEqual([...FAQ_GROUPS]);
  });

  test('each example can be put into the content as it is, and every check holds (prj-2.2b)', () => {
    using copy = new ContentCopy();
    for (const [i, values] of examples.entries()) {
      copy.write(`faq/${mdxName(values, `HB-${i}`)}`, mdxOf(values, { no: NEXT + i, today: TODAY }));
    }
    expect(copy.problems()).toEqual([]);
    const titles = readHandbook(copy.root).faqs.map(({ data }) => data.title);
    expect(titles).toEqual(expect.arrayContaining(examples.map(({ question }) => String(question))));
  });

  test('what was typed is what the handbook reads, quotes, colons and line breaks included', () => {
    using copy = new ContentCopy();
    const question = "报“E-03: 通信”'失败'，# 怎么办 --- ？";
    const symptom = '---\ntitle: 另一个\n---\n* 重启\n& 再看 "屏幕"';
    const draft = { ...examples[0], question, symptom };
    copy.write('faq/quoted.mdx', mdxOf(draft, { no: NEXT, today: TODAY }));
    expect(copy.problems()).toEqual([]);
    const faq = readHandbook(copy.root).faqs.find(({ id }) => id === 'quoted');
    expect(faq?.data).toMatchObject({
      title: question,
      symptom: '--- title: 另一个 --- * 重启 & 再看 "屏幕"',
      clauses: ['flo-1.7', 'rep-4'],
      practice: true,
    } satisfies Partial<Faq>);
  });
});

describe('nothing that was typed becomes code, an element or a link (prj-2.2a)', () => {
  test.each([
    'import fs from "node:fs"',
    'export const a = 1',
    '{process.exit()}',
    '<script>alert(1)</script>',
    '</Practice>\n\n<Practice onClick={x}>',
    '<Ref id="rep-4" />',
    '<!-- x -->',
    '[此处](javascript:alert(1))',
    '![x](https://example.com/x.png)',
    'https://example.com/ www.example.com 张三 a@example.com',
    '```js\nimport x\n```',
    '    缩进\n\tx',
    '`code` ~~删~~ **粗** _斜_ \\{x}',
    '| a | b |\n|---|---|\n| {x} | <b> |',
    '[^1]: 脚注',
    '[x]: https://example.com',
    '1. import x from "y"\n2) {x}\n3、<b>',
    '- a\n+ b\n= c\n# 题\n> 引\n***\n===',
    '&lt;b&gt; &#123;x}',
    '\u2028import x from "y"',
    '\u200bimport x from "y"',
    '\ufeffexport default 1',
  ])('%j', (typed) => {
    expect(activeIn(mdxOf(allOf(typed), { no: 1, today: TODAY }))).toEqual([]);
  });

  test('it stands there to be read, letter by letter', () => {
    for (const typed of ['import fs from "node:fs"', '{a} <b> *c* _d_ `e` \\ & # [f](g) ~h~ | !', 'a:b//c @ d']) {
      expect(wordsIn(mdxOf({ symptom: typed }, { no: 1, today: TODAY }))).toContain(typed);
    }
  });

  test('whatever is typed or stored', () => {
    const markup = fc.string({
      unit: fc.constantFrom(...'<>{}[]()`*_\\#-+=|&;!~:/.1 \nimport export@w'),
      maxLength: 60,
    });
    for (const value of HOSTILE)
      expect(activeIn(mdxOf(allOf(value), { no: 1, today: TODAY })), String(value)).toEqual([]);
    fc.assert(
      fc.property(fc.oneof(markup, anyText), (typed) => {
        expect(activeIn(mdxOf(allOf(typed), { no: 1, today: TODAY }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('ids of clauses that are none are left out', () => {
    const clauses = { a: { clause: 'rep-4" onClick="x' }, b: { clause: ']\nno: 1' }, c: { clause: 'rep-4' } };
    expect(mdxOf({ clauses }, { no: 1, today: TODAY })).toContain('clauses: [rep-4]\n');
  });
});
