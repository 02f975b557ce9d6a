import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { readContentFile } from '../load/content-file.ts';
import { bylineOf } from './byline.ts';
import { Refusal } from './refusal.ts';

/** Something that stands in a text file, and the line at which it begins. */
export interface Line {
  text: string;
  line: number;
}

/** A part of the text: with a heading, where one begins it. */
export interface TextSection {
  heading: Line | undefined;
  paragraphs: Line[];
}

/** An op-ed as a plain text has it. */
export interface TextFile {
  title: string;
  /** Who wrote it, where a line says so. */
  author: string | undefined;
  sections: TextSection[];
  /** What an editor should know of how it was read. */
  remarks: string[];
}

/** Longer lines are whole paragraphs: nobody wraps there. */
const longestWrapped = 120;

const blocksOf = (lines: readonly Line[]): Line[][] => {
  const blocks: Line[][] = [[]];
  for (const line of lines)
    if (line.text === '') blocks.push([]);
    else if (/^##+\s/.test(line.text)) blocks.push([line], []);
    else blocks.at(-1)?.push(line);
  return blocks.filter((block) => block.length > 0);
};

/** Lines that were wrapped, as one paragraph. */
const joined = (block: readonly Line[]): Line => {
  for (const { text, line } of block.slice(0, -1))
    if (/\p{L}[-\u2010\u00ad]$/u.test(text))
      throw new Refusal(
        `line ${line} of the text ends with a hyphen: “${text.split(' ').at(-1)}”\n` +
          '  Write the word whole, on one line: nobody can tell whether the hyphen belongs to it.',
      );
  return { text: block.map(({ text }) => text).join(' '), line: block[0]?.line ?? 1 };
};

const paragraphsOf = (block: readonly Line[], remarks: string[]): Line[] => {
  const [first] = block;
  if (block.length === 1 || !first) return [...block];
  if (block.some(({ text }) => text.length > longestWrapped)) {
    remarks.push(
      `From line ${first.line} on, each line is a paragraph: they are too long to be wrapped.`,
    );
    return [...block];
  }
  if (block.every(({ text }) => text.length < 45))
    remarks.push(
      `From line ${first.line} on, ${block.length} short lines were joined to one paragraph: ` +
        'put empty lines between them if they are several.',
    );
  return [joined(block)];
};

const bylineTold = ({ text, line }: Line = { text: '', line: 2 }, taken: boolean): string =>
  taken
    ? `Line ${line} was taken for the author’s name, and is no part of the text: “${text}”.`
    : `Line ${line} is kept as words of the text: “${text}”. Put an empty line after it if it names the author.`;

const doubled = (sections: readonly TextSection[]): void => {
  const seen = new Map<string, number>();
  for (const { text, line } of sections.flatMap(({ paragraphs }) => paragraphs)) {
    const before = seen.get(text);
    if (before !== undefined)
      throw new Refusal(
        `the paragraph at line ${before} stands once more at line ${line}: keep it once`,
      );
    seen.set(text, line);
  }
};

/**
 * Reads an op-ed from a plain text: the first line is its title, a second by itself may name its author,
 * empty lines stand between paragraphs, and a line `## Heading` begins a section of the editors'.
 * @param text in Unicode, its lines ended by line feeds
 * @throws Refusal where something is missing
 */
export const readText = (text: string): TextFile => {
  const lines = text.split('\n').map((one, index) => ({ text: one.trim(), line: index + 1 }));
  const start = lines.findIndex((one) => one.text !== '');
  const title = (lines[start]?.text ?? '').replace(/^#\s+/, '');
  if (title.length > 200)
    throw new Refusal(
      'the first line of the text is its title, and this one is longer than 200 letters',
    );
  const second = lines.findIndex((one, index) => index > start && one.text !== '');
  const named = bylineOf(lines[second]?.text ?? '');
  // In a block with other lines it may be the beginning of a sentence.
  const author = /^(?:$|##)/.test(lines[second + 1]?.text ?? '') ? named : undefined;
  const body = lines.slice(author === undefined ? start + 1 : second + 1);
  const remarks = named === undefined ? [] : [bylineTold(lines[second], author !== undefined)];
  const sections: TextSection[] = [];
  for (const block of blocksOf(body)) {
    const [first] = block;
    if (first && /^##+\s/.test(first.text))
      sections.push({
        heading: { ...first, text: first.text.replace(/^#+\s+/, '') },
        paragraphs: [],
      });
    else {
      if (sections.length === 0) sections.push({ heading: undefined, paragraphs: [] });
      sections.at(-1)?.paragraphs.push(...paragraphsOf(block, remarks));
    }
  }
  const empty = sections.find(({ paragraphs }) => paragraphs.length === 0);
  if (empty)
    throw new Refusal(
      `no paragraph stands under the heading at line ${empty.heading?.line ?? 1} of the text`,
    );
  if (sections.length === 0)
    throw new Refusal(
      'the text has a title and no paragraphs: the first line is the title, what follows the op-ed',
    );
  doubled(sections);
  return { title, author, sections, remarks };
};

/**
 * Reads an op-ed from a file.
 * @throws Refusal where the file is missing, is no text in UTF-8, or says too little
 */
export const readTextFile = (path: string): TextFile => {
  const whole = resolve(path);
  if (!existsSync(whole)) throw new Refusal(`there is no file ${path}`);
  const { text, problem } = readContentFile(dirname(whole), basename(whole));
  if (problem)
    throw new Refusal(`${path}:${problem.line}: ${problem.message}\n  ${problem.hint ?? ''}`);
  return readText(text);
};
