import { describe, expect, test } from 'vitest';
import { elementsIn, readMdx } from './mdx-source.ts';

const FILE = 'content/faq/receipt-lost.mdx';

const PAGE = `---
title: 收据丢了
no: 3
---

按<Ref id="rep-6" />办理。

<Practice>

登报，见<FaqLink id="receipt-lost" />。

</Practice>
`;

describe('reading a page', () => {
  test('front matter and elements are read, each with its line', () => {
    const source = readMdx(FILE, PAGE);
    expect(source.problems).toEqual([]);
    expect(source.front.data).toEqual({ title: '收据丢了', no: 3 });
    expect(source.front.lineOf(['no'])).toBe(3);
    expect(source.elements.map(({ name, line }) => [name, line])).toEqual([
      ['Ref', 6],
      ['Practice', 8],
      ['FaqLink', 10],
    ]);
  });

  test('the elements inside another are found apart', () => {
    const practice = readMdx(FILE, PAGE).elements.find(({ name }) => name === 'Practice')!;
    expect(elementsIn(practice.node).map(({ name }) => name)).toEqual(['Practice', 'FaqLink']);
  });

  test('a page saved on Windows, with CRLF and a byte-order mark, reads the same', () => {
    const source = readMdx(FILE, `\uFEFF${PAGE.replaceAll('\n', '\r\n')}`);
    expect(source.problems).toEqual([]);
    expect(source.front.problems).toEqual([]);
    expect(source.front.data).toEqual({ title: '收据丢了', no: 3 });
    expect(source.front.lineOf(['no'])).toBe(3);
    expect(source.elements.map(({ line }) => line)).toEqual([6, 8, 10]);
  });

  test('a value that is not plain text is not taken for an id', () => {
    const [element] = readMdx(FILE, `---\ntitle: 甲\n---\n\n<Ref id={'rep-6'} no />\n`).elements;
    expect(element?.attributes).toEqual({});
  });
});

describe('a page that cannot be read', () => {
  test.each([
    ['an element that is not closed', '---\ntitle: 甲\n---\n\n<Note>\n\n说明\n', 5],
    ['an element that is closed by another', '---\ntitle: 甲\n---\n\n说明\n\n<Note>\n\n说明\n\n</Practice>\n', 11],
    ['a lone angle bracket', '---\ntitle: 甲\n---\n\n电压 <5 伏\n', 5],
    ['a lone curly bracket', '---\ntitle: 甲\n---\n\n说明\n\n型号 {DT-862\n', 7],
    ['an import', '---\ntitle: 甲\n---\n\nimport 甲 from\n', 6],
    ['an attribute that does not end, told where the file ends', '---\ntitle: 甲\n---\n\n<Ref id="rep-6 />\n', 6],
  ])('%s is told with its line and with what is allowed', (_, text, line) => {
    const { problems, elements } = readMdx(FILE, text);
    const what = expect.stringContaining('正文格式有误');
    expect(problems).toEqual([{ file: FILE, line, what, allowed: expect.stringContaining('标签成对') }]);
    expect(elements).toEqual([]);
  });

  test.each([
    ['nothing at all', ''],
    ['text only', '按规定办理。\n'],
    ['front matter that does not end', '---\ntitle: 甲\n\n正文\n'],
    ['front matter that does not begin on the first line', '\n---\ntitle: 甲\n---\n'],
  ])('%s is one problem: there is no front matter', (_, text) => {
    const source = readMdx(FILE, text);
    const all = [...source.problems, ...source.front.problems];
    expect(all).toEqual([
      {
        file: FILE,
        line: 1,
        what: expect.stringContaining('文件开头没有标题'),
        allowed: expect.stringContaining('---'),
      },
    ]);
  });

  test('bad YAML in the front matter is told with the line of the file', () => {
    const { front } = readMdx(FILE, '---\ntitle: 甲\nsymptom: 时间: 九点\n---\n\n正文\n');
    expect(front.problems[0]).toMatchObject({ file: FILE, line: 3, what: expect.stringContaining('格式有误') });
  });
});
