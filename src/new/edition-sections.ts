import { uncomposed, unseenSign } from '../checks/signs.ts';
import { inPrint } from './edition-fields.ts';
import type { NewSection } from './edition-yaml.ts';
import { Refusal } from './refusal.ts';
import { slug } from './source-id.ts';
import type { TextFile } from './text-file.ts';

/**
 * The sections, each with an id, a title of at most eight words and a précis that says no more than is known.
 * @throws Refusal where a heading is too long
 */
export const sectionsOf = ({ sections }: TextFile): NewSection[] => {
  const used = new Set<string>();
  let from = 1;
  return sections.map(({ heading, paragraphs }, index) => {
    const title = inPrint(heading?.text ?? (sections.length === 1 ? 'The op-ed' : 'The beginning'));
    if (title.split(/\s+/u).length > 8)
      throw new Refusal(
        `the heading at line ${heading?.line} of the text has more than 8 words: shorten it`,
      );
    const base = slug(title, 4).replace(/^(?=p?\d+$|note-|figure-)/, 'on-') || `part-${index + 1}`;
    let id = base;
    for (let next = 2; used.has(id); next += 1) id = `${base}-${next}`;
    used.add(id);
    const to = from + paragraphs.length - 1;
    const numbers = to === from ? `${from}` : `${from} ${to === from + 1 ? 'and' : 'to'} ${to}`;
    const precis = `Paragraph${to === from ? '' : 's'} ${numbers} of the op-ed.`;
    from = to + 1;
    return { id, title, precis };
  });
};

/** Words of the text that a note can belong to: in which section and paragraph, both from 0, and where they begin. */
export interface Anchor {
  section: number;
  paragraph: number;
  words: string;
  start: number;
}

/** The first words of a paragraph in which nothing is hard to see, up to the sign that closes them. */
const firstWords = (text: string): Pick<Anchor, 'words' | 'start'> | undefined =>
  [/\S+(?: \S+){0,4}/gu, /\S+/gu]
    .flatMap((run) =>
      [...text.matchAll(run)].map(({ 0: words, index }) => ({
        words: words.replace(/[\s\p{P}\p{S}]+$/u, '') || words,
        start: index,
      })),
    )
    .find(({ words }) => !unseenSign(words) && !uncomposed(words));

/** Words for the first note: the first that are plain; undefined where none are. */
export const anchorOf = ({ sections }: TextFile): Anchor | undefined => {
  for (const [section, { paragraphs }] of sections.entries())
    for (const [paragraph, { text }] of paragraphs.entries()) {
      const found = firstWords(text);
      if (found) return { section, paragraph, ...found };
    }
  return undefined;
};
