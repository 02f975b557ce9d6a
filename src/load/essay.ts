import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionEntry } from '../schemas/edition.ts';
import type { Located } from './collection.ts';
import { shownPath } from './content-file.ts';
import { filesIn } from './content-folder.ts';
import { type EssayParagraph, readEssayFile } from './essay-file.ts';
import { type Lost, loseWords } from './lost.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** A paragraph with its number in the essay and where its words stand. */
export interface DraftParagraph extends EssayParagraph {
  number: number;
  section: string;
  file: string;
}

/** A section with the id that its file says: one that was renamed in one place only has two. */
interface Section {
  id: string;
  index: number;
  /** The id of the file, where the section’s own has none. */
  meant: string | undefined;
}

const idOf = (file: string): string => file.slice('essay/'.length, -'.mdx'.length);

/** Pairs sections without a file with files without a section: by likeness, or where one is left of each. */
const pairSections = (root: string, ids: readonly string[]) => {
  const files = filesIn(root, 'essay', '.mdx').map(idOf);
  const loose = files.filter((id) => !ids.includes(id));
  const without = ids.filter((id) => !existsSync(join(root, `essay/${id}.mdx`)));
  const pairs = new Map<string, string>();
  for (const id of without) {
    const left = loose.filter((one) => ![...pairs.values()].includes(one));
    const [only] = without.length === 1 && left.length === 1 ? left : [];
    const meant = only ?? nearest(id, left);
    if (meant !== undefined) pairs.set(id, meant);
  }
  const sections = ids.map((id, index): Section => ({ id, index, meant: pairs.get(id) }));
  const paired = new Set(pairs.values());
  return { sections, stray: loose.filter((id) => !paired.has(id)) };
};

const fileless = ({ id, index, meant }: Section, meta: Located<EditionEntry>): Problem => ({
  ...meta.at('sections', index, 'id'),
  rule: 'section-file',
  message: `the section has no file essay/${id}.mdx`,
  found: id,
  hint:
    meant === undefined
      ? `Add essay/${id}.mdx, or take the section out.`
      : `Did you mean ${meant}?`,
});

/**
 * Reads the essay, section by section.
 * @param root the content folder
 * @param meta the edition: its sections in order
 * @param lost takes what could not be used
 * @returns the paragraphs; the edition with the ids that its sections’ files have; every problem
 */
export const readEssay = (root: string, meta: Located<EditionEntry>, lost: Lost) => {
  const unlisted = lost.meta.has('sections') && meta.entry.sections.length === 0;
  const ids = unlisted
    ? filesIn(root, 'essay', '.mdx').map(idOf)
    : meta.entry.sections.map(({ id }) => id);
  const { sections, stray } = pairSections(root, ids);
  if (lost.meta.has('sections')) lost.essay = true;
  const problems: Problem[] = [];
  const paragraphs: DraftParagraph[] = [];
  const pages: { file: string; source: string; essay: boolean }[] = [];
  for (const section of sections) {
    const { id, meant } = section;
    const path = `essay/${meant ?? id}.mdx`;
    if (!existsSync(join(root, path)) || meant !== undefined)
      problems.push(fileless(section, meta));
    if (!existsSync(join(root, path))) {
      lost.essay = true;
      continue;
    }
    const read = readEssayFile(root, path);
    problems.push(...read.problems);
    for (const words of read.unmarked) lost.marks.add(words.trim().toLowerCase());
    if (!read.sound) {
      lost.essay = true;
      lost.sections.add(meant ?? id);
      loseWords(lost, read.source);
    }
    const file = shownPath(root, path);
    pages.push({ file, source: read.source, essay: true });
    for (const paragraph of read.paragraphs)
      paragraphs.push({ ...paragraph, number: paragraphs.length + 1, section: meant ?? id, file });
  }
  if (stray.length > 0) lost.essay = true;
  for (const id of lost.meta.has('sections') ? [] : stray)
    problems.push({
      file: shownPath(root, `essay/${id}.mdx`),
      line: 1,
      column: 1,
      rule: 'section-file',
      message: 'no section has this file',
      hint: 'Add its section to edition.yaml, or remove the file.',
    });
  const named = meta.entry.sections.map((one, index) => ({
    ...one,
    id: sections[index]?.meant ?? one.id,
  }));
  return {
    meta: { ...meta, entry: { ...meta.entry, sections: named } },
    paragraphs,
    problems,
    pages,
  };
};
