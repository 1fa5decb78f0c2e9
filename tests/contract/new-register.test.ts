import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ProjectCopy } from '../support/project-copy.ts';

const REGISTER = `import { defineRegister } from '#domain/register.ts';
import { day } from '#fields/civil-day/field.ts';
import { text } from '#fields/text/field.ts';

/** 来访登记: who came to the service department. */
export default defineRegister({
  id: 'visitors',
  prefix: 'VI',
  version: 1,
  title: { zh: '来访登记', en: 'Visitors' },
  group: 'people',
  clauses: ['flo-2.1'],
  fields: {
    cameOn: day({ label: { zh: '来访日期', en: 'Came on' }, required: true }),
    name: text({ label: { zh: '姓名', en: 'Name' }, required: true, maxLength: 50 }),
  },
  list: ['no', 'cameOn', 'name', 'state'],
  name: ['name'],
  states: { here: { label: { zh: '在访', en: 'Here' }, next: ['gone'] }, gone: { label: { zh: '已离开', en: 'Gone' }, next: [] } },
  dayField: 'cameOn',
});
`;

test('a new register is one new folder: it has its page, its line in the menu and its link on the clause', () => {
  using project = new ProjectCopy();
  const src = join(project.root, 'src');
  rmSync(src);
  cpSync('src', src, { recursive: true });
  const file = join(src, 'registers/visitors/register.ts');
  mkdirSync(dirname(file));
  writeFileSync(file, REGISTER);
  const { status, stdout, stderr } = project.build();
  expect(status, stdout + stderr).toBe(0);
  const built = (path: string) => readFileSync(join(project.root, 'dist', path), 'utf8');
  expect(built('desk/visitors/index.html')).toContain('<title>来访登记');
  expect(built('desk/dispatch/index.html')).toMatch(/<a href="\/desk\/visitors\/"[^>]*>\s*来访登记/);
  expect(built('regulations/flow/index.html')).toContain('href="/desk/visitors/"');
});
