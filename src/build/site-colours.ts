import { readFile } from 'node:fs/promises';
import { type TokenColour, tokenColours } from '../styles/token-colours.ts';

/** The colours of the site, from its style sheet. */
export const siteColours = async (): Promise<(name: string) => TokenColour> =>
  tokenColours(await readFile(new URL('../styles/tokens.css', import.meta.url), 'utf8'));
