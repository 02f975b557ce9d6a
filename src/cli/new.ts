import { suggest } from '../load/nearest.ts';
import { editionQuestions } from '../new/edition-fields.ts';
import type { Field } from '../new/field.ts';
import { editionExample, newEdition } from '../new/new-edition.ts';
import { newEntry, stubs } from '../new/new-entry.ts';
import { Refusal } from '../new/refusal.ts';
import { openTerminal } from '../new/terminal.ts';
import { contentDir, environmentProblems } from '../site/environment.ts';

/** What can be new: its name, what it takes, and an example. */
const things: readonly {
  name: string;
  fields: readonly Pick<Field, 'name' | 'ask'>[];
  example: string;
}[] = [...stubs, { name: 'edition', fields: editionQuestions, example: editionExample }];

const help = `Writes a stub of an entry where it belongs, or a new edition, and never over something that is there.

${things.map(({ example }) => `npm run new -- ${example}`).join('\n')}
npm run new -- source --from sources.bib   (also .ris, and .json in CSL)

What is missing is asked for on the terminal; npm run new -- note --help lists what a note takes.
CONTENT_DIR names another folder than content/.`;

const names = things.map(({ name }) => name);

const helpOn = (name: string): string => {
  const stub = things.find((one) => one.name === name);
  if (!stub) return help;
  const width = Math.max(...stub.fields.map((field) => field.name.length));
  const lines = stub.fields.map((field) => `  --${field.name.padEnd(width)}  ${field.ask}`);
  return [`npm run new -- ${stub.example}`, '', ...lines].join('\n');
};

const run = async ([name = '', ...words]: readonly string[]): Promise<void> => {
  if (['', '--help', 'help'].includes(name)) return console.log(help);
  const stub = stubs.find((one) => one.name === name);
  if (!names.includes(name))
    throw new Refusal(
      `${name} is nothing that can be new. ${suggest(name, names) ?? ''}\n\n${help}`,
      2,
    );
  if (words.includes('--help')) return console.log(helpOn(name));
  const wrong = stub ? environmentProblems(process.env) : [];
  if (wrong.length > 0) throw new Refusal(wrong.join('\n'), 2);
  // What reads other programs’ files takes a while to load.
  const imported = name === 'source' && words.some((word) => /^--from(=|$)/.test(word));
  const terminal = openTerminal();
  try {
    const said = imported
      ? (await import('../new/bring-in.ts')).bringSourcesIn(contentDir, words)
      : stub
        ? await newEntry(contentDir, stub, words, terminal)
        : await newEdition(words, terminal);
    console.log(said);
  } finally {
    terminal?.close();
  }
};

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof Refusal) {
    const done = error.code === 2 || error.message.includes('Nothing was written');
    console.error(done ? error.message : `${error.message}\nNothing was written.`);
    process.exitCode = error.code;
  } else {
    const { message } = error as Error;
    console.error(`The command itself failed, and that is a mistake of its own: ${message}`);
    process.exitCode = 2;
  }
}
