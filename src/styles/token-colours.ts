import type { ColourChoice, ColourName } from '../schemas/colours.ts';

/** A colour of the site in both schemes, as `#rrggbb`. */
export interface TokenColour {
  light: string;
  dark: string;
}

const definition = /--([a-z]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g;

/**
 * The style sheet that defines the colours, with those that an edition chose. The first definition of a
 * token stands for all readers; those that follow are for higher contrast, and stay.
 * @param css the text of `tokens.css`
 */
export const withColours = (css: string, { light, dark }: ColourChoice): string => {
  const met = new Set<string>();
  return css.replace(definition, (whole, name: ColourName, byDay: string, byNight: string) => {
    if (met.has(name)) return whole;
    met.add(name);
    return `--${name}: light-dark(${light[name] ?? byDay}, ${dark[name] ?? byNight})`;
  });
};

/**
 * Reads the colours from the style sheet that defines them, for what cannot use a style sheet: images,
 * the manifest, the colour of the browser's own bar.
 * @param css the text of `tokens.css`
 * @returns a function from a token's name, for example `paper`, to its colour; it throws where there is none
 */
export const tokenColours = (css: string): ((name: string) => TokenColour) => {
  const found = [...css.matchAll(definition)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  );
  // The first stands for all readers; those that follow are for higher contrast.
  const colours = new Map(found.reverse());
  return (name) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`the style sheet has no colour named ${name}`);
    return colour;
  };
};
