import { siteCharacters } from '../build/font-characters.ts';
import { cutFonts } from '../build/fonts.ts';
import { bundleScripts } from '../build/scripts.ts';
import { readAbout } from '../load/about-file.ts';
import { edition } from './edition.ts';
import { contentDir, sitePath } from './environment.ts';

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
export const fonts = once(() => cutFonts(siteCharacters(edition, about()), sitePath));
