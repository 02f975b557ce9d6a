import { tokenColours } from '../styles/token-colours.ts';
import css from '../styles/tokens.css?raw';

/** The colours of the site, by the names of their tokens. */
export const colours = tokenColours(css);

/** The same for what has one look only, on light paper. */
export const light = (token: string): string => colours(token).light;
