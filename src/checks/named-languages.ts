import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';

/** Every language of a name in another script is called something. */
export const namedLanguages = ({ meta, terms }: Draft): Problem[] => {
  const named = new Set(Object.keys(meta.entry.languages));
  const told = new Set<string>();
  return terms.flatMap(({ entry, at }) =>
    entry.scripts.flatMap(({ lang }, index): Problem[] => {
      if (named.has(lang) || told.has(lang)) return [];
      told.add(lang);
      const name = new Intl.DisplayNames('en', { type: 'language' }).of(lang);
      return [
        {
          ...at('scripts', index, 'lang'),
          rule: 'language-unnamed',
          message: 'edition.yaml does not say what this language is called',
          found: lang,
          hint: `Add it to languages in edition.yaml: ${lang}: ${name}.`,
        },
      ];
    }),
  );
};
