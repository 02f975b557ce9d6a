import type { Draft } from '../load/draft.ts';
import type { Place, Problem } from '../load/problem.ts';
import type { RecordedParagraph } from '../load/record-file.ts';
import { sourceOffset, sourcePlace } from '../load/source-place.ts';
import { placeIn } from '../load/text-place.ts';
import { opening } from '../load/words-record.ts';
import { guessed, vocabulary } from './guessed-words.ts';
import { bareOf, type Now } from './paragraph-words.ts';
import type { Change } from './word-change.ts';

const sourceOf = ({ pages }: Draft, { paragraph }: Now): string =>
  pages.find(({ file }) => file === paragraph.file)?.source ?? '';

/** Where a word of a paragraph stands; after its last word, where that ends. */
export const wordPlace = (draft: Draft, one: Now, index: number): Place => {
  const { file, text } = one.paragraph;
  const at = one.words[index]?.at ?? text.length;
  return { file, ...sourcePlace(one.paragraph, at, sourceOf(draft, one)) };
};

/** Where the stress of a word begins: at its sign, where it has one. */
const stressPlace = (draft: Draft, one: Now, index: number): Place => {
  const source = sourceOf(draft, one);
  const { text = '', at = 0 } = one.words[index] ?? {};
  let offset = sourceOffset(one.paragraph, at + Math.max(text.indexOf(opening), 0), source);
  while (/[*_]/.test(source[offset - 1] ?? '')) offset -= 1;
  return { file: one.paragraph.file, ...placeIn(source, offset) };
};

const said = ({ words }: Now, from: number, to: number): string =>
  words
    .slice(Math.max(0, from), to)
    .map(({ bare }) => bare)
    .join(' ');

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);

/** How what was wrong from the first is put right on purpose. */
const wrongCopy = ({ file, line }: RecordedParagraph, count = 1): string => {
  const lines = count === 1 ? `line ${line}` : `lines ${line} to ${line + count - 1}`;
  return `Was the op-ed itself copied wrongly? Delete ${lines} of ${file}, and run npm run record-words.`;
};

type Of<Kind extends Change['is']> = Extract<Change, { is: Kind }>;
type Told = Omit<Problem, keyof Place | 'rule'>;

const wordsTold = (
  { one, from, to, marks, record, alone }: Of<'words'>,
  essay: readonly Now[],
): Told => {
  const found = shortened(said(one, from, to));
  const hint = wrongCopy(record);
  if (marks.length === 0) {
    const message = to - from === 1 ? 'this word was added' : 'these words were added';
    return {
      message: `${message} to the author’s`,
      found,
      hint: `Take out what was added.\n  ${hint}`,
    };
  }
  const meant = alone
    ? guessed(one, [from, to], marks, record.digest, vocabulary(essay))
    : undefined;
  const mend = meant === undefined ? 'Write what the author wrote.' : `Write: ${bareOf(meant)}`;
  if (to > from) {
    const message =
      to - from === 1 && marks.length === 1
        ? 'the author’s word here is another'
        : 'the author’s words here are others';
    return { message, found, hint: `${mend}\n  ${hint}` };
  }
  const [left, right] = [said(one, from - 2, from), said(one, from, from + 2)];
  const between =
    left && right
      ? `between “${left}” and “${right}”`
      : left
        ? `after “${left}”`
        : `before “${right}”`;
  const count =
    marks.length === 1 ? 'a word of the author’s is' : `${marks.length} words of the author’s are`;
  return { message: `${count} missing here, ${between}`, hint: `${mend}\n  ${hint}` };
};

const degrees = ['', 'emphasis', 'strong emphasis', 'strong emphasis and emphasis'];

const stressTold = ({ one, from, to, was, now, meant }: Of<'stress'>): Told => {
  const found = said(one, from, to + 1);
  const signs = '*'.repeat(was);
  const words = (meant ? said(one, meant[0], meant[1] + 1) : found).replace(/[.,;:!?]+$/u, '');
  if (meant)
    return {
      message: 'the author stresses other words here',
      found,
      hint: `Write ${signs}${words}${signs}.`,
    };
  if (was === 0)
    return {
      message: 'the author does not stress these words',
      found,
      hint: 'Take the signs of emphasis out.',
    };
  return now === 0
    ? { message: 'the author stresses these words', found, hint: `Write ${signs}${words}${signs}.` }
    : {
        message: `the author gives these words ${degrees[was]}, not ${degrees[now]}`,
        found,
        hint: `Write ${signs}${words}${signs}.`,
      };
};

const cutPlace = (draft: Draft, { next, record }: Of<'cut'>, essay: readonly Now[]): Place => {
  if (next && next.paragraph.section === record.section) return wordPlace(draft, next, 0);
  const last = essay.findLast(({ paragraph }) => paragraph.section === record.section);
  if (last) return wordPlace(draft, last, last.words.length);
  return next ? wordPlace(draft, next, 0) : draft.meta.at('sections');
};

/** What is said of a change to the author's words, at its place. */
export const toldOf = (change: Change, draft: Draft, essay: readonly Now[]): Problem => {
  const rule = 'author-words' as const;
  switch (change.is) {
    case 'words':
      return {
        ...wordPlace(draft, change.one, change.from),
        rule,
        ...wordsTold(change, essay),
      };
    case 'stress':
      return {
        ...stressPlace(draft, change.one, change.from),
        rule: 'author-emphasis',
        ...stressTold(change),
      };
    case 'spaces':
      return {
        ...wordPlace(draft, change.one, 0),
        rule: 'author-signs',
        message: 'the words of this paragraph are the author’s, the spaces between them are not',
        hint: 'Write the spaces as the author did.',
      };
    case 'new': {
      const { all } = change;
      const many = all.length > 1 ? `these ${all.length} paragraphs` : 'this paragraph';
      return {
        ...wordPlace(draft, all[0]!, 0),
        rule,
        message: `no words are recorded of ${many}`,
        hint: 'Take out what is not the author’s. Of what is: npm run record-words.',
      };
    }
    case 'cut': {
      const many = change.paragraphs > 1 ? `${change.paragraphs} paragraphs` : 'a paragraph';
      return {
        ...cutPlace(draft, change, essay),
        rule,
        message: `${many} of the author’s ${change.paragraphs > 1 ? 'are' : 'is'} missing here: ${change.words} words`,
        hint: `Bring back what the author wrote.\n  ${wrongCopy(change.record, change.paragraphs)}`,
      };
    }
    case 'moved': {
      const { one, from, to, home, index } = change;
      const before = said(home, index - 3, index);
      return {
        ...wordPlace(draft, one, from),
        rule,
        message: 'these words of the author’s stand elsewhere',
        found: shortened(said(one, from, to)),
        hint: before
          ? `Move them: they come after “${before}”.`
          : 'Move them: the paragraph begins with them.',
      };
    }
    case 'split':
      return {
        ...wordPlace(draft, change.one, 0),
        rule,
        message: 'the author begins no paragraph here',
        found: said(change.one, 0, 5),
        hint: 'Put these words at the end of the paragraph before them.',
      };
    case 'joined':
      return {
        ...wordPlace(draft, change.one, change.index),
        rule,
        message: 'the author begins a paragraph here',
        found: said(change.one, change.index, change.index + 5),
        hint: 'Put an empty line before these words.',
      };
  }
};
