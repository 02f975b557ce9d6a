import { z } from 'zod';
import { id, prose, told, wordsAround } from './text.ts';

/** Words of the editors', and what carries them. */
export interface Statement {
  text: string;
  /** Ids of sources, the most telling first; none where the words are the editors’ own. */
  sources: string[];
  /** Marked `[editors]`: what was not found, what was computed, how this edition counts. */
  own: boolean;
}

/** A text whose statements name their sources. */
export interface CitedText {
  /** The words alone. */
  text: string;
  /** In order; joined by spaces they are the text. */
  statements: Statement[];
}

/** A citation as Pandoc writes it, `[@one; @two]`, or the mark of the editors’ own words. */
const citation = /\[(editors|@[^[\]]*)\]/g;

const howToCite =
  'Write [@source-id] or [@first-id; @second-id] after the words that the sources carry.';

const idsIn = (inside: string): string[] =>
  inside === 'editors' ? [] : inside.split(';').map((one) => one.trim().replace(/^@/, ''));

/**
 * Parts a text at its citations, which have the form of Pandoc’s (pandoc.org/MANUAL.html, “Citation
 * syntax”). Each carries the words since the one before it.
 * @param raw `The bridge was shut [@one; @two]; no later report was found. [editors]`
 */
export const readCitations = (raw: string): CitedText => {
  const statements: Statement[] = [];
  let from = 0;
  for (const match of raw.matchAll(citation)) {
    const text = raw.slice(from, match.index).trim();
    statements.push({ text, sources: idsIn(match[1] ?? ''), own: match[1] === 'editors' });
    from = match.index + match[0].length;
  }
  const rest = raw.slice(from).trim();
  if (rest !== '') statements.push({ text: rest, sources: [], own: false });
  return { text: statements.map(({ text }) => text).join(' '), statements };
};

/** What is wrong with the citations of a text: a sentence, and the words it is about. */
const citationProblems = (raw: string, { statements }: CitedText) => {
  const blank = raw.replace(citation, (whole) => ' '.repeat(whole.length));
  const bracket = blank.search(/[[\]]/);
  const wrong = statements
    .flatMap(({ sources }) => sources)
    .find((one) => !id.safeParse(one).success);
  const empty = statements.some(({ text }) => text === '');
  const early = /\[[^[\]]*\][.,;:!?]/.exec(raw)?.[0];
  const around = bracket < 0 ? '' : wordsAround(blank, bracket).trim();
  return [
    ...(bracket < 0
      ? []
      : [
          {
            message: `a square bracket that is no citation: ${around}`,
            words: raw.slice(bracket, bracket + 20).trim(),
          },
        ]),
    ...(wrong === undefined
      ? []
      : [{ message: `not the id of a source in a citation: “${wrong}”`, words: wrong }]),
    ...(empty ? [{ message: 'a citation without words before it', words: '' }] : []),
    ...(early === undefined
      ? []
      : [
          {
            message: `a citation stands after the punctuation, not before: ${early}`,
            words: early,
          },
        ]),
  ];
};

const twice = ({ statements }: CitedText): string | undefined =>
  statements.flatMap(({ sources }) => sources.filter((one, at) => sources.indexOf(one) < at))[0];

/** Words of the editors' own, of at most `limit` words, with a citation after each statement. */
export const citedProse = (limit: number) =>
  z
    .string()
    .max(3000)
    .transform((raw, context): CitedText => {
      const cited = readCitations(raw);
      const wrong = citationProblems(raw, cited);
      for (const { message, words } of wrong)
        context.addIssue({
          code: 'custom',
          message,
          ...told('citation-form', howToCite, words),
        });
      if (wrong.length > 0) return z.NEVER;
      const again = twice(cited);
      if (again !== undefined)
        context.addIssue({
          code: 'custom',
          message: `the citation names ${again} twice`,
          ...told('citation-twice', 'Name it once.', again),
        });
      for (const issue of prose(limit).safeParse(cited.text).error?.issues ?? []) {
        const params = issue.code === 'custom' ? issue.params : told('empty-field').params;
        const message = issue.code === 'custom' ? issue.message : 'text is missing';
        context.addIssue({ code: 'custom', message, params });
      }
      return cited;
    });
