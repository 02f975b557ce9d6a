import type { LinkKind } from '../model/addresses.ts';
import type { Entry } from './entry.ts';
import type { PassageRun } from './passage.ts';

type LabelRole = 'category' | 'second' | 'strand' | 'at' | 'draft';

/** A source, and its number in the list of them. */
export interface SourceNumber {
  id: string;
  number: number;
}

/** A piece of a line: plain words, or words that a format may set in its own way. */
export type Run =
  | string
  /** Words of the author's. */
  | ({ is: 'author' } & PassageRun)
  /** Words of the author's in quotation marks, among ours. */
  | { is: 'quoted'; text: string }
  /** The number of a note, right after the words it explains. */
  | { is: 'note-mark'; id: string; name: string; text: string }
  /** What an entry is about, at its head. */
  | { is: 'headword'; text: string }
  /** The kind of a note. */
  | { is: 'kind'; text: string }
  | { is: 'strong'; text: string }
  /** Set apart from the words before it: in brackets where there is no other form. */
  | { is: 'label'; role: LabelRole; text: string }
  /** Names, which no translation may touch. */
  | { is: 'name'; words: Words }
  /** A title, or the publisher where there is none, with its address; in our words where it is no headline. */
  | { is: 'title'; ours: boolean; words: Words; href?: string | undefined }
  | { is: 'foreign'; lang: string; dir: 'ltr' | 'rtl'; text: string }
  | { is: 'time'; date: string; text: string }
  /** A link to what has a place in the edition; `name` where its words are a name. */
  | { is: 'entry'; kind: LinkKind; id: string; text: string; name?: boolean }
  /** An address that is its own words: for paper and plain formats, where it is also what leads there. */
  | { is: 'address'; text: string }
  /** The copies of a page in a web archive; only where it can be a link. */
  | { is: 'archive'; href: string; source: number }
  /** The sources of the statement before it, by their numbers in the list of sources. */
  | { is: 'sources'; sources: SourceNumber[] }
  /** A wording that was taken out, or that stands in its place. */
  | { is: 'old' | 'new'; words: Words };

/** A line of words. */
export type Words = readonly Run[];

/** A table; a cell may hold lines that stand under one another. */
export interface Table {
  type: 'table';
  /** What it holds. */
  name?: string;
  head: string[];
  rows: (string | string[])[][];
  /** Its columns hold words: where a line is short, each row is a list. */
  wide?: boolean;
}

/** A paragraph, and what it is for. */
export interface Paragraph {
  type: 'paragraph';
  role?: 'gist' | 'finding' | 'body' | 'fine' | 'lead' | 'caption' | 'alt' | 'drawn';
  words: Words;
}

/** Things of one kind under their name: “Terms: Ferry · Toll”. */
export interface Line {
  type: 'line';
  role: 'fine' | 'related' | 'turn';
  name: string;
  items: Words[];
}

/** What one day changed at an entry. */
export interface Change {
  type: 'change';
  date: string;
  words: Words;
}

/** A piece of content that every format can set. */
export type Block =
  | { type: 'heading'; level: 2 | 3 | 4; text: string; date?: string }
  | Paragraph
  | Line
  | Change
  /** `scripts`: names in their own scripts. */
  | { type: 'list'; role?: 'scripts'; ordered?: boolean; lead?: string; items: Words[] }
  | { type: 'pairs'; role: 'key' | 'namings'; pairs: { name: string; words: Words }[] }
  | Table
  /** Words of the author's. */
  | { type: 'passage'; number: number; words: Words }
  | { type: 'entries'; title?: string; kind: Entry['kind']; entries: Entry[] };

/** A paragraph of plain words. */
export const paragraph = (text: string, role?: Paragraph['role']): Paragraph => ({
  type: 'paragraph',
  ...(role && { role }),
  words: [text],
});

/** A thing in small print under its name: “Place: Lorn”. */
export const fine = (name: string, words: Words): Line => ({
  type: 'line',
  role: 'fine',
  name,
  items: [words],
});

/** What an entry is about, and a label after it. */
export const headword = (text: string, role: LabelRole, label: string): Words => [
  { is: 'headword', text },
  { is: 'label', role, text: label },
];

/** What stands at an entry that is in work; nothing at any other. */
export const draftLabel = ({ draft }: { draft?: boolean | undefined }): Run[] =>
  draft ? [{ is: 'label', role: 'draft', text: 'Draft' }] : [];

/** The words of a line alone, without anything that a format adds. */
export const plain = (words: Words): string =>
  words
    .map((run) => {
      if (typeof run === 'string') return run;
      if ('words' in run) return plain(run.words);
      return 'text' in run ? run.text : '';
    })
    .join('');

/** A line with its name, and a dot between its things. */
export const lineWords = ({ name, items }: Line): Words => [
  `${name}: `,
  ...items.flatMap((item, index) => (index > 0 ? [' · ', ...item] : item)),
];

/** What stands for a name, after it. */
export const pairWords = ({ name, words }: { name: string; words: Words }): Words => [
  { is: 'strong', text: name },
  ' – ',
  ...words,
];
