import type { Edition, Term } from '../model/edition.ts';
import { usesOf } from '../model/links.ts';
import { nameOf } from '../model/tally.ts';
import type { Block } from './blocks.ts';
import { changesAt, cited, citedNumbers, type Entry, foreign, related } from './entry.ts';

const scripts = ({ meta }: Edition, term: Term): Block[] =>
  term.scripts.length === 0
    ? []
    : [
        {
          type: 'list',
          role: 'scripts',
          items: term.scripts.map(({ lang, text, of }) => {
            const language = meta.languages[lang] ?? nameOf(lang, 'language');
            return [`${of ? `${language} (${of})` : language}: `, ...foreign(lang, text)];
          }),
        },
      ];

const namings = ({ namings }: Term): Block[] =>
  namings
    ? [
        {
          type: 'pairs',
          role: 'namings',
          pairs: namings.map(({ by, name, remark }) => ({
            name: by,
            words: [remark ? `${name}: ${remark}` : name],
          })),
        },
      ]
    : [];

const small = (name: string, words: Entry['head'][number]): Block => ({
  type: 'line',
  role: 'fine',
  name,
  items: [words],
});

/**
 * A term of the glossary.
 * @param short its definition with the numbers of its sources, without what stands at its end
 */
export const termEntry = (edition: Edition, term: Term, short = false): Entry => ({
  kind: 'term',
  id: term.id,
  head: [
    [
      { is: 'headword', text: term.term },
      { is: 'label', role: 'category', text: term.category },
    ],
  ],
  text: [
    ...(term.pronunciation ? [small('Said', [{ is: 'name', words: [term.pronunciation] }])] : []),
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
        ...(term.aliases.length > 0 ? [small('Also', [term.aliases.join('; ')])] : []),
        ...related(usesOf(edition, term.id)),
        cited(edition, term.sources),
        ...changesAt(edition, 'term', term.id),
      ],
});
