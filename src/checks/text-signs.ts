import type { Draft } from '../load/draft.ts';
import type { Place, Problem } from '../load/problem.ts';
import { placeIn } from '../load/text-place.ts';
import { codeOf, oddSpace, shownAround, uncomposed, unseenSign } from './signs.ts';

/** A text in which a sign may be wrong, and where any of its signs stands. */
interface Read {
  text: string;
  at: (index: number, sign: string) => Place;
}

/** Most texts have no other signs than these, and nothing more need be asked of them. */
const usual = /^[\x20-\x7e\n–—’‘“”…]*$/;

const wrongSigns = ({ text, at }: Read): Problem[] => {
  if (usual.test(text)) return [];
  const lost = text.indexOf('\ufffd');
  const unseen = unseenSign(text);
  const apart = uncomposed(text);
  const space = oddSpace(text);
  return [
    ...(lost >= 0
      ? [
          {
            ...at(lost, '\ufffd'),
            rule: 'text-lost-letter' as const,
            message: 'a letter was lost here',
            found: shownAround(text, lost),
            hint: 'Write it anew; it was lost when the file was saved in another encoding.',
          },
        ]
      : []),
    ...(unseen
      ? [
          {
            ...at(unseen.index, unseen.sign),
            rule: 'text-invisible' as const,
            message: `a sign that nobody sees stands here: ${codeOf(unseen.sign)}`,
            found: shownAround(text, unseen.index),
            hint: 'Delete it: put the cursor after the letter before it, and press Delete once.',
          },
        ]
      : []),
    ...(apart
      ? [
          {
            ...at(apart.index, apart.sign),
            rule: 'text-not-composed' as const,
            message: 'a letter and its mark are two signs here',
            found: shownAround(text, apart.index),
            hint: `Write it as one: ${apart.sign.normalize('NFC')}`,
          },
        ]
      : []),
    ...(space
      ? [
          {
            ...at(space.index, space.sign),
            rule: 'text-odd-space' as const,
            message: `an odd space stands here: ${codeOf(space.sign)}`,
            found: shownAround(text, space.index),
            hint: 'Type a plain space in its place.',
          },
        ]
      : []),
  ];
};

/** Nothing stands in the files that nobody can see, or that only looks like a letter. */
export const textSigns = ({ files, pages }: Draft): Problem[] => [
  ...files.flatMap(({ texts }) =>
    texts.flatMap(({ text, at }) => wrongSigns({ text, at: (_, sign) => at(sign) })),
  ),
  // The author’s own words are held by their fingerprint.
  ...pages
    .filter(({ essay }) => !essay)
    .flatMap(({ file, source }) =>
      wrongSigns({ text: source, at: (index) => ({ file, ...placeIn(source, index) }) }),
    ),
];
