import type { Draft } from '../load/draft.ts';
import { suggest } from '../load/nearest.ts';
import type { Problem } from '../load/problem.ts';
import { editorsTexts } from './editors-texts.ts';
import { blanked, findPhrase, inOwnVoice } from './own-voice.ts';
import { isStub, stubMark } from './stub-words.ts';

/** Words that the house style keeps out of the editors' own voice. */
export const styleWords = (draft: Draft): Problem[] =>
  editorsTexts(draft).flatMap(({ text, at }) =>
    draft.style.entry.words.flatMap(({ word, better, except, level }): Problem[] => {
      const found = findPhrase(blanked(inOwnVoice(text), except), word);
      return found === undefined
        ? []
        : [
            {
              ...at(found),
              rule: 'style-words',
              severity: level,
              message: 'a word that takes a side',
              found,
              hint: `Write: ${better}. Or quote it, with who said it.`,
            },
          ];
    }),
  );

/** Names that say nothing certain when they stand alone. */
export const styleNames = (draft: Draft): Problem[] =>
  editorsTexts(draft).flatMap(({ text, at }) =>
    draft.style.entry.names.flatMap(({ word, only, level }): Problem[] => {
      const found = findPhrase(blanked(inOwnVoice(text), only), [word]);
      return found === undefined
        ? []
        : [
            {
              ...at(found),
              rule: 'style-names',
              severity: level,
              message: 'this name never stands alone',
              found,
              hint: `Write one of: ${only.join(', ')}.`,
            },
          ];
    }),
  );

/** A run of two capitals or more, with what is joined to it: “LSB”, “LS-B”. */
const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+(?:-\p{Lu}+)?(?![\p{L}\p{N}])/gu;

/** A gist stands alone: it spells an abbreviation out where it first uses it. */
export const styleAbbreviations = ({ notes, style }: Draft): Problem[] => {
  const { abbreviations } = style.entry;
  if (!abbreviations) return [];
  const { known, spelt, level } = abbreviations;
  return notes.flatMap(({ entry, atWords }) => {
    const text = blanked(inOwnVoice(entry.gist.text), [stubMark]);
    const used = [...new Set([...text.matchAll(abbreviation)].map(([short]) => short))];
    return used.flatMap((short): Problem[] => {
      if (known.includes(short)) return [];
      const long = spelt.find((one) => one.short === short)?.long;
      const start = long === undefined ? -1 : text.toLowerCase().indexOf(long.toLowerCase());
      if (long !== undefined && start >= 0 && start <= text.indexOf(short)) return [];
      return [
        {
          ...atWords(['gist'], short),
          rule: 'style-abbreviations',
          severity: level,
          message: 'the gist stands alone, and does not spell this out where it first uses it',
          found: short,
          hint: long
            ? `Write: ${long}.`
            : 'Spell it out, and add it to abbreviations in house-style.yaml.',
        },
      ];
    });
  });
};

/** Who speaks in a note is a party by its set name, or a body that is named as such. */
export const styleVoices = ({ notes, style }: Draft): Problem[] => {
  const { voices } = style.entry;
  if (!voices) return [];
  const known = [...voices.sides, ...voices.bodies];
  // A house style that names nobody asks for nobody.
  if (voices.sides.length === 0) return [];
  return notes.flatMap(({ entry, at }) =>
    entry.body.flatMap(({ who }, index): Problem[] => {
      const name = who?.split(',')[0];
      if (who === undefined || name === undefined || isStub(who)) return [];
      if (known.includes(name) || known.includes(who)) return [];
      const advice = `Or add the body that speaks to voices in house-style.yaml.`;
      return [
        {
          ...at('body', index, 'who'),
          rule: 'style-voices',
          severity: voices.level,
          message: 'neither the set name of a side nor a named body',
          found: who,
          hint: `${suggest(name, known) ?? `Sides: ${voices.sides.join(', ')}.`} ${advice}`,
        },
      ];
    }),
  );
};

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
        .map(
          (sentence): Problem => ({
            ...atWords(['text'], sentence.split(' ').slice(0, 3).join(' ')),
            rule: 'style-tolls',
            severity: level,
            message: 'a number of dead or injured without who counted',
            found: sentence,
            hint: `Say who counted: ${counters.slice(0, 4).join(', ')} …`,
          }),
        ),
    );
};
