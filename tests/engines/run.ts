import { spawnSync } from 'node:child_process';
import { sites } from '../sites.ts';
import { provideEngines } from './provide.ts';

const { lacks } = provideEngines();
if (lacks.length > 0) {
  console.error(lacks.join('\n'));
  process.exit(1);
}

const { content, folder, base } = sites.fixture;
const steps: { command: string[]; env?: Record<string, string> }[] = [
  {
    command: ['node', 'src/cli/build.ts'],
    env: { CONTENT_DIR: content, OUT_DIR: folder, BASE_PATH: base },
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
