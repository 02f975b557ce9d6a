import { spawnSync } from 'node:child_process';
import { provideEngines } from './provide.ts';
import { engineSite } from './site.ts';

const absent = provideEngines();
if (absent.length > 0) {
  console.error(absent.join('\n'));
  process.exit(1);
}

const steps: { command: string[]; env?: Record<string, string> }[] = [
  {
    command: ['node', 'src/cli/build.ts'],
    env: { CONTENT_DIR: 'tests/fixtures/ferry', OUT_DIR: engineSite, BASE_PATH: '/', PDF: 'no' },
  },
  {
    command: [
      'playwright',
      'test',
      '-c',
      'tests/engines/playwright.config.ts',
      ...process.argv.slice(2),
    ],
  },
];

for (const { command, env } of steps) {
  const [program = '', ...words] = command;
  const { status } = spawnSync(program, words, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(1);
}
