/** A colour of the site in both schemes, as `#rrggbb`. */
export interface TokenColour {
  light: string;
  dark: string;
}

/**
 * Reads the colours from the style sheet that defines them, for what cannot use a style sheet: images,
 * the manifest, the colour of the browser's own bar.
 * @param css the text of `tokens.css`
 * @returns a function from a token's name, for example `paper`, to its colour; it throws where there is none
 */
export const tokenColours = (css: string): ((name: string) => TokenColour) => {
  const found = [...css.matchAll(/--([a-z]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)].map(
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
