import { siteCharacters } from '../fonts/font-characters.ts';
import { cutFonts } from '../fonts/fonts.ts';
import { drawnIcon } from '../images/icon.ts';
import { readIcon } from '../load/icon-file.ts';
import { tokenColours, withColours } from '../styles/token-colours.ts';
import css from '../styles/tokens.css?raw';
import { readAbout } from '../view/about.ts';
import { edition } from './edition.ts';
import { contentDir, sitePath } from './environment.ts';
import { bundleScripts } from './scripts.ts';

/** Makes something when it is first asked for, and keeps it. */
export const once = <Thing>(make: () => Promise<Thing>): (() => Promise<Thing>) => {
  let made: Promise<Thing> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** The page about the edition, as plain blocks. */
export const about = () => readAbout(contentDir);

/** The scripts of the pages. */
export const scripts = once(() => bundleScripts(edition, sitePath));

/** The fonts of the pages. */
export const fonts = once(() =>
  cutFonts(siteCharacters(edition, about()), edition.meta.typefaces, sitePath),
);

/** The colours of the site, by the names of their tokens. */
export const colours = tokenColours(withColours(css, edition.meta.colours));

/** The same for what has one look only, on light paper. */
export const light = (token: string): string => colours(token).light;

/** The icon of the site, as SVG. */
export const icon = (): string => readIcon(contentDir) ?? drawnIcon(light);
