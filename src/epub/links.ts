import { fragmentOf, type LinkKind } from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';

/** Gives the address inside the book of what has one on the site. */
export type Links = (kind: LinkKind, id: string) => string;

/** The file of a section. */
export const sectionFile = (id: string): string => `section-${id}.xhtml`;

/** The pages of the site that are files of the book. */
const pages: Record<string, string> = { glossary: 'terms.xhtml' };

/** The links of the book of an edition: the fragments are those of the site. */
export const linksOf = ({ paragraphs }: Pick<Edition, 'paragraphs'>): Links => {
  const files = new Map<string, string>();
  for (const { number, section, notes, figures } of paragraphs) {
    files.set(`p${number}`, sectionFile(section));
    for (const { id } of notes) files.set(fragmentOf('note', id), sectionFile(section));
    for (const { id } of figures) files.set(fragmentOf('figure', id), sectionFile(section));
  }
  const lists: Partial<Record<LinkKind, string>> = {
    term: 'terms.xhtml',
    event: 'timeline.xhtml',
    source: 'sources.xhtml',
    correction: 'about.xhtml',
  };
  return (kind, id) => {
    if (kind === 'section') return sectionFile(id);
    if (kind === 'page') return id ? (pages[id] ?? `${id}.xhtml`) : `${files.get('p1')}#p1`;
    const fragment = fragmentOf(kind, id);
    return `${lists[kind] ?? files.get(fragment)}#${fragment}`;
  };
};
