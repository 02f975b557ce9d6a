import { sectionPath } from './addresses.ts';
import type { Edition } from './edition.ts';

/**
 * Where the pages of retired sections lead: from `/sections/<old>/` to the page of the section, or to
 * the paragraph, that took its place.
 * @param base the path the site is published under
 */
export const sectionRedirects = (
  { aliases, sections }: Edition,
  base: string,
): Record<string, string> =>
  Object.fromEntries(
    aliases
      .filter(({ kind }) => kind === 'section')
      .map((alias) => [
        `/${sectionPath(alias.old)}`,
        sections.some(({ id }) => id === alias.new)
          ? `${base}${sectionPath(alias.new)}`
          : `${base}#${alias.new}`,
      ]),
  );
