import type { Edition, Term } from '../model/edition.ts';
import { usesOf } from '../model/links.ts';
import { nameOf } from '../model/tally.ts';
import { changesAt } from './changes.ts';
import { type Citation, citationsIn } from './citations.ts';
import { type Related, relatedLines } from './related.ts';
import { directionOf } from './script-direction.ts';

/** A name in its own script. */
export interface ScriptName {
  /** “Urdu”, or “Urdu (boat)” where it does not write the headword. */
  label: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  text: string;
}

/** A term in words, in the order in which every rendering gives them. */
export interface TermWords {
  id: string;
  term: string;
  category: string;
  pronunciation: string | undefined;
  definition: string;
  scripts: ScriptName[];
  /** Where the name itself is disputed: who uses which, “Lorna: the older name”. */
  namings: { by: string; name: string }[];
  aliases: string[];
  related: Related[];
  citations: Citation[];
  changes: string[];
}

/** A term of the glossary in words. */
export const termWords = (edition: Edition, entry: Term): TermWords => ({
  id: entry.id,
  term: entry.term,
  category: entry.category,
  pronunciation: entry.pronunciation,
  definition: entry.definition.text,
  scripts: entry.scripts.map(({ lang, text, of }) => {
    const language = edition.meta.languages[lang] ?? nameOf(lang, 'language');
    return { label: of ? `${language} (${of})` : language, lang, dir: directionOf(lang), text };
  }),
  namings: (entry.namings ?? []).map(({ by, name, remark }) => ({
    by,
    name: remark ? `${name}: ${remark}` : name,
  })),
  aliases: entry.aliases,
  related: relatedLines(usesOf(edition, entry.id)),
  citations: citationsIn(edition, entry.sources),
  changes: changesAt(edition, 'term', entry.id),
});
