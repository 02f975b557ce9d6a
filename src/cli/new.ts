import { suggest } from '../load/nearest.ts';
import { newEntry, stubs } from '../new/new-entry.ts';
import { Refusal } from '../new/refusal.ts';
import { openTerminal } from '../new/terminal.ts';
import { contentDir, environmentProblems } from '../site/environment.ts';

const help = `Writes a stub of an entry where it belongs, and never over something that is there.

${stubs.map(({ example }) => `npm run new -- ${example}`).join('\n')}

What is missing is asked for on the terminal; npm run new -- note --help lists what a note takes.
CONTENT_DIR names another folder than content/.`;

const names = stubs.map(({ name }) => name);

const helpOn = (name: string): string => {
  const stub = stubs.find((one) => one.name === name);
  if (!stub) return help;
  const width = Math.max(...stub.fields.map((field) => field.name.length));
  const lines = stub.fields.map((field) => `  --${field.name.padEnd(width)}  ${field.ask}`);
  return [`npm run new -- ${stub.example}`, '', ...lines].join('\n');
};

const run = async ([name = '', ...words]: readonly string[]): Promise<void> => {
  if (['', '--help', 'help'].includes(name)) return console.log(help);
  const stub = stubs.find((one) => one.name === name);
  if (!stub)
    throw new Refusal(
      `${name} is nothing that can be new. ${suggest(name, names) ?? ''}\n\n${help}`,
      2,
    );
  if (words.includes('--help')) return console.log(helpOn(name));
  const wrong = environmentProblems(process.env);
  if (wrong.length > 0) throw new Refusal(wrong.join('\n'), 2);
  const terminal = openTerminal();
  try {
    console.log(await newEntry(contentDir, stub, words, terminal));
  } finally {
    terminal?.close();
  }
};

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = error.code;
}
