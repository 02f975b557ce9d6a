import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { budgetsOf } from '../built-site/budgets.ts';
import { filesUnder } from '../built-site/files.ts';
import { parsePage } from '../built-site/page-tree.ts';
import { pageWeight } from '../built-site/page-weight.ts';
import { outDir, sitePath } from '../site/environment.ts';

const files = await filesUnder(outDir);
const read = async (file: string) =>
  [file, parsePage(await readFile(join(outDir, file), 'utf8'))] as const;
const pages = new Map(await Promise.all(files.filter((file) => file.endsWith('.html')).map(read)));
const weigh = async (file: string) => [file, (await stat(join(outDir, file))).size] as const;
const sizes = new Map(await Promise.all(files.map(weigh)));
if (!pages.has('index.html')) {
  console.error(`There is no site in ${outDir}. Build one first: npm run build`);
  process.exit(1);
}
const weighed = [...pages].map(async ([page, tree]) => {
  const { html, words, style, script } = await pageWeight(tree);
  const ratio = Number((html / words).toFixed(2));
  const raw = Buffer.byteLength(tree.html);
  return {
    page,
    'raw bytes': raw,
    brotli: html,
    'its words': words,
    ratio,
    css: style,
    scripts: script,
  };
});
console.table(await Promise.all(weighed));
console.table(
  [...sizes]
    .filter(([file]) => /\.(woff2|js|png|pdf|epub)$/.test(file))
    .map(([file, bytes]) => ({ file, bytes })),
);
console.table(
  (await budgetsOf({ pages, sizes, base: sitePath })).map(({ name, found, most, holds }) => ({
    budget: name,
    found,
    most,
    holds: holds ? 'yes' : 'NO',
  })),
);
