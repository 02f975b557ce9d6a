import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { checkContent } from '../checks/load-edition.ts';
import { modeline } from '../editors/schema-files.ts';
import { shownPath } from '../load/content-file.ts';
import { readDraft } from '../load/draft.ts';
import { counted, gravity } from '../load/problem.ts';
import { recordFile } from '../load/record-file.ts';
import { recordText, wordsRecord } from '../load/words-record.ts';
import { commandLine, complete, readArguments } from './arguments.ts';
import { namesTold } from './author-names.ts';
import { aboutPage } from './edition-about.ts';
import { type About, aboutOf, editionQuestions } from './edition-fields.ts';
import { editionLists } from './edition-lists.ts';
import { anchorOf, sectionsOf } from './edition-sections.ts';
import { editionYaml } from './edition-yaml.ts';
import { paragraphSource } from './essay-source.ts';
import { wrongAnswer } from './field.ts';
import { markWords } from './mark-words.ts';
import { freeFolder, putInPlace } from './new-folder.ts';
import { askForRest, type Terminal } from './questions.ts';
import { Refusal } from './refusal.ts';
import { sourceId } from './source-id.ts';
import { readTextFile, type TextFile } from './text-file.ts';
import { toldAtAnswers } from './told-at-answers.ts';
import { toldSigns } from './told-signs.ts';

/** The arguments of an example. */
export const editionExample =
  'edition my-edition --text op-ed.txt --publisher "The Lorn Gazette" --published 2019-06-03';

const questionOfText = editionQuestions[0]!;

const filesOf = (text: TextFile, about: About): Record<string, string> => {
  const { title, publisher: container, published: issued } = about;
  const copy = sourceId({ container, title, issued }, []);
  const sections = sectionsOf(text);
  const essay = text.sections.map(({ paragraphs }, index): [string, string] => {
    const source = paragraphs.map((one) => paragraphSource(one.text)).join('\n\n');
    return [`essay/${sections[index]?.id}.mdx`, `${source}\n`];
  });
  const anchor = anchorOf(text);
  const { section = 0, paragraph = 0, words = '', start = 0 } = anchor ?? {};
  const [file, source] = essay[section] ?? ['', ''];
  const before = text.sections.slice(0, section).flatMap(({ paragraphs }) => paragraphs).length;
  const marked =
    anchor && markWords(source, paragraph, [start, start + words.length], 'Note', 'how-to-read');
  const note = marked && { paragraph: before + paragraph + 1, anchor: words };
  return {
    ...Object.fromEntries(essay),
    [file]: marked?.text ?? source,
    'edition.yaml': editionYaml(about, copy, sections),
    ...editionLists(about, copy, sections[section]?.id ?? '', note),
    'about.mdx': aboutPage(about),
  };
};

/** The files with the line that leads editors’ programs to the schema of each. */
const withModelines = (folder: string, files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).map(([file, words]) => [
      file,
      file.endsWith('.yaml') ? `${modeline(folder, file)}\n${words}` : words,
    ]),
  );

/** Writes the files of an edition, records the author's words, and checks all. @throws Refusal */
const fill = (
  folder: string,
  files: Record<string, string>,
  about: About,
  text: TextFile,
): void => {
  for (const [file, words] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), words);
  }
  // What is hard to see in the words is the author’s until an editor says otherwise, and told.
  const read = readDraft(folder).draft.paragraphs;
  writeFileSync(join(folder, recordFile), recordText(wordsRecord(read)));
  const wrong = checkContent(folder).filter((problem) => gravity(problem) === 'error');
  // What cannot be set is no mistake in a file that nobody has seen.
  const script = wrong.find(({ rule }) => rule === 'essay-script');
  if (script) throw new Refusal(`${script.message}\n  ${script.hint ?? ''}\nNothing was written.`);
  if (wrong.length > 0) {
    const own = shownPath(folder, '/');
    const inEdition = wrong.map((one) => ({ ...one, file: one.file.replace(own, '') }));
    const ids = sectionsOf(text).map(({ id }) => id);
    throw new Refusal(
      `${toldAtAnswers(inEdition, files, about, text, ids).join('\n')}\n` +
        'Nothing was written: so the edition would not pass the check.',
    );
  }
  const given = text.sections.flatMap(({ paragraphs }) => paragraphs);
  const other = given.find((one, index) => one.text !== read[index]?.text);
  if (other || read.length !== given.length)
    throw new Refusal(
      `the paragraph at line ${other?.line ?? 1} of the text could not be kept word for word.\n` +
        '  Nothing was written: this is a mistake of the command, which should be reported.',
    );
};

