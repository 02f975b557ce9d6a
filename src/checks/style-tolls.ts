import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import { findPhrase } from './own-voice.ts';

/** Sentences, and what a colon or a semicolon sets apart in them stays with them. */
const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/u);

/** Numbers of dead and injured in an event of violence say who counted, in the same sentence. */
export const styleTolls = ({ events, style }: Draft): Problem[] => {
  const { tolls } = style.entry;
  if (!tolls) return [];
  const { strands, numbers, harm, counters, level } = tolls;
  const counted = (sentence: string): boolean =>
    /\d/u.test(sentence) || findPhrase(sentence, numbers) !== undefined;
  return events
    .filter(({ entry }) => strands.includes(entry.strand))
    .flatMap(({ entry, atWords }) =>
      sentences(entry.text.text)
        .filter(
          (sentence) =>
            findPhrase(sentence, harm) !== undefined &&
            counted(sentence) &&
            findPhrase(sentence, counters) === undefined,
        )
        .map((sentence) => ({
          ...atWords(['text'], sentence.split(' ').slice(0, 3).join(' ')),
          severity: level,
          message: 'a number of dead or injured without who counted',
          found: sentence,
          hint: `Say who counted: ${counters.slice(0, 4).join(', ')} …`,
        })),
    );
};
