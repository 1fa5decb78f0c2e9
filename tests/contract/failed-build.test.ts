import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ProjectCopy } from '../support/project-copy.ts';

test('a build with a mistake in a question fails, says where and what is allowed, and writes no site', () => {
  using project = new ProjectCopy();
  const file = 'faq/receipt-lost.mdx';
  const line = project.replace(file, /^clauses: \[/m, 'clauses: [rep-77, ');
  const { status, stdout, stderr } = project.build();
  const said = stdout + stderr;
  expect(status).not.toBe(0);
  expect(said).toContain('内容有 1 处错误，未生成网站');
  expect(said).toMatch(new RegExp(`content/${file}:${line}\\n\\s*错误：没有这个条款：“rep-77”\\n\\s*允许：共 \\d+ 个`));
  expect(said).not.toMatch(/\n\s+at .*:\d+:\d+/);
  expect(existsSync(join(project.root, 'dist'))).toBe(false);
});
