import type { Absolute } from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import type { Block } from '../view/blocks.ts';
import { editionMarkdown } from './edition-markdown.ts';
import { editionText } from './edition-text.ts';

/** A form of the whole edition in one file of text. */
export interface TextFormat {
  /** As the page about the edition names it. */
  name: string;
  write: (edition: Edition, about: readonly Block[], absolute: Absolute) => string;
}

/** All of them, by the ending of their file: a new one is one more line. */
export const textFormats: Record<string, TextFormat> = {
  txt: { name: 'Plain text', write: editionText },
  md: { name: 'Markdown', write: editionMarkdown },
};
