import { readDraft } from '../load/draft.ts';
import { ContentError, gravity, inOrder, type Problem } from '../load/problem.ts';
import { assemble, type Edition } from '../model/edition.ts';
import { withoutDrafts } from '../model/without-drafts.ts';
import { aboutIds } from './about-ids.ts';
import { aboutLinks } from './about-links.ts';
import { aliases } from './aliases.ts';
import { anchors } from './anchors.ts';
import { authorWords, doubledParagraphs } from './author-words.ts';
import { cardLetters } from './card-letters.ts';
import { colours } from './colours.ts';
import { correctionWording } from './correction-wording.ts';
import { corrections } from './corrections.ts';
import { draftsAlone, draftsNamed, draftsPublished } from './drafts.ts';
import { duplicateIds, duplicateNames, duplicateSources } from './duplicates.ts';
import { essayScript } from './essay-script.ts';
import { figureData } from './figure-data.ts';
import { figureDrawings } from './figure-drawing.ts';
import {
  styleAbbreviations,
  styleNames,
  styleTolls,
  styleVoices,
  styleWords,
} from './house-style.ts';
import { inRecord, inTime } from './in-time.ts';
import { namedLanguages } from './named-languages.ts';
import { publishedIds } from './published-ids.ts';
import { renamedIds } from './renamed-ids.ts';
import { sinceFlags, sinceNotes } from './since-flags.ts';
import { stubs } from './stub-words.ts';
import { termMarks } from './term-marks.ts';
import { textForm } from './text-form.ts';
import { textSigns } from './text-signs.ts';
import { typefaces } from './typefaces.ts';
import { unknownIds } from './unknown-ids.ts';
import { unused } from './unused.ts';

type Read = ReturnType<typeof readDraft>;
type Check = (draft: Read['draft']) => Problem[];

/** The checks, each with the fields of edition.yaml that it cannot do without. */
const checks: [check: Check, ...needs: string[]][] = [
  [textSigns],
  [textForm],
  [stubs],
  [duplicateIds],
  [duplicateNames],
  [duplicateSources],
  [renamedIds],
  [unknownIds],
  [anchors],
  [termMarks],
  [unused],
  [sinceFlags, 'written'],
  [sinceNotes, 'written'],
  [authorWords],
  [doubledParagraphs],
  [essayScript],
  [cardLetters, 'typefaces'],
  [corrections],
  [correctionWording],
  [inTime, 'edition'],
  [inRecord, 'record-until'],
  [namedLanguages, 'languages'],
  [figureData],
  [figureDrawings],
  [aboutIds],
  [colours, 'colours'],
  [typefaces, 'typefaces'],
  [aboutLinks],
  [aliases],
  [draftsNamed],
  [draftsPublished],
  [draftsAlone],
  [publishedIds],
  [styleWords],
  [styleNames],
  [styleAbbreviations],
  [styleVoices],
  [styleTolls],
];

/** Each problem once, in the order of files and lines. */
const tidy = (problems: readonly Problem[]): Problem[] => {
  const keyed = new Map(
    problems.map((one) => [[one.file, one.line, one.column, one.rule, one.message].join(' '), one]),
  );
  return inOrder([...keyed.values()]);
};

/** Checks what was read. @returns every problem: those met in reading, and those across files */
export const problemsOf = ({ draft, problems }: Read): Problem[] => {
  const { lost } = draft;
  const found = checks.flatMap(([check, ...needs]) =>
    needs.some((field) => lost.meta.has(field)) ? [] : check(draft),
  );
  return tidy([...problems, ...found]);
};

/**
 * Checks a content folder: the one check behind the command, the build and the preview.
 * @returns every problem at once, in the order of files and lines
 */
export const checkContent = (root: string): Problem[] => problemsOf(readDraft(root));

/**
 * Checks what was read, and puts it together.
 * @param warn takes the warnings, where there are any
 * @param drafts with the entries that are drafts; a build leaves them out
 * @throws ContentError with every error found, when there is any
 */
export const checkedEdition = (
  read: Read,
  warn: (warnings: readonly Problem[]) => void = () => {},
  drafts = false,
): Edition => {
  const found = problemsOf(read);
  const errors = found.filter((problem) => gravity(problem) === 'error');
  if (errors.length > 0) throw new ContentError(errors);
  if (found.length > 0) warn(found);
  return assemble(drafts ? read.draft : withoutDrafts(read.draft));
};

/**
 * Loads the content of one edition.
 * @param root the content folder
 * @param warn takes the warnings, where there are any
 * @param drafts with the entries that are drafts: for the preview alone
 * @throws ContentError with every error found, when there is any
 */
export const loadEdition = (
  root: string,
  warn?: (warnings: readonly Problem[]) => void,
  drafts = false,
): Edition => checkedEdition(readDraft(root), warn, drafts);
