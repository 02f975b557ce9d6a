import type { Draft } from '../load/draft.ts';
import type { Place, Problem } from '../load/problem.ts';
import { sourcePlace } from '../load/source-place.ts';
import { unsetLetter } from '../model/face-letters.ts';
import { nameOf } from '../model/languages.ts';
import { typefaceProblem } from '../model/typefaces.ts';
import { languageTag } from '../schemas/codes.ts';

/** What can be set: the letters of western Europe, from left to right. */
const settable =
  'It sets western European letters, from left to right: English, French, German, Spanish …';

/** What is said of a letter that none of them is. */
const beyond =
  'It sets western European letters alone: a to z, and those such as é, ñ, ö, å, ß and œ.';

/** What a language is written in, where that is not the Latin script. */
const scriptOf = (tag: string): string | undefined => {
  const { script = 'Latn' } = new Intl.Locale(tag).maximize();
  if (script === 'Latn') return undefined;
  return new Intl.DisplayNames('en', { type: 'script' }).of(script);
};

/** The word in which a sign of a text stands. */
export const wordAt = (text: string, index: number): string => {
  const before = /\S*$/u.exec(text.slice(Math.max(0, index - 60), index))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(index, index + 60))?.[0] ?? '';
  return before + after;
};

/** A text of the op-ed's own, and where a word of it stands. */
interface Own {
  text: string;
  at: (index: number, word: string) => Place;
}

const ownTexts = ({ meta, paragraphs, pages, lost }: Draft): Own[] => [
  ...(['title', 'author'] as const).flatMap((field): Own[] =>
    lost.meta.has(field)
      ? []
      : [{ text: meta.entry[field], at: (_, word) => meta.atWords([field], word) }],
  ),
  ...paragraphs.map((paragraph): Own => {
    const { file, text } = paragraph;
    const source = pages.find((page) => page.file === file)?.source ?? '';
    return { text, at: (index) => ({ file, ...sourcePlace(paragraph, index, source) }) };
  }),
];

/** The op-ed is in a script, a direction and letters that every form of the edition can set. */
export const essayScript = (draft: Draft): Problem[] => {
  const { meta, lost } = draft;
  const tag = lost.meta.has('language') ? undefined : languageTag(meta.entry.language);
  const script = tag && scriptOf(tag);
  if (tag && script)
    return [
      {
        ...meta.at('language'),
        rule: 'essay-script',
        message: `this engine cannot set an op-ed in ${nameOf(tag, 'language')} yet: it is written in ${script} script`,
        found: tag,
        hint: settable,
      },
    ];
  const typeface = lost.meta.has('typefaces') ? undefined : meta.entry.typefaces.author;
  // One that is not there, or cannot be used, is told by itself.
  if (!typeface || typefaceProblem('author', typeface)) return [];
  for (const { text, at } of ownTexts(draft)) {
    const found = unsetLetter(text, typeface);
    if (!found) continue;
    const word = wordAt(text, found.index);
    return [
      {
        ...at(found.index, word),
        rule: 'essay-script',
        message: `this engine cannot set the letter ${found.letter} in the op-ed’s own words yet`,
        found: word,
        hint: beyond,
      },
    ];
  }
  return [];
};
