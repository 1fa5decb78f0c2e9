import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { readYaml, validated } from './yaml-source.ts';

const FILE = 'content/forms/goods-receipt.yaml';

const schema = z.strictObject({
  title: z.string().min(1),
  copies: z.int().min(1).max(6).default(1),
  paper: z.enum(['A4', 'A5']),
  clauses: z.array(z.string()).default([]),
  sections: z.array(z.strictObject({ name: z.string(), url: z.url().optional() })).default([]),
});

function problems(lines: string[], firstLine?: number) {
  const source = readYaml(FILE, lines.join('\n'), firstLine);
  validated(FILE, source, schema);
  return source.problems;
}

describe('what an editor is told about a value', () => {
  test('nothing is told where everything fits', () => {
    const source = readYaml(FILE, 'title: 领取收据\npaper: A5\n');
    expect(validated(FILE, source, schema)).toMatchObject({ title: '领取收据', paper: 'A5', copies: 1 });
    expect(source.problems).toEqual([]);
  });

  test('a missing value is told by its name, at the start of what it is missing from', () => {
    expect(problems(['title: 领取收据'])).toEqual([{ file: FILE, line: 1, what: '缺少“paper”', allowed: '必须填写' }]);
    const inSecond = problems(['title: 甲', 'paper: A4', 'sections:', '  - name: 一', '  - url: https://example.com']);
    expect(inSecond).toEqual([{ file: FILE, line: 5, what: '缺少“sections.1.name”', allowed: '必须填写' }]);
  });

  test('a name without a value counts as missing, on its own line', () => {
    expect(problems(['title: 领取收据', 'paper:'])).toEqual([
      { file: FILE, line: 2, what: '缺少“paper”', allowed: '必须填写' },
    ]);
    expect(problems(['paper: A4', 'copies: 2', 'title: null'])[0]).toMatchObject({ line: 3, what: '缺少“title”' });
  });

  test('a value of the wrong type is told with the value and with what it should be', () => {
    expect(problems(['title: 2026', 'paper: A4'])).toEqual([
      { file: FILE, line: 1, what: '“title”的值是 2026', allowed: '文字' },
    ]);
    expect(problems(['title: 甲', 'paper: A4', 'clauses: rep-6'])[0]).toMatchObject({
      line: 3,
      what: '“clauses”的值是 "rep-6"',
      allowed: expect.stringContaining('列表'),
    });
    expect(problems(['title: 甲', 'paper: A4', 'copies: 1.5'])[0]).toMatchObject({ line: 3, allowed: '整数' });
  });

  test('a number out of bounds is told with its bound', () => {
    expect(problems(['title: 甲', 'paper: A4', 'copies: 7'])[0]).toMatchObject({ line: 3, allowed: '不大于 6' });
    expect(problems(['title: 甲', 'paper: A4', 'copies: 0'])[0]).toMatchObject({ line: 3, allowed: '不小于 1' });
    expect(problems(['title: ""', 'paper: A4'])[0]).toMatchObject({ line: 1, allowed: '不能为空' });
  });

  test('a word that is not on the list is told with the list', () => {
    expect(problems(['title: 甲', 'copies: 2', 'paper: A3'])).toEqual([
      { file: FILE, line: 3, what: '“paper”的值是 "A3"', allowed: 'A4、A5' },
    ]);
  });

  test('an unknown name is told on its own line', () => {
    const found = problems(['title: 甲', 'paper: A4', 'papper: A5', 'sections:', '  - name: 一', '    nmae: 二']);
    expect(found).toHaveLength(2);
    expect(found).toContainEqual(expect.objectContaining({ line: 3, what: expect.stringContaining('papper') }));
    expect(found).toContainEqual(expect.objectContaining({ line: 6, what: expect.stringContaining('nmae') }));
  });

  test('several mistakes are told at once', () => {
    expect(
      problems(['title: ""', 'paper: A3', 'copies: 二'])
        .map(({ line }) => line)
        .toSorted(),
    ).toEqual([1, 2, 3]);
  });
});

describe('what an editor is told about the writing', () => {
  test('lines count from the first line of the file, also where the YAML starts below it', () => {
    expect(problems(['title: 甲', 'paper: A3'], 2)[0]).toMatchObject({ line: 3 });
    expect(problems(['title: "没有结束', 'paper: A4'], 2)[0]?.line).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ['a quotation that does not end', ['title: 甲', 'paper: "A4'], 2],
    ['a colon in an unquoted sentence', ['paper: A4', 'title: 时间: 9:00'], 2],
    ['the same name twice', ['title: 甲', 'paper: A4', 'title: 乙'], 3],
    ['a tab in the indentation', ['title: 甲', 'paper: A4', 'sections:', '\t- name: 一'], 4],
    ['a reference to nothing, such as an emphasis with asterisks', ['paper: A4', 'title: *重要*'], 2],
  ])('%s is told at its line', (_, lines, line) => {
    const found = problems(lines);
    expect(found.map((problem) => problem.line)).toContain(line);
    expect(found[0]?.what).toMatch(/格式有误/);
  });

  test('a document that unfolds without end is refused', () => {
    const tenfold = (name: string, from: string) => `${name}: &${name} [${Array(10).fill(`*${from}`).join(', ')}]`;
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const lines = ['a: &a [1]', ...names.slice(1).map((name, i) => tenfold(name, names[i] ?? ''))];
    expect(problems(lines)[0]?.what).toMatch(/格式有误/);
  });

  test('an empty file says that the file is empty', () => {
    expect(problems([''])).toEqual([{ file: FILE, line: 1, what: '缺少“文件”', allowed: '必须填写' }]);
  });
});
