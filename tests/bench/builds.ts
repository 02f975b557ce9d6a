import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { recordWords } from '../../src/checks/record-words.ts';
import { growContent } from './grown-content.ts';
import { markdownTable, median, type Row } from './table.ts';

/** Seconds, and the most memory at once in megabytes. */
interface Cost {
  seconds: number;
  memory: number;
}

const peak = resolve('.build/bench/peak.txt');

/** Writes, at its end, the most memory that a process had; it stands in a module of its own for `--import`. */
const watcher = `data:text/javascript,${encodeURIComponent(
  "import{writeFileSync}from'node:fs';process.on('exit',()=>" +
    `writeFileSync(${JSON.stringify(peak)},String(process.resourceUsage().maxRSS)))`,
)}`;

const run = (command: readonly string[], env: Record<string, string>): Cost => {
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync('node', ['--import', watcher, ...command], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stdout}${stderr}`);
  return { seconds, memory: Number(readFileSync(peak, 'utf8')) / 1024 };
};

/** The least that Astro needs for the same words: one page of MDX for each section, nothing else. */
const writeBare = (content: string, folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n",
  );
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  for (const file of readdirSync(join(content, 'essay'))) {
    const text = readFileSync(join(content, 'essay', file), 'utf8');
    writeFileSync(join(folder, 'src/pages', file), text.replace(/<\/?(Note|Term)[^>]*>/g, ''));
  }
};

const bare = (folder: string): Cost =>
  run(['node_modules/astro/bin/astro.mjs', 'build', '--root', folder, '--silent'], {});

const ours = (content: string, out: string, env: Record<string, string> = {}): Cost =>
  run(['src/cli/build.ts'], { CONTENT_DIR: content, OUT_DIR: out, PDF: 'no', ...env });

const middle = (costs: readonly Cost[]): Cost => ({
  seconds: median(costs.map(({ seconds }) => seconds)),
  memory: median(costs.map(({ memory }) => memory)),
});

const times = (count: number, measure: () => Cost): Cost =>
  middle(Array.from({ length: count }, measure));

/**
 * Measures builds without PDFs, against a bare project of Astro and MDX with the same words, and as the
 * content grows, and prints a table.
 * @param content the content folder
 * @param folder where all is written
 * @param growth how many times the content is there
 */
export const benchBuilds = (content: string, folder: string, growth: readonly number[]): void => {
  writeBare(content, join(folder, 'bare'));
  bare(join(folder, 'bare'));
  const least = times(5, () => bare(join(folder, 'bare')));
  const row = (name: string, { seconds, memory }: Cost): Row => ({
    name,
    values: [seconds, seconds / least.seconds, memory],
  });
  const out = join(folder, 'site');
  const rows = [
    row('Astro and MDX, bare', least),
    row(
      'ours, nothing kept',
      times(5, () => ours(content, out, { KEEP: 'no' })),
    ),
    row(
      'ours, fonts and images kept',
      times(5, () => ours(content, out)),
    ),
  ];
  for (const many of growth) {
    const grown = join(folder, `content-${many}`);
    rmSync(grown, { recursive: true, force: true });
    growContent(content, grown, many);
    recordWords(grown);
    rows.push(
      row(`ours, the content ${many} times`, ours(grown, `${out}-${many}`, { KEEP: 'no' })),
    );
  }
  console.log('\nBuilds without PDFs:\n');
  console.log(markdownTable(['build', 'seconds', '× bare', 'memory, MB'], rows));
};
