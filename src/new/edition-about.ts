import type { About } from './edition-fields.ts';
import { paragraphSource } from './essay-source.ts';

/** `about.mdx` of a new edition: what is true of any, for the editors to go on from. */
export const aboutPage = ({ publisher, author, editors }: About): string => {
  const by = author === undefined ? '' : ` by ${author}`;
  return `## What this is

${paragraphSource(`One op-ed${by}, given word for word, with an apparatus by the editors beside it:`)}
notes in the margin, a glossary, a timeline, figures and sources.
The author’s words stand in a serif type and are never changed, corrected, cut or reordered.
All else is the editors’ and stands in a sans-serif type: the section titles, the marks in the text, the notes.

## The text

${paragraphSource(`The text and its title were taken from the copy at ${publisher}.`)}

## What each statement rests on

Each statement in a note, a definition or an event names the sources that carry it;
on the pages their numbers stand right after it.
Words that no source carries are the editors’ own.

## Rights

${paragraphSource(`The rights in the op-ed remain with its author and publisher. The edition is made by: ${editors}.`)}
`;
};