const ending = (folder: string, about: About, text: TextFile): string => {
  const count = text.sections.flatMap(({ paragraphs }) => paragraphs).length;
  const set = `CONTENT_DIR=${/\s/.test(folder) ? JSON.stringify(folder) : folder}`;
  const remarks = [
    ...text.remarks,
    ...(about.author === undefined ? [] : [namesTold(about.author)]),
    ...toldSigns(
      text.sections.flatMap(({ paragraphs }) => paragraphs),
      about.language,
    ),
  ];
  const steps = [
    [`${set} npm run dev`, 'look at it, and leave it open: every change appears'],
    [`${folder}/edition.yaml`, 'read each line, and write what is missing'],
    [`${set} npm run new -- note`, 'the next note; also term, event, source, figure'],
    [`${set} npm run check`, 'says what is wrong, all at once'],
    [`${set} npm start`, 'builds the site and says its address'],
  ] as const;
  const width = Math.max(...steps.map(([step]) => step.length));
  const by = about.author === undefined ? 'no author is named' : `by ${about.author}`;
  return [
    `An edition of “${about.title}” stands in ${folder}: ` +
      `${counted(count, 'paragraph')} in ${counted(text.sections.length, 'section')}, ${by}.`,
    ...(remarks.length > 0 ? ['', ...remarks] : []),
    '',
    'Next:',
    ...steps.map(([step, why]) => `  ${step.padEnd(width)}  ${why}`),
  ].join('\n');
};

/** The text, which is asked for until there is one. */
const askForText = async (path: unknown, terminal: Terminal | undefined): Promise<TextFile> => {
  for (let asked = path; ; asked = undefined) {
    try {
      if (asked === undefined && !terminal)
        throw new Refusal(
          `Nothing was written. An edition needs its text:\n  --text  ${questionOfText.ask}\n` +
            `For example:\n  npm run new -- ${editionExample}`,
          2,
        );
      const said = asked ?? (await terminal?.ask(`text: ${questionOfText.ask}\n> `));
      return readTextFile(String(said).trim());
    } catch (error) {
      if (!(error instanceof Refusal) || !terminal || /^\s*Nothing/.test(error.message))
        throw error;
      terminal.say(error.message);
    }
  }
};

/**
 * Makes a small complete edition of a text, which passes the check and can be built at once.
 * @param words the arguments: a folder, and what is known
 * @param terminal where there is one: what is missing is asked there
 * @returns what an editor is told
 * @throws Refusal where nothing is written
 */
export const newEdition = async (
  words: readonly string[],
  terminal?: Terminal,
): Promise<string> => {
  const { answers: said, positionals } = readArguments(words, editionQuestions);
  const [folder] = positionals;
  if (folder === undefined)
    throw new Refusal(
      `Name a folder for the edition.\n  ${commandLine(['edition', 'my-edition', '--text', 'op-ed.txt'])}`,
      2,
    );
  const whole = freeFolder(folder);
  const text = await askForText(said['text'], terminal);
  const known = { ...said, text: 'read' };
  const answers = terminal ? await askForRest(editionQuestions, known, text, terminal) : known;
  complete('An edition', { fields: editionQuestions, example: editionExample }, answers, text);
  const about = aboutOf(answers, text);
  const wrong = editionQuestions.flatMap((field) =>
    field.name === 'title' ? (wrongAnswer(field, about.title) ?? []) : [],
  );
  if (wrong.length > 0) throw new Refusal(wrong.join('\n'));
  putInPlace(folder, whole, (draft) => {
    fill(draft, withModelines(whole, filesOf(text, about)), about, text);
  });
  return ending(relative(process.cwd(), whole) || '.', about, text);
};
