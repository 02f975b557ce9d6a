import { z } from 'zod';
import { carry, complainOfUncarried, type Part, unionOf } from './carried.ts';
import { choice } from './choice.ts';
import { type CitedText, citedProse } from './cited-text.ts';
import { foreignLetters, language } from './codes.ts';
import { termCategoryTable } from './term-categories.ts';
import { id, idList, label, told, words } from './text.ts';

const naming = z.strictObject({
  /** Who uses the name. */
  by: label,
  /** The name they use. */
  name: label,
  /** What it implies, or since when. */
  remark: label.optional(),
  /** Ids of the sources that carry this naming, where it is not the entry's one source. */
  sources: idList(20).default([]),
});

/** Every side's name for a thing; two that say the same dispute nothing. */
const namings = z
  .array(naming)
  .max(8)
  .superRefine((all, context) => {
    const hint = 'Give each side its own name for it, or take the namings out.';
    if (all.length < 2)
      context.addIssue({
        code: 'custom',
        message: 'a disputed name needs at least two sides',
        ...told('namings-differ', hint),
      });
    for (const [index, { name }] of all.entries())
      if (all.some((other, before) => before < index && other.name === name))
        context.addIssue({
          code: 'custom',
          path: [index, 'name'],
          message: 'two sides have the same name for it',
          ...told('namings-differ', hint),
        });
  });

const written = z.strictObject({
  /** Short and final: it is the address `/glossary/#<id>`. */
  id,
  /** The headword. */
  term: label,
  /** What sort of thing it is: readers see the word after the name. */
  category: choice(termCategoryTable),
  /** At most 35 words. */
  definition: citedProse(35),
  /** Where the name itself is disputed: every side's name for it. */
  namings: namings.optional(),
  /** Other names readers may look for. */
  aliases: z.array(label).max(20).default([]),
  /** The name in other scripts. */
  scripts: z
    .array(
      z
        .strictObject({
          /** BCP 47 tag: ps Pashto, prs Dari, fa Persian, ur Urdu. */
          lang: language,
          /** The name, in the letters of that language. */
          text: words(120),
          /** What it writes, where that is not simply the headword. */
          of: label.optional(),
          /** Ids of sources that print it, where they are worth naming. */
          sources: idList(20).default([]),
        })
        .superRefine(({ lang, text }, context) => {
          const [letter] = foreignLetters(lang, text);
          if (letter === undefined) return;
          const message = `“${letter}” is no letter that the language ${lang} is written with`;
          const hint = 'Correct the language, or write the name in its letters.';
          const params = told('script-mismatch', hint, letter);
          context.addIssue({ code: 'custom', path: ['text'], message, ...params });
        }),
    )
    .max(20)
    .default([]),
  /** How it is said, in the source's own respelling. */
  pronunciation: label.optional(),
  /** Id of the source of the respelling, where it is not the entry's one source. */
  'pronunciation-source': id.optional(),
  /** Id of the source that carries every statement without a citation of its own. */
  source: id.optional(),
  /** In work: shown in the preview, and in no build. */
  draft: z.boolean().optional(),
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
export const termSchema = written
  .superRefine((term, context) => complainOfUncarried(termParts(term), term.source, context))
  .transform((term) => {
    const { source } = term;
    const own = source === undefined ? [] : [source];
    const filled = {
      ...term,
      definition: carry(source)(term.definition),
      namings: term.namings?.map((one) =>
        one.sources.length > 0 ? one : { ...one, sources: own },
      ),
      'pronunciation-source':
        term['pronunciation-source'] ?? (term.pronunciation ? source : undefined),
    };
    const scripts = term.scripts.flatMap(({ sources }) => sources);
    /** `sources`: the ids of all that the term cites, in the order of their first citation. */
    return { ...filled, sources: [...new Set([...unionOf(termParts(filled)), ...scripts])] };
  });

export type TermEntry = z.infer<typeof termSchema>;
