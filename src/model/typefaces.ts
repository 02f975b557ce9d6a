import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type Typefaces, usualTypefaces } from '../schemas/typefaces.ts';

/** Where packages are installed: the commands are given at the top of the project. */
const installed = resolve('node_modules');

/** Whose words a typeface sets. */
export type Voice = keyof Typefaces;

const axis = z.object({ min: z.coerce.number(), max: z.coerce.number() });

/** What of `metadata.json` in a package of Fontsource is asked for. */
const metadataSchema = z.object({
  id: z.string(),
  family: z.string(),
  category: z.string(),
  subsets: z.array(z.string()),
  weights: z.array(z.number()),
  styles: z.array(z.string()),
  variable: z.union([
    z.literal(false),
    z.looseObject({ opsz: axis.optional(), wght: axis.optional() }),
  ]),
});

/** A typeface that is installed. */
export interface Typeface {
  /** “Newsreader” */
  family: string;
  /** The file with the letters of a range, upright, for a weight. */
  file: (range: string, weight: number) => string;
  /** Where the axes of that file are fixed for a weight and an optical size, in so far as it has them. */
  axes: (weight: number, opticalSize?: number) => Record<string, number>;
  /** The ranges of letters that it has: `latin`, `latin-ext`. */
  ranges: readonly string[];
}

/** Why a typeface cannot be used, and what to do. */
export interface TypefaceProblem {
  rule: 'typeface-missing' | 'typeface-style' | 'typeface-voice';
  message: string;
  hint: string;
}

type Metadata = z.infer<typeof metadataSchema>;

const readMetadata = (name: string, folder: string): Metadata | undefined => {
  const path = resolve(folder, name, 'metadata.json');
  if (!existsSync(path)) return undefined;
  try {
    return metadataSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
};

const within = ({ min, max }: z.infer<typeof axis>, value: number): number =>
  Math.min(max, Math.max(min, value));

const nearestOf = (weights: readonly number[], weight: number): number =>
  [...weights].sort((a, b) => Math.abs(a - weight) - Math.abs(b - weight) || b - a)[0] ?? 400;

/** Whether there is a weight for words that stand out. */
const isBold = (weight: number): boolean => weight >= 550 && weight <= 750;

const wants: Record<Voice, { category: string; said: string }> = {
  author: { category: 'serif', said: 'the author’s words are set in a typeface with serifs' },
  editors: {
    category: 'sans-serif',
    said: 'the editors’ words are set in a typeface without serifs',
  },
};

/**
 * Says why a typeface cannot be used.
 * @param name its package
 * @param folder where packages are installed
 * @returns undefined where it can
 */
export const typefaceProblem = (
  voice: Voice,
  name: string,
  folder = installed,
): TypefaceProblem | undefined => {
  const metadata = readMetadata(name, folder);
  if (!metadata)
    return {
      rule: 'typeface-missing',
      message: 'the package of this typeface is not installed',
      hint: `Run npm install --save-dev ${name}`,
    };
  const { family, category, subsets, styles, weights } = metadata;
  const { category: wanted, said } = wants[voice];
  if (category !== wanted)
    return {
      rule: 'typeface-voice',
      message: `${said}, and ${family} is ${category}`,
      hint: 'Choose another: readers tell the two voices apart by it.',
    };
  const lacks = (what: string): TypefaceProblem => ({
    rule: 'typeface-style',
    message: `${family} has no ${what}`,
    hint: 'Choose a typeface that has it.',
  });
  if (!subsets.includes('latin')) return lacks('Latin letters');
  if (!styles.includes('normal')) return lacks('upright letters');
  if (!weights.includes(400)) return lacks('regular weight (400)');
  if (voice === 'editors' && !weights.some(isBold))
    return lacks('semibold or bold weight (600, 700)');
  return undefined;
};

/**
 * A typeface by its package.
 * @throws Error where it is not installed; the check has told that before
 */
export const typefaceOf = (name: string, folder = installed): Typeface => {
  const metadata = readMetadata(name, folder);
  if (!metadata) throw new Error(`the package ${name} is not installed`);
  const { id, family, subsets, weights } = metadata;
  const variable = name.startsWith('@fontsource-variable/') ? metadata.variable || {} : undefined;
  const kind = variable?.opsz ? 'opsz' : 'wght';
  return {
    family,
    ranges: ['latin', 'latin-ext'].filter((range) => subsets.includes(range)),
    file: (range, weight) =>
      `${name}/files/${id}-${range}-${variable ? kind : nearestOf(weights, weight)}-normal.woff2`,
    axes: (weight, opticalSize) => ({
      ...(variable?.wght && { wght: within(variable.wght, weight) }),
      ...(variable?.opsz &&
        opticalSize !== undefined && { opsz: within(variable.opsz, opticalSize) }),
    }),
  };
};

/** A family as a style sheet names it. */
const named = (family: string): string => (/^[\w-]+$/.test(family) ? family : `"${family}"`);

/** A style sheet that names the usual typefaces, with those of an edition in their place. */
export const withFamilies = (css: string, typefaces: Typefaces): string =>
  (['author', 'editors'] as const).reduce(
    (text, voice) =>
      text.replaceAll(
        named(typefaceOf(usualTypefaces[voice]).family),
        named(typefaceOf(typefaces[voice]).family),
      ),
    css,
  );
