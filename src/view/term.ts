import type { Edition, Term } from '../model/edition.ts';
import { nameOf } from '../model/languages.ts';
import { usesOf } from '../model/links.ts';
import { type Block, fine, headword, type Words } from './blocks.ts';
import { changesAt, cited, citedNumbers, type Entry, foreign, related } from './entry.ts';

const scripts = ({ meta }: Edition, term: Term): Block[] => {
  const items = term.scripts.map(({ lang, text, of }): Words => {
    const language = meta.languages[lang] ?? nameOf(lang, 'language');
    return [`${of ? `${language} (${of})` : language}: `, ...foreign(lang, text)];
  });
  return items.length > 0 ? [{ type: 'list', role: 'scripts', items }] : [];
};

const namings = ({ namings = [] }: Term): Block[] => {
  const pairs = namings.map(({ by, name, remark }) => ({
    name: by,
    words: [remark ? `${name}: ${remark}` : name],
  }));
  return pairs.length > 0 ? [{ type: 'pairs', role: 'namings', pairs }] : [];
};

/**
 * A term of the glossary.
 * @param short its definition with the numbers of its sources, without what stands at its end
 */
export const termEntry = (edition: Edition, term: Term, short = false): Entry => ({
  kind: 'term',
  id: term.id,
  head: [headword(term.term, 'category', term.category)],
  text: [
    ...(term.pronunciation ? [fine('Said', [{ is: 'name', words: [term.pronunciation] }])] : []),
    {
      type: 'paragraph',
      words: [term.definition.text, ...(short ? citedNumbers(edition, term.sources) : [])],
    },
    ...scripts(edition, term),
    ...namings(term),
  ],
  end: short
    ? []
    : [
        ...(term.aliases.length > 0 ? [fine('Also', [term.aliases.join('; ')])] : []),
        ...related(usesOf(edition, term.id)),
        cited(edition, term.sources),
        ...changesAt(edition, 'term', term.id),
      ],
});
