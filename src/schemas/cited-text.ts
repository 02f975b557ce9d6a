import { z } from 'zod';
import { id, prose } from './text.ts';

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
const citation = /\s*\[(editors|@[^\]]*)\]/g;

const wrongCitation = {
  hint: 'Write [@source-id] or [@first-id; @second-id] after the words that the sources carry.',
};

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

/** What is wrong with the citations of a text, a sentence each. */
const citationProblems = (raw: string, { statements }: CitedText): string[] => {
  const bracket = /\S*[[\]]\S*/.exec(raw.replace(citation, ''))?.[0];
  const wrong = statements
    .flatMap(({ sources }) => sources)
    .find((one) => !id.safeParse(one).success);
  const empty = statements.some(({ text }) => text === '');
  const early = /\[[^\]]*\][.,;:!?]/.exec(raw)?.[0];
  return [
    ...(bracket === undefined ? [] : [`a square bracket that is no citation: ${bracket}`]),
    ...(wrong === undefined ? [] : [`not the id of a source in a citation: “${wrong}”`]),
    ...(empty ? ['a citation without words before it'] : []),
    ...(early === undefined
      ? []
      : [`a citation stands after the punctuation, not before: ${early}`]),
  ];
};

/** Words of the editors' own, of at most `limit` words, with a citation after each statement. */
export const citedProse = (limit: number) =>
  z.string({ error: 'text is missing' }).transform((raw, context): CitedText => {
    const cited = readCitations(raw);
    const wrong = citationProblems(raw, cited);
    for (const message of wrong)
      context.addIssue({ code: 'custom', message, params: wrongCitation });
    if (wrong.length > 0) return z.NEVER;
    for (const { message, ...issue } of prose(limit).safeParse(cited.text).error?.issues ?? [])
      context.addIssue({
        code: 'custom',
        message,
        ...('params' in issue && issue.params ? { params: issue.params } : {}),
      });
    return cited;
  });
