import type { Edition } from '../model/edition.ts';
import type { EditionEntry } from '../schemas/edition.ts';
import type { Block, Run } from './blocks.ts';

/** A claim of the author's, and what the editors found about it. */
export interface Claim {
  /** The author's words, in quotation marks. */
  words: Run;
  /** A link to their paragraph. */
  place: Run;
  /** How far the claim holds, in words. */
  verdict: string;
  /** What was found, whole. */
  finding: string;
  /** A link to the note, which names the sources. */
  note: Run;
}

/** Keeps two marks that meet apart, on one line. */
const thinSpace = '\u202f';

/** The author's words, character for character, in quotation marks of ours. */
const quoted = (words: string): string =>
  `“${/^[“‘]/.test(words) ? thinSpace : ''}${words}${/[”’]$/.test(words) ? thinSpace : ''}”`;

/** Every claim of the essay that a note checks, in the order of the essay. */
export const claimsOf = ({ notes }: Pick<Edition, 'notes'>): Claim[] =>
  notes.flatMap((note): Claim[] => {
    if (note.kind !== 'check' || !note.verdict) return [];
    const { id, number, paragraph, anchor, verdict, finding } = note;
    return [
      {
        words: { is: 'quoted', text: quoted(anchor) },
        place: {
          is: 'entry',
          kind: 'paragraph',
          id: `p${paragraph}`,
          text: `paragraph\u00a0${paragraph}`,
        },
        verdict: verdict.name,
        finding: finding.text,
        note: { is: 'entry', kind: 'note', id, text: `note\u00a0${number}` },
      },
    ];
  });

/** Over the columns of a table: the author's words, the verdict, the finding. */
export const claimsHead = ({ mottos }: Pick<EditionEntry, 'mottos'>) =>
  ['In the author’s words', mottos.verdict, 'What was found'] as const;

/** The same as a list, for formats whose tables hold no links; none where no note checks a claim. */
export const claimsList = (edition: Pick<Edition, 'notes' | 'meta'>): Block[] => {
  const [, holds] = claimsHead(edition.meta);
  const items = claimsOf(edition).map(({ words, place, verdict, finding, note }) => [
    words,
    ' (',
    place,
    '). ',
    { is: 'strong' as const, text: `${holds}: ${verdict}.` },
    ` ${finding} (`,
    note,
    ')',
  ]);
  return items.length > 0 ? [{ type: 'list', items }] : [];
};
