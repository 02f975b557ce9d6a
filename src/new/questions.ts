import { complaint } from './arguments.ts';
import { type Answers, type Field, typed } from './field.ts';

/** A terminal: what is said on it, and what is answered. */
export interface Terminal {
  say: (words: string) => void;
  /** @throws Refusal where there is no answer any more */
  ask: (question: string) => Promise<string>;
}

/** The question for a field, with what can be chosen and what stands where nothing is typed. */
const question = <Known>(
  field: Field<Known>,
  answers: Answers,
  draft: Known,
  needed: boolean,
): string => {
  const known = field.known?.(answers, draft) ?? [];
  const usual = field.usual?.(answers, draft);
  const choice = known.length > 0 && known.length <= 12 ? ` [${known.join(', ')}]` : '';
  const empty = usual === undefined ? (needed ? '' : ' (Enter: later)') : ` (Enter: ${usual})`;
  return `${field.name}: ${field.ask}${choice}${empty}\n> `;
};

/** Asks for one field until the answer is right. */
const askFor = async <Known>(
  field: Field<Known>,
  answers: Answers,
  draft: Known,
  terminal: Terminal,
): Promise<Answers[string]> => {
  for (;;) {
    const needed = field.needed?.(answers, draft) ?? false;
    const said = (await terminal.ask(question(field, answers, draft, needed))).trim();
    const text = said === '' ? field.usual?.(answers, draft) : said;
    if (text === undefined && !needed) return undefined;
    const value =
      field.form === 'flag' ? /^y/i.test(text ?? '') || undefined : typed(field, [text ?? '']);
    const wrong = complaint(field, { ...answers, [field.name]: value }, draft);
    if (wrong === undefined || (field.form === 'flag' && value === undefined)) return value;
    terminal.say(wrong);
  }
};

/**
 * Asks for what was not said, and again for what was said wrongly.
 * @param answers what was said
 * @returns all answers
 */
export const askForRest = async <Known>(
  fields: readonly Field<Known>[],
  answers: Answers,
  draft: Known,
  terminal: Terminal,
): Promise<Answers> => {
  const all: Answers = { ...answers };
  for (const field of fields) {
    if (all[field.name] !== undefined) {
      const wrong = complaint(field, all, draft);
      if (wrong === undefined) continue;
      terminal.say(wrong);
      delete all[field.name];
    }
    if (field.needed?.(all, draft) || field.offered?.(all, draft))
      all[field.name] = await askFor(field, all, draft, terminal);
  }
  return all;
};
