import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { currentEdition } from '../checks/current-edition.ts';
import { contentDir, isPreview } from '../site/environment.ts';
import { withColours } from '../styles/token-colours.ts';

/** The style sheet that defines the colours. */
export const tokensFile = resolve('src/styles/tokens.css');

/** A Vite plugin that gives the pages the colours of the edition. */
export const editionColours = (): Plugin => ({
  name: 'edition-colours',
  enforce: 'pre',
  transform(code, id) {
    if (id !== tokensFile) return undefined;
    try {
      return withColours(code, currentEdition(contentDir, { drafts: isPreview() }).meta.colours);
    } catch {
      // The page says what is wrong with the content.
      return undefined;
    }
  },
});
