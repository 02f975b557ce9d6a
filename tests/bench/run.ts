/**
 * Measures the page of the essay, and the build. `npm run bench` does both, `npm run bench pages` and
 * `npm run bench builds` one of them; `npm run bench builds 1,10` says how many times the content is there.
 * Nothing else should run meanwhile.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { contentDir } from '../../src/site/environment.ts';
import { benchBuilds } from './builds.ts';
import { benchPages } from './pages.ts';

const folder = '.build/bench';
mkdirSync(folder, { recursive: true });
const [only, growth = '1,10,100'] = process.argv.slice(2);
const [processor] = cpus();
const day = new Date().toISOString().slice(0, 10);
console.log(`${day}, ${cpus().length} × ${processor?.model}, Node.js ${process.version}`);
if (only !== 'pages') benchBuilds(contentDir, folder, growth.split(',').map(Number));
if (only !== 'builds') {
  const site = `${folder}/page`;
  const env = { ...process.env, OUT_DIR: site, PDF: 'no' };
  const { status } = spawnSync('node', ['src/cli/build.ts'], { env, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  await benchPages(site, folder);
}
process.exit(0);
