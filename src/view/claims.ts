import type { Edition } from '../model/edition.ts';
import { verdicts } from '../schemas/note-kinds.ts';
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
    if (note.kind !== 'check') return [];
    const { id, number, paragraph, anchor, holds, finding } = note;
    return [
      {
        words: { is: 'quoted', text: quoted(anchor) },
        place: {
          is: 'entry',
          kind: 'paragraph',
          id: `p${paragraph}`,
          text: `paragraph\u00a0${paragraph}`,
        },
        verdict: verdicts[holds].answer,
        finding: finding.text,
        note: { is: 'entry', kind: 'note', id, text: `note\u00a0${number}` },
      },
    ];
  });

/** What stands over the claims. */
export const claimsTitle = 'The claims, checked';

/** What stands before them. */
export const claimsLead =
  'The author’s words, and how far they hold by the editors’ reading of the record. Each note names its sources.';

/** Over the columns of a table: the author's words, the verdict, the finding. */
export const claimsHead = ['In the author’s words', 'How far it holds', 'What was found'] as const;

/** The same as a list, for formats whose tables hold no links; none where no note checks a claim. */
export const claimsList = (edition: Pick<Edition, 'notes'>): Block[] => {
  const [, holds] = claimsHead;
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
