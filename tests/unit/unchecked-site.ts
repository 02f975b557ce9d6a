import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDraft } from '../../src/load/draft.ts';
import { changeTexts, holds } from './hostile-content.ts';

/** What would end a text, an attribute, a script, a style, a comment or a part of XML, and begin an element. */
const endings = `"'>]]>--></script></style></title></svg>`;

/** What is put after a text: the longest that there is room for. */
const payloads = [`${endings}<evil x=1>&lt;evil x=1&gt;`, `"'><evil x=1>`, '"><evil>'] as const;

/** Words in drawings have little room. */
const drawn = /^figures: (?!alt|title|caption|credit)/;

/** Texts that name a thing by what it is called. */
const names = /^house-style|^figures: (lines\.|places\.(name|label))/;

/**
 * Writes the fixture with hostile markup after every text that a schema takes with it, and after words of the
 * author's and of the page about the edition.
 * @returns the fields that hold it
 */
export const writeHostile = (folder: string): string[] => {
  const left = new Map<string, number>();
  const tried = (name: string, key: string): number => left.get(key) ?? (drawn.test(name) ? 2 : 0);
  let fields: string[] = [];
  for (;;) {
    rmSync(folder, { recursive: true, force: true });
    cpSync('tests/fixtures/ferry', folder, { recursive: true });
    const changed = changeTexts(folder, ({ name, key, value }) => {
      const payload = names.test(name) ? undefined : payloads[tried(name, key)];
      return payload ? `${value}${payload}` : value;
    });
    const { problems } = readDraft(folder);
    const refused = problems.map((problem) => {
      const there = changed.filter(({ file }) => problem.file.endsWith(file));
      const text =
        there.find((one) => holds(one, problem)) ??
        there.find(({ from }) => from.line >= problem.line);
      if (!text) throw new Error(`${problem.file}:${problem.line} ${problem.message}`);
      return text;
    });
    if (refused.length === 0) {
      fields = changed.map(({ name }) => name);
      break;
    }
    for (const { name, key } of new Set(refused)) left.set(key, tried(name, key) + 1);
  }
  for (const file of ['essay/cost.mdx', 'about.mdx']) {
    const path = join(folder, file);
    const words = payloads[0].replace(/[<&]/g, (sign) => `\\${sign}`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\n*$/, `${words}\n`));
  }
  return [...new Set(fields)].sort();
};

/**
 * Copies the code to a folder, and takes out of it that errors of the content stop a build: what is left to
 * hold hostile content back is how it is written into files.
 */
export const writeUnchecked = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const part of [
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const path = join(folder, 'src/checks/load-edition.ts');
  const code = readFileSync(path, 'utf8');
  const stop = 'if (errors.length > 0) throw new ContentError(errors);';
  if (!code.includes(stop)) throw new Error(`${path} does not hold “${stop}”`);
  writeFileSync(path, code.replace(stop, 'void ContentError;'));
};
