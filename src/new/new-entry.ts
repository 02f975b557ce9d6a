import { stubMark } from '../checks/stub-words.ts';
import { readDraft } from '../load/draft.ts';
import { apply } from './apply.ts';
import { complete, readArguments } from './arguments.ts';
import { eventStub } from './event.ts';
import { figureStub } from './figure.ts';
import { noteStub } from './note.ts';
import { askForRest, type Terminal } from './questions.ts';
import { sourceStub } from './source.ts';
import type { Stub } from './stub.ts';
import { termStub } from './term.ts';

/** The kinds of entries that stubs are written of. */
export const stubs: readonly Stub[] = [noteStub, termStub, eventStub, sourceStub, figureStub];

/** Where a text begins in YAML that waits for a writer. */
const openText = new RegExp(`(?:- |: )["']?${stubMark}(?= \\p{Ll}|,| \\}|$)`, 'mu');

/**
 * Writes a stub of an entry where it belongs.
 * @param root the content folder
 * @param words the arguments
 * @param terminal where there is one: what is missing is asked there
 * @returns what an editor is told
 * @throws Refusal where nothing is written
 */
export const newEntry = async (
  root: string,
  stub: Stub,
  words: readonly string[],
  terminal?: Terminal,
): Promise<string> => {
  const said = readArguments(words, stub.fields).answers;
  const draft = readDraft(root).draft;
  const answers = terminal ? await askForRest(stub.fields, said, draft, terminal) : said;
  complete(`A ${stub.name}`.replace('A event', 'An event'), stub, answers, draft);
  const { changes, remarks } = stub.write(answers, draft);
  const lines = apply(
    root,
    changes,
    stub.fields.map(({ name }) => name),
  );
  const open = changes.some(
    ({ before = '', after }) => after.split(openText).length > before.split(openText).length,
  );
  return [
    ...lines,
    ...remarks,
    open
      ? `Next: write what stands at ${stubMark} (npm run dev shows it), take the line draft: true out, npm run check`
      : 'Next: npm run check',
  ].join('\n');
};
