import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap((folder) =>
    folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [],
  ),
];

/** What Chromium needs to start in a container and to keep from calling home. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium: an installed Chrome, Chromium or Edge, else Playwright's own, else Debian's; the latter two are
 * installed where they are missing.
 * @throws Error that says what to install
 */
export function browserPath(): string {
  const found = existing();
  if (found) return found;
  for (const [command, ...rest] of WAYS_TO_INSTALL) {
    try {
      execFileSync(command, rest, { stdio: 'inherit', timeout: INSTALL_LIMIT_MS });
    } catch {
      // The next way may work; when none does, the error below says what to do.
    }
    const installed = existing();
    if (installed) return installed;
  }
  throw new Error('没有找到浏览器。请安装 Chrome、Edge 或 Chromium，或用环境变量 CHROME_PATH 指出它的位置。');
}

const INSTALL_LIMIT_MS = 300_000;

const WAYS_TO_INSTALL: [string, ...string[]][] = [
  ['npx', 'playwright', 'install', 'chromium'],
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
];

function existing(): string | undefined {
  const named = process.env['CHROME_PATH'];
  return [named, ...INSTALLED, chromium.executablePath()].find((path) => path && existsSync(path));
}
