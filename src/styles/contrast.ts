type Channels = readonly [number, number, number];

const channelsOf = (hex: string): Channels => {
  const at = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
};

/** How light a colour is, from 0 to 1: the relative luminance of WCAG 2.2. */
export const luminance = (hex: string): number => {
  const [red, green, blue] = channelsOf(hex).map((eighth) => {
    const part = eighth / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours, from 1 to 21: the contrast ratio of WCAG 2.2. */
export const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/**
 * A colour between two.
 * @param part of the second, from 0 to 1
 */
export const mixed = (one: string, other: string, part: number): string => {
  const second = channelsOf(other);
  const between = channelsOf(one).map((value, index) =>
    Math.round(value + ((second[index] ?? 0) - value) * part),
  );
  return `#${between.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

/**
 * The nearest darker or lighter shade of a colour that does.
 * @param does whether a shade is good enough
 * @returns undefined where neither black nor white is
 */
export const nearestShade = (
  colour: string,
  does: (shade: string) => boolean,
): string | undefined => {
  for (let step = 1; step <= 128; step += 1)
    for (const end of ['#000000', '#ffffff']) {
      const shade = mixed(colour, end, step / 128);
      if (does(shade)) return shade;
    }
  return undefined;
};
