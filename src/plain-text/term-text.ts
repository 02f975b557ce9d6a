import type { TermWords } from '../words/term.ts';
import { entryEnd } from './entry-end.ts';
import { margin, together, wrapped } from './lines.ts';

/** A term in plain text. */
export const termText = (term: TermWords): string => {
  const inside = 2 * margin;
  const line = (text: string): string => wrapped(text, inside, inside + 2);
  return together(
    wrapped(`${term.term} (${term.category})`, margin, inside),
    term.pronunciation && line(`Said: ${term.pronunciation}`),
    wrapped(term.definition, inside),
    ...term.scripts.map(({ label, text }) => line(`${label}: ${text}`)),
    ...term.namings.map(({ by, name }) => line(`${by} – ${name}`)),
    term.aliases.length > 0 && line(`Also: ${term.aliases.join('; ')}`),
    entryEnd(term, inside),
  );
};
