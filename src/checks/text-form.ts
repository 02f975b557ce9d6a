import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import { wordsAround } from '../schemas/text.ts';
import { type TextField, textFields } from './text-fields.ts';

type Told = Omit<Problem, 'file' | 'line' | 'column'> & { words: string };
type Rule = (text: string, field: Pick<TextField, 'manner' | 'field'>) => Told | undefined;

const around = (text: string, index: number): string => wordsAround(text, index).trim();

/** The words from a little before an index to the end of what was matched: they tell its place. */
const upTo = (text: string, index: number, length: number): string =>
  text.slice(index, index + length);

const spaces: Rule = (text) => {
  if (text.trim() === '') return undefined;
  const wrong = /\S {2,}(?=\S)|\S [,.;:!?](?=\s|$)|^ | $/.exec(text.replace(/\n$/, ''));
  if (!wrong) return undefined;
  const [words] = wrong;
  const edge = words === ' ';
  const before = / [,.;:!?]$/.test(words);
  return {
    rule: 'text-space',
    message: edge
      ? 'a space stands at an end of the text'
      : before
        ? 'a space stands before a sign that closes words'
        : 'words stand more than one space apart',
    found: text.slice(Math.max(0, wrong.index - 12), wrong.index + 16).trim(),
    hint: edge || before ? 'Take it out.' : 'Leave one space.',
    words: edge ? text.trim().slice(0, 20) : words,
  };
};

const straight: Rule = (text) => {
  const index = text.search(/['"]/);
  if (index < 0) return undefined;
  return {
    rule: 'text-straight-quotes',
    message: 'a straight \' or ", as typewriters have it',
    found: around(text, index),
    hint: 'Write ’ for an apostrophe, and “ ” or ‘ ’ for quotation marks.',
    words: upTo(text, index, 12),
  };
};

/** Where a quotation mark stands that does not open and close as it should. */
const unbalanced = (text: string): number | undefined => {
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[“”„]/g)) {
    if (sign !== '”') open.push(index);
    else if (open.pop() === undefined) return index;
  }
  return open.at(-1);
};

const balance: Rule = (text) => {
  const index = unbalanced(text);
  if (index === undefined) return undefined;
  return {
    rule: 'text-unbalanced-quotes',
    message: `the quotation mark ${text.charAt(index)} has no partner`,
    found: around(text, index),
    hint:
      text.charAt(index) === '”'
        ? 'Open it with “, or take it out.'
        : 'Close it with ”, or take it out.',
    words: upTo(text, index, 12),
  };
};

const html: Rule = (text) => {
  const found = /<\/?[a-zA-Z][^<>]*>|<!--|&(?:[a-zA-Z]{2,31}|#\d{1,7}|#x[0-9a-fA-F]{1,6});/.exec(
    text,
  );
  if (!found) return undefined;
  return {
    rule: 'text-html',
    message: 'HTML would be printed as typed',
    found: found[0].slice(0, 80),
    hint: 'Write the words alone; signs such as & and é stand for themselves.',
    words: found[0],
  };
};

const emphasis =
  /(?<![\p{L}\p{N}*_])(?:\*{1,3}|_{1,3})(?=[^\s*_])[^*_\n]{1,120}(?<=\S)(?:\*{1,3}|_{1,3})(?![\p{L}\p{N}*_])/u;
const marks = /`|~~|^#{1,6} |^[-*+] |^> |^\d{1,3}[.)] (?=\S)|\\[*_#<[{]/u;
const link = /!?\[[^[\]]{1,200}\]\(/u;

const markdown: Rule = (text, { manner }) => {
  const found =
    emphasis.exec(text) ?? marks.exec(text) ?? (manner === 'cited' ? null : link.exec(text));
  if (!found) return undefined;
  return {
    rule: 'text-markdown',
    message: 'Markdown would be printed as typed',
    found: around(text, found.index + found[0].search(/\S/)),
    hint: 'Write the words alone; stress and links have no place in this text.',
    words: found[0].trim(),
  };
};

/** Abbreviations after which a capital begins no sentence. */
const short =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Lt|Capt|Sen|Rep|Gov|St|No|vs|c|ca)|\b\p{Lu})\.$/u;

const sentence: Rule = (text, { field }) => {
  if (field !== 'gist') return undefined;
  const words = text.replace(/\s*\[(?:editors|@[^[\]]*)\]/g, '').trim();
  if (words === '') return undefined;
  const hint = 'Make it one sentence that can stand alone, with its full stop.';
  const tail = words.split(' ').slice(-3).join(' ');
  if (!/[.!?…][”’)]*$/.test(words))
    return {
      rule: 'text-full-stop',
      message: 'the gist does not end as a sentence does',
      found: tail,
      hint,
      words: tail,
    };
  for (const { index } of words.matchAll(/[.!?][”’)]* +(?=[“‘(]*\p{Lu})/gu))
    if (!short.test(words.slice(Math.max(0, index - 12), index + 1)))
      return {
        rule: 'text-full-stop',
        message: 'the gist is more than one sentence',
        found: around(words, index),
        hint,
        words:
          words
            .slice(Math.max(0, index - 12), index + 1)
            .split(' ')
            .at(-1) ?? '',
      };
  return undefined;
};

const rules: Record<TextField['manner'], readonly Rule[]> = {
  cited: [spaces, straight, balance, html, markdown, sentence],
  own: [spaces, straight, balance, html, markdown],
  verbatim: [spaces, html],
  code: [],
};

/** What is wrong with the form of one text, before it stands in a file. */
export const formProblems = (text: string, field: Pick<TextField, 'manner' | 'field'>): Told[] =>
  rules[field.manner].flatMap((rule) => rule(text, field) ?? []);

/** What the editors write is plain text with the signs of print: each text breaks a rule at most once. */
export const textForm = (draft: Draft): Problem[] =>
  textFields(draft).flatMap((field) =>
    rules[field.manner].flatMap((rule): Problem[] => {
      const told = rule(field.text, field);
      if (!told) return [];
      const { words, ...problem } = told;
      return [{ ...field.at(words), ...problem }];
    }),
  );
