import { z } from 'zod';
import { type Kind, noteKinds, type Verdict, verdicts } from './note-kinds.ts';
import { prose, told, words } from './text.ts';

const kindOf = (kind: Kind) =>
  z
    .strictObject({
      /** What notes of this kind are called, at each of them, in the key and on the cards. */
      name: words(24).default(noteKinds[kind].label),
      /** What they do, in a sentence: for the key to the page. */
      meaning: prose(16).default(noteKinds[kind].meaning),
    })
    .prefault({});

const verdictOf = (verdict: Verdict) =>
  z
    .strictObject({
      /** After “How far it holds:”. */
      name: words(40).default(verdicts[verdict].answer),
      /** Where it stands alone, beside the kind of the note; the same as `name` where it is left out. */
      alone: words(40).optional(),
    })
    .prefault({})
    .transform(({ name, alone }) => ({
      name,
      alone: alone ?? (name === verdicts[verdict].answer ? verdicts[verdict].alone : name),
    }));

/** No two of a table are called the same: readers could not tell them apart. */
const differ =
  (usual: (id: string, field: 'name' | 'alone') => string) =>
  (
    table: Record<string, { name: string; alone?: string }>,
    context: z.core.$RefinementCtx<unknown>,
  ): void => {
    const complained = new Set<string>();
    for (const field of ['name', 'alone'] as const) {
      const called = new Map<string, string>();
      for (const [id, entry] of Object.entries(table)) {
        const name = entry[field];
        if (name === undefined) continue;
        const before = called.get(name.toLowerCase());
        called.set(name.toLowerCase(), id);
        if (before === undefined || complained.has(`${before} ${id}`)) continue;
        complained.add(`${before} ${id}`);
        // The one that the editors named is to be changed.
        const [own, other] = name === usual(id, field) ? [before, id] : [id, before];
        const message = `${other} is called “${name}” too`;
        const params = told('duplicate-name', 'Give each a name of its own.');
        // Where it stands alone it is called by its name, if by nothing else.
        const at = field === 'alone' && table[own]?.name === name ? 'name' : field;
        context.addIssue({ code: 'custom', path: [own, at], message, ...params });
      }
    }
  };

/** What the kinds of notes are called, and what each does. Their ids stay: files and styles know them. */
export const kindNames = z
  .strictObject({
    /** On the left: what a phrase refers to. */
    context: kindOf('context'),
    /** On the left: the parties, each side named. */
    voices: kindOf('voices'),
    /** On the right: a claim beside the record. */
    check: kindOf('check'),
    /** On the right: what happened afterwards. */
    since: kindOf('since'),
  })
  .prefault({})
  .superRefine(differ((id) => noteKinds[id as Kind].label));

/** What the verdicts on a claim are called in this edition. Their ids stay: notes name them. */
export const verdictNames = z
  .strictObject({
    /** The record bears the claim out. */
    holds: verdictOf('holds'),
    /** The record bears out a part of it. */
    partly: verdictOf('partly'),
    /** The record is at odds with itself. */
    disputed: verdictOf('disputed'),
    /** It held once, and does no longer. */
    outdated: verdictOf('outdated'),
    /** The record says nothing of it. */
    'not-found': verdictOf('not-found'),
  })
  .prefault({})
  .superRefine(
    differ((id, field) => verdicts[id as Verdict][field === 'name' ? 'answer' : 'alone']),
  );

/** A verdict in words: as an answer, and where it stands alone. */
export type VerdictName = z.infer<typeof verdictNames>[Verdict];

export type KindNames = z.infer<typeof kindNames>;

/** The small lines of the editors' about the edition: above a title, at the foot, in the key. */
export const mottos = z
  .strictObject({
    /** Above the title, on cards and on the cover of the book. */
    kicker: words(40).default('Opinion, annotated'),
    /** After the title, where the page is named: “The title, annotated”. */
    annotated: words(24).default('annotated'),
    /** Before the day, where the edition is cited: “Annotated edition of 1 February 2024”. */
    edition: words(40).default('Annotated edition'),
    /** Opens the key to the page. */
    key: words(60).default('Two voices, four kinds of notes'),
    /** In the key: how the author's words are told from the editors'. */
    voices: prose(30).default(
      'The serif is the author’s, word for word; all that is set like this is the editors’.',
    ),
    /** Over the table of the claims that notes check. */
    claims: words(60).default('The claims, checked'),
    /** Before that table. */
    'claims-lead': prose(40).default(
      'The author’s words, and how far they hold by the editors’ reading of the record. Each note names its sources.',
    ),
    /** Before a verdict, and over the verdicts in the table. */
    verdict: words(40).default('How far it holds'),
    /** At the foot of each page, before the licence: what is the editors'. */
    apparatus: words(80).default('Notes, glossary, timeline and figures'),
  })
  .prefault({});
