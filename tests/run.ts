import { spawnSync } from 'node:child_process';
import { provideBrowser } from '../src/pdf/browser.ts';
import { provideEngines } from './engines/provide.ts';
import { writeSameNames } from './same-names.ts';
import { sites } from './sites.ts';

interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
}

const steps: Step[] = [
  { name: 'Types', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
  { name: 'Lint', command: ['biome', 'check', '--config-path=tests/lint.json', '.'] },
  { name: 'Unit tests', command: ['vitest', 'run', '--config', 'tests/vitest.config.ts'] },
  ...Object.values(sites).map(({ content, folder, base }) => ({
    name: `Build ${content} at ${base}`,
    command: ['node', 'src/cli/build.ts'],
    env: { CONTENT_DIR: content, OUT_DIR: folder, BASE_PATH: base },
  })),
  { name: 'Browser tests', command: ['playwright', 'test', '-c', 'tests/playwright.config.ts'] },
];

writeSameNames(sites.fixture.content, sites.sameNames.content);
console.log(`Browser: ${provideBrowser()}`);
const { engines, lacks } = provideEngines();
for (const words of lacks) console.log(`Left out: ${words}`);
if (engines.length > 0)
  steps.push({
    name: `The same pages in ${engines.join(', ')}`,
    command: [
      ...['playwright', 'test', '-c', 'tests/engines/playwright.config.ts'],
      ...engines.map((engine) => `--project=${engine}`),
    ],
  });
for (const { name, command, env } of steps) {
  console.log(`\n== ${name}`);
  const [program = '', ...words] = command;
  const started = performance.now();
  const { status } = spawnSync(program, words, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (status !== 0) {
    console.error(`\n${name}: failed`);
    process.exit(1);
  }
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
