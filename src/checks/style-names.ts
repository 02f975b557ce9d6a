import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import { editorsTexts } from './editors-texts.ts';
import { blanked, findPhrase, inOwnVoice } from './own-voice.ts';

/** Names that say nothing certain when they stand alone. */
export const styleNames = (draft: Draft): Problem[] =>
  editorsTexts(draft).flatMap(({ text, at }) =>
    draft.style.entry.names.flatMap(({ word, only, level }) => {
      const found = findPhrase(blanked(inOwnVoice(text), only), [word]);
      return found === undefined
        ? []
        : [
            {
              ...at(found),
              severity: level,
              message: 'this name never stands alone',
              found,
              hint: `Write one of: ${only.join(', ')}.`,
            },
          ];
    }),
  );
