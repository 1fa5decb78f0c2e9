import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGUMENTS, browserPath } from './src/commands/browser.ts';

const reports = process.env['REPORTS'] ?? '.cache/reports';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // On a machine that is busy with other work a walk may run out of time; one that passes only again is reported as flaky.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: `${reports}/e2e.json` }]],
  globalSetup: './tests/support/serve-built-site.ts',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { executablePath: browserPath(), args: BROWSER_ARGUMENTS },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 860 } } }],
});
