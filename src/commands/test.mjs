import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureInstalled } from './install.mjs';

/** Every test of the project, in the order in which a failure is cheapest to find; one closing line with the counts. */
const REPORTS = '.cache/reports';
const started = Date.now();
rmSync(REPORTS, { recursive: true, force: true });
ensureInstalled();
mkdirSync(REPORTS, { recursive: true });

const vitest = (name) => [
  'vitest',
  'run',
  '--project',
  name,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORTS}/${name}.json`,
];
const STEPS = [
  ['浏览器', ['node', 'src/commands/find-browser.ts']],
  ['类型', ['astro', 'check', '--minimumFailingSeverity', 'hint']],
  ['规范', ['biome', 'check', '--error-on-warnings']],
  ['分层', ['depcruise', 'src', 'tests', '--config', '.dependency-cruiser.cjs']],
  ['单元', vitest('unit'), 'unit'],
  ['契约', vitest('contract'), 'contract'],
  ['生成', ['astro', 'build'], undefined, { BASE_PATH: '/' }],
  ['生成（子路径）', ['astro', 'build', '--outDir', '.cache/sub-path'], undefined, { BASE_PATH: '/service/' }],
  ['网站', vitest('site'), 'site'],
  ['端到端', ['playwright', 'test'], 'e2e'],
];

const counts = [];
for (const [label, [command, ...words], report, environment] of STEPS) {
  console.log(`\n— ${label} —`);
  const { status } = spawnSync(command, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: pathWithTools(), ASTRO_TELEMETRY_DISABLED: '1', REPORTS, ...environment },
  });
  if (status !== 0) {
    console.error(`\n未通过：${label}`);
    process.exit(1);
  }
  counts.push(report ? `${label} ${passed(report)}` : label);
}
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`\n全部通过：${counts.join(' · ')}（${seconds} 秒）`);

/** The project's own tools before those of the machine. */
function pathWithTools() {
  const separator = process.platform === 'win32' ? ';' : ':';
  return `${process.cwd()}/node_modules/.bin${separator}${process.env.PATH}`;
}

/**
 * How many tests of a report passed.
 * @param {string} name
 */
function passed(name) {
  const report = JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8'));
  return report.numPassedTests ?? report.stats.expected;
}
