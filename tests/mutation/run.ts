/**
 * Changes the pure functions, one small change at a time, and counts the changes that no unit test
 * notices. `npm run mutate` does all folders, `npm run mutate src/dates` only one. The changes are
 * those of Stryker; they are all put into the code at once, each behind a switch, so that a test can
 * be run again and again in one process: a start of Vitest for each would take hours.
 *
 * What only runs when a module is loaded (tables of words, schemas) asks its switch before the first
 * test: for each of these changes the modules are loaded anew.
 */
import { writeFileSync } from 'node:fs';
import { changesIn } from './changes.ts';
import { begin, folder, found } from './outcome.ts';
import { runTests } from './tests.ts';

const pure = [
  'src/schemas',
  'src/dates',
  'src/model',
  'src/checks',
  'src/figures',
  'src/data-files',
  'src/view',
  'src/plain-text',
];
const folders = process.argv.length > 2 ? process.argv.slice(2) : pure;
const { changes, code } = await changesIn(folders);
begin();
writeFileSync(
  `${folder}/changes.json`,
  JSON.stringify(Object.fromEntries(changes.map(({ id, file }) => [id, file]))),
);
await runTests(folders, code);

const [noticed, reached] = [found('noticed'), found('met').union(found('load'))];
const survivors = changes.filter(({ id }) => !noticed.has(id));
writeFileSync(
  `${folder}/survivors.txt`,
  survivors
    .map(({ id, text }) => `${text}${reached.has(id) ? '' : ' (no test runs it)'}\n`)
    .join(''),
);
const row = (of: readonly string[]) => {
  const all = changes.filter((change) => of.includes(change.folder)).length;
  const survived = survivors.filter((change) => of.includes(change.folder)).length;
  const share = `${((100 * survived) / all).toFixed(1)} %`;
  return { mutants: all, killed: all - survived, survived, share };
};
console.table({
  ...Object.fromEntries(folders.map((one) => [one, row([one])])),
  all: row(folders),
});
console.log(`What survived: ${folder}/survivors.txt`);
