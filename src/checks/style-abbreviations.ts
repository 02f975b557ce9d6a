import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import { inOwnVoice } from './own-voice.ts';

/** A run of two capitals or more, with what is joined to it: “LSB”, “LS-B”. */
const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+(?:-\p{Lu}+)?(?![\p{L}\p{N}])/gu;

/** A gist stands alone: it spells an abbreviation out where it first uses it. */
export const styleAbbreviations = ({ notes, style }: Draft): Problem[] => {
  const { abbreviations } = style.entry;
  if (!abbreviations) return [];
  const { known, spelt, level } = abbreviations;
  return notes.flatMap(({ entry, atWords }) => {
    const text = inOwnVoice(entry.gist.text);
    const used = [...new Set([...text.matchAll(abbreviation)].map(([short]) => short))];
    return used.flatMap((short) => {
      if (known.includes(short)) return [];
      const long = spelt.find((one) => one.short === short)?.long;
      const start = long === undefined ? -1 : text.toLowerCase().indexOf(long.toLowerCase());
      if (long !== undefined && start >= 0 && start <= text.indexOf(short)) return [];
      return [
        {
          ...atWords(['gist'], short),
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
