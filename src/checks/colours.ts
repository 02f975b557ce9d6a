import { readFileSync } from 'node:fs';
import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import { type ColourName, colourNames } from '../schemas/colours.ts';
import { kinds } from '../schemas/note-kinds.ts';
import { contrast, luminance, mixed, nearestShade } from '../styles/contrast.ts';
import { tokenColours } from '../styles/token-colours.ts';

type Scheme = 'light' | 'dark';
type Palette = Record<ColourName, string>;

const paletteOf = (colour: (name: ColourName) => string): Palette =>
  Object.fromEntries(colourNames.map((name) => [name, colour(name)])) as Palette;

/** A colour on another, and the least contrast that the two need. */
interface Pair {
  front: ColourName;
  back: ColourName;
  /** What the second is to readers. */
  on: string;
  least: number;
  /** The second, as it is seen. */
  behind: (palette: Palette) => string;
}

const pair = (front: ColourName, back: ColourName, least: number): Pair => ({
  front,
  back,
  on: `the ${back}`,
  least,
  behind: (palette) => palette[back],
});

/** How much of an accent its tint has, at most: `linked.css`. */
const tint = 0.14;

/** Words on their own tint. */
const onTint = (front: ColourName): Pair => ({
  ...pair(front, 'paper', 4.5),
  on: 'the paper that it tints',
  behind: (palette) => mixed(palette.paper, palette[front], tint),
});

const ratio = ({ front, behind }: Pair, palette: Palette): number =>
  contrast(palette[front], behind(palette));

/** Words ask for 4.5 (WCAG 2.2, 1.4.3); a thin line that only parts things, for enough to be seen. */
const pairs: Pair[] = [
  ...(['ink', 'soft', ...kinds] as const).flatMap((front) => [
    pair(front, 'paper', 4.5),
    pair(front, 'sheet', 4.5),
  ]),
  ...kinds.map(onTint),
  pair('rule', 'paper', 1.2),
];

/** Rounded down: 4.49 is not enough, and is not to be shown as 4.5. */
const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** What is wrong with the colours of one scheme. */
const schemeProblems = (draft: Draft, scheme: Scheme, usual: Palette): Problem[] => {
  const { at, entry } = draft.meta;
  const own = entry.colours[scheme];
  const palette = paletteOf((name) => own[name] ?? usual[name]);
  const chosen = (name: ColourName): boolean => own[name] !== undefined;
  const place = (name: ColourName) => at('colours', scheme, name);
  const dark = luminance(palette.paper) < luminance(palette.ink);
  if (dark !== (scheme === 'dark')) {
    const name = chosen('paper') ? 'paper' : 'ink';
    return [
      {
        ...place(name),
        rule: 'colour-scheme',
        message: `in the ${scheme} scheme the paper is ${dark ? 'darker' : 'lighter'} than the ink`,
        found: palette[name],
        hint: 'Change the two, or move them to the other scheme.',
      },
    ];
  }
  const failing = pairs.filter((one) => ratio(one, palette) < one.least);
  // Three colours that are too faint on one of the editors' own say that this one is wrong.
  const isWrong = (back: ColourName): boolean =>
    chosen(back) &&
    (failing.some((one) => one.back === back && !chosen(one.front)) ||
      new Set(failing.filter((one) => one.back === back).map(({ front }) => front)).size > 2);
  const blamed = new Map<ColourName, Pair[]>();
  for (const one of failing) {
    const name = isWrong(one.back) ? one.back : one.front;
    blamed.set(name, [...(blamed.get(name) ?? []), one]);
  }
  return [...blamed].map(([name, all]): Problem => {
    const [worst] = all.sort((a, b) => ratio(a, palette) / a.least - ratio(b, palette) / b.least);
    const { front, back, on, least, behind } = worst as Pair;
    const does = (shade: string): boolean =>
      pairs
        .filter((one) => one.front === name || one.back === name)
        .every((one) => ratio(one, { ...palette, [name]: shade }) >= one.least);
    const shade = nearestShade(palette[name], does);
    const also = name === back && !chosen(front) ? `, or choose ${front} too` : '';
    return {
      ...place(name),
      rule: 'colour-contrast',
      message:
        `in the ${scheme} scheme the contrast of ${front} (${palette[front]}) with ${on} ` +
        `(${behind(palette)}) is ${shown(ratio(worst as Pair, palette))}, where ${least} is the least`,
      found: palette[name],
      hint: shade ? `The nearest that will do is "${shade}"${also}.` : 'Choose another paper.',
    };
  });
};

/** The colours of an edition can be read by everybody, in both schemes. */
export const colours = (draft: Draft): Problem[] => {
  const usual = tokenColours(readFileSync('src/styles/tokens.css', 'utf8'));
  return (['light', 'dark'] as const).flatMap((scheme) =>
    schemeProblems(
      draft,
      scheme,
      paletteOf((name) => usual(name)[scheme]),
    ),
  );
};
