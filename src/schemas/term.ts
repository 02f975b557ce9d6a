import { z } from 'zod';
import { carry, complainOfUncarried, type Part, unionOf } from './carried.ts';
import { type CitedText, citedProse } from './cited-text.ts';
import { id, text } from './text.ts';

/** What sort of thing a term names. */
export const termCategories = [
  'group',
  'institution',
  'person',
  'place',
  'concept',
  'document',
  'event',
] as const;

const naming = z.strictObject({
  /** Who uses the name. */
  by: text,
  /** The name they use. */
  name: text,
  /** What it implies, or since when. */
  remark: text.optional(),
  /** Ids of the sources that carry this naming, where it is not the entry's one source. */
  sources: z.array(id).default([]),
});

const written = z.strictObject({
  /** Short and final: it is the address `/glossary/#<id>`. */
  id,
  /** The headword. */
  term: text,
  category: z.enum(termCategories),
  /** At most 35 words. */
  definition: citedProse(35),
  /** Where the name itself is disputed: every side's name for it. */
  namings: z.array(naming).min(2, 'a disputed name needs at least two sides').optional(),
  /** Other names readers may look for. */
  aliases: z.array(text).default([]),
  /** The name in other scripts. */
  scripts: z
    .array(
      z.strictObject({
        /** BCP 47 tag: ps Pashto, prs Dari, fa Persian, ur Urdu. */
        lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as ps or ur'),
        text: z.string().min(1),
        /** What it writes, where that is not simply the headword. */
        of: text.optional(),
        /** Ids of sources that print it, where they are worth naming. */
        sources: z.array(id).default([]),
      }),
    )
    .default([]),
  /** How it is said, in the source's own respelling. */
  pronunciation: text.optional(),
  /** Id of the source of the respelling, where it is not the entry's one source. */
  'pronunciation-source': id.optional(),
  /** Id of the source that carries every statement without a citation of its own. */
  source: id.optional(),
});

/** What of a term has statements. */
interface Stated {
  definition: CitedText;
  namings?:
    | readonly { by: string; name: string; remark?: string | undefined; sources: string[] }[]
    | undefined;
  pronunciation?: string | undefined;
  'pronunciation-source'?: string | undefined;
  scripts: readonly { text: string; sources: string[] }[];
}

const statement = (text: string, sources: string[]) => ({ text, sources, own: false });

/** The parts of a term that name sources, in the order in which they are read. */
export const termParts = (term: Stated): Part[] => [
  { path: ['definition'], statements: term.definition.statements },
  ...(term.namings ?? []).map(({ by, name, remark, sources }, index) => ({
    path: ['namings', index],
    field: 'sources: [source-id] in the naming',
    statements: [statement(`${by}: ${remark ? `${name}: ${remark}` : name}`, sources)],
  })),
  ...(term.pronunciation
    ? [
        {
          path: ['pronunciation'],
          field: 'pronunciation-source: source-id',
          statements: [
            statement(
              term.pronunciation,
              [term['pronunciation-source']].flatMap((id) => id ?? []),
            ),
          ],
        },
      ]
    : []),
];

/** One entry in `content/glossary.yaml`. */
export const termSchema = written.transform((term, context) => {
  const { source } = term;
  complainOfUncarried(termParts(term), source, context);
  const own = source === undefined ? [] : [source];
  const filled = {
    ...term,
    definition: carry(source)(term.definition),
    namings: term.namings?.map((one) => (one.sources.length > 0 ? one : { ...one, sources: own })),
    'pronunciation-source':
      term['pronunciation-source'] ?? (term.pronunciation ? source : undefined),
  };
  const scripts = term.scripts.flatMap(({ sources }) => sources);
  /** `sources`: the ids of all that the term cites, in the order of their first citation. */
  return { ...filled, sources: [...new Set([...unionOf(termParts(filled)), ...scripts])] };
});

export type TermEntry = z.infer<typeof termSchema>;
