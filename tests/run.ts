import { provideBrowser } from '../src/pdf/browser.ts';
import { provideEngines } from './engines/provide.ts';
import { writeSameNames } from './same-names.ts';
import { sites } from './sites.ts';
import { runSideBySide, type Step } from './steps.ts';

const types: Step = {
  name: 'Types',
  command: ['astro', 'check', '--minimumSeverity', 'warning'],
};
const lint: Step = {
  name: 'Lint',
  command: ['biome', 'check', '--config-path=tests/lint.json', '.'],
};
const builds = Object.values(sites).map(
  ({ content, folder, base }): Step => ({
    name: `Build ${content} at ${base}`,
    command: ['node', 'src/cli/build.ts'],
    env: { CONTENT_DIR: content, OUT_DIR: folder, BASE_PATH: base },
  }),
);
const unit: Step = {
  name: 'Unit tests',
  command: ['vitest', 'run', '--config', 'tests/vitest.config.ts'],
};
const browser: Step = {
  name: 'Browser tests',
  command: ['playwright', 'test', '-c', 'tests/playwright.config.ts'],
  alone: true,
};

writeSameNames(sites.fixture.content, sites.sameNames.content);
console.log(`Browser: ${provideBrowser()}`);
const { engines, lacks } = provideEngines();
for (const words of lacks) console.log(`Left out: ${words}`);
const inEngines: Step = {
  name: `The same pages in ${engines.join(', ')}`,
  command: [
    ...['playwright', 'test', '-c', 'tests/engines/playwright.config.ts'],
    ...engines.map((engine) => `--project=${engine}`),
  ],
  alone: true,
};

// Two cores, two lines that take about as long: one of them has what uses Astro's books, one thing at a time.
const stages = [
  [[unit], [...builds, types, lint]],
  [[browser]],
  ...(engines.length > 0 ? [[[inEngines]]] : []),
];
for (const lines of stages) {
  const failed = await runSideBySide(lines, console.log);
  if (failed.length === 0) continue;
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exit(1);
}
