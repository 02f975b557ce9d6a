import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import { editorsTexts } from './editors-texts.ts';
import { blanked, findPhrase, inOwnVoice } from './own-voice.ts';

/** Words that the house style keeps out of the editors' own voice. */
export const styleWords = (draft: Draft): Problem[] =>
  editorsTexts(draft).flatMap(({ text, at }) =>
    draft.style.entry.words.flatMap(({ word, better, except, level }) => {
      const found = findPhrase(blanked(inOwnVoice(text), except), word);
      return found === undefined
        ? []
        : [
            {
              ...at(found),
              severity: level,
              message: 'a word that takes a side',
              found,
              hint: `Write: ${better}. Or quote it, with who said it.`,
            },
          ];
    }),
  );
