import { defineConfig } from 'vitest/config';

const project = (name: string, include: string) => ({
  test: { name, include: [include], environment: 'node', testTimeout: 60_000 },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', 'src/**/*.test.ts'),
      project('contract', 'tests/contract/**/*.test.ts'),
      project('site', 'tests/site/**/*.test.ts'),
    ],
  },
});
