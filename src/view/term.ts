import type { Edition, Term } from '../model/edition.ts';
import { nameOf } from '../model/languages.ts';
import { usesOf } from '../model/links.ts';
import { type Block, draftLabel, fine, headword, type Words } from './blocks.ts';
import { carriedBy, changesAt, type Entry, foreign, related, stated } from './entry.ts';

const scripts = (edition: Edition, term: Term): Block[] => {
  const items = term.scripts.map(({ lang, text, of, sources }): Words => {
    const language = edition.meta.languages[lang] ?? nameOf(lang, 'language');
    return [
      `${of ? `${language} (${of})` : language}: `,
      ...foreign(lang, text),
      ...carriedBy(edition, sources),
    ];
  });
  return items.length > 0 ? [{ type: 'list', role: 'scripts', items }] : [];
};

const namings = (edition: Edition, { namings = [] }: Term): Block[] => {
  const pairs = namings.map(({ by, name, remark, sources }) => ({
    name: by,
    words: [name, ...(remark ? [`: ${remark}`] : []), ...carriedBy(edition, sources)],
  }));
  return pairs.length > 0 ? [{ type: 'pairs', role: 'namings', pairs }] : [];
};

const said = (edition: Edition, term: Term): Block[] => {
  const { pronunciation, 'pronunciation-source': source } = term;
  const carried = carriedBy(edition, source ? [source] : []);
  return pronunciation ? [fine('Said', [{ is: 'name', words: [pronunciation] }, ...carried])] : [];
};

/**
 * A term of the glossary.
 * @param short without what stands at its end
 */
export const termEntry = (edition: Edition, term: Term, short = false): Entry => ({
  kind: 'term',
  id: term.id,
  head: [[...headword(term.term, 'category', term.category), ...draftLabel(term)]],
  text: [
    ...said(edition, term),
    { type: 'paragraph', words: stated(edition, term.definition) },
    ...scripts(edition, term),
    ...namings(edition, term),
  ],
  end: short
    ? []
    : [
        ...(term.aliases.length > 0 ? [fine('Also', [term.aliases.join('; ')])] : []),
        ...related(usesOf(edition, term.id)),
        ...changesAt(edition, 'term', term.id),
      ],
});
