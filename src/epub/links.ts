import type { Edition } from '../model/edition.ts';
import type { IdKind } from '../schemas/ledger.ts';

/** Gives the address inside the book of what has an id on the site. */
export type Links = (kind: IdKind, id: string) => string;

/** The file of a section. */
export const sectionFile = (id: string): string => `section-${id}.xhtml`;

/** The links of the book of an edition: the fragments are those of the site. */
export const linksOf = ({ paragraphs }: Pick<Edition, 'paragraphs'>): Links => {
  const files = new Map<string, string>();
  for (const { number, section, notes, figures } of paragraphs) {
    files.set(`p${number}`, sectionFile(section));
    for (const { id } of notes) files.set(`note-${id}`, sectionFile(section));
    for (const { id } of figures) files.set(`figure-${id}`, sectionFile(section));
  }
  const inSection = (fragment: string): string => `${files.get(fragment)}#${fragment}`;
  const addresses: Record<IdKind, (id: string) => string> = {
    section: sectionFile,
    paragraph: inSection,
    note: (id) => inSection(`note-${id}`),
    figure: (id) => inSection(`figure-${id}`),
    term: (id) => `terms.xhtml#${id}`,
    event: (id) => `timeline.xhtml#${id}`,
    source: (id) => `sources.xhtml#${id}`,
    correction: (id) => `about.xhtml#correction-${id}`,
  };
  return (kind, id) => addresses[kind](id);
};
