import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { controlOf, loadControls } from '#fields/controls.ts';

await loadControls();

const KINDS = readdirSync('src/fields', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`src/fields/${entry.name}/field.ts`))
  .map(({ name }) => name);

test('there are kinds of fields', () => {
  expect(KINDS.length).toBeGreaterThan(10);
});

describe.each(KINDS)('%s', (kind) => {
  test('has an input of its own', async () => {
    const module: { default?: unknown } = await import(`../../src/fields/${kind}/control.tsx`);
    expect(module.default).toBeTypeOf('function');
    expect(controlOf(kind)).toBe(module.default);
  });
});

test('a kind that does not exist is named, with those that do', () => {
  for (const kind of ['holograms', '', '../control', 'toString']) {
    expect(() => controlOf(kind)).toThrow(`没有“${kind}”这种栏目的输入框；允许：`);
  }
  expect(() => controlOf('holograms')).toThrow('yes-no');
});
