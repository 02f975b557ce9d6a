import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { Image } from 'mupdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { icons } from '../../src/data-files/manifest.ts';
import { fallbackFaces } from '../../src/fonts/fonts.ts';
import { drawnIcon } from '../../src/images/icon.ts';
import { patient } from './build-process.ts';
import { type Built, builtWith } from './built-look.ts';

/** Colours that stand nowhere else, and those that they take the place of. */
const own = {
  light: { paper: '#f1f6fc', sheet: '#fafcff', ink: '#0f1a2a', soft: '#46505c', rule: '#c3ccd8' },
  dark: { paper: '#0d131b', sheet: '#161d27', ink: '#e3eaf3', soft: '#a7b1be', rule: '#2b3542' },
};
const accents = {
  light: { context: '#0b4f6c', check: '#7a3e00', voices: '#1f5f2b', since: '#8a1c3a' },
  dark: { context: '#8fd0f0', check: '#f0b878', voices: '#93d6a0', since: '#f2a0b5' },
};
const usual =
  /#(?:fbf8f2|15161a|fffdf9|1c1e24|1d1a16|ece6da|5b544a|b2ab9d|dcd3c3|34353b|1f3f8a|9db8ff|754b00|e5b75f|2f5d3f|9acda9|96301f|f29a86)/i;

const look = `colours: ${JSON.stringify({
  light: { ...own.light, ...accents.light },
  dark: { ...own.dark, ...accents.dark },
})}
typefaces: { author: "@fontsource/noto-naskh-arabic" }
`;

/** A drawing that is in one half of one colour. */
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M4 0h4v8h-4z" fill="#0b7a75"/></svg>\n';

/** The colour of a point of a PNG. */
const colourAt = (png: Uint8Array, x: number, y: number): string => {
  const pixels = new Image(png).toPixmap();
  const at = y * pixels.getStride() + x * pixels.getNumberOfComponents();
  const [red = 0, green = 0, blue = 0] = pixels.getPixels().slice(at, at + 3);
  return `#${[red, green, blue].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
};

let built: Built;
beforeAll(async () => {
  built = await builtWith({ 'edition.yaml': look, 'icon.svg': icon });
}, patient.timeout);
afterAll(() => rmSync(built.folder, { recursive: true }));
const file = (name: string): Uint8Array => readFileSync(join(built.site, name));

describe('an edition in a typeface of its own', () => {
  /** The first stand-in of a face, sized to it. */
  const standIn = (page: string, name: string) =>
    page.match(new RegExp(`"${name} Fallback: [^}]*size-adjust: ([\\d.]+%)`))?.[1];

  test('is set in it, and in stand-ins of its size', async () => {
    const naskh = '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-latin';
    const face = async (name: string, weight: number) =>
      fallbackFaces(name, readFileSync(`node_modules/${naskh}-${weight}-normal.woff2`));
    const page = built.text('index.html');
    for (const [name, weight] of [
      ['title', 500],
      ['essay', 400],
    ] as const) {
      const family = name.replace(/^./, (one) => one.toUpperCase());
      const own = Number.parseFloat(standIn(await face(name, weight), family) ?? '');
      // Letters in use decide of the width.
      expect(Math.abs(Number.parseFloat(standIn(page, family) ?? '') - own)).toBeLessThan(3);
    }
  });

  test('has it in the style sheet of its book', () => {
    const css = built.text('edition.epub/EPUB/book.css');
    expect(css).toContain('font-family: "Noto Naskh Arabic", Charter');
    expect(css).not.toContain('Newsreader');
  });
});

describe('an edition in its own colours', () => {
  test('has them on every page, by day and by night', () => {
    for (const page of [
      'index.html',
      'timeline/index.html',
      'sections/cost/index.html',
      '404.html',
    ])
      for (const colour of [own, accents].flatMap(({ light, dark }) => [
        ...Object.values(light),
        ...Object.values(dark),
      ]))
        expect([page, colour, built.text(page).includes(colour)]).toEqual([page, colour, true]);
  });

  test('has those of other editions nowhere', () => {
    for (const name of ['index.html', 'about/index.html', 'favicon.svg', 'site.webmanifest'])
      expect(built.text(name)).not.toMatch(usual);
  });

  test('has them in the browser’s own bar, in the manifest and in the icon that is drawn', () => {
    const page = built.text('index.html');
    expect(page).toContain(`name="theme-color" content="${own.light.paper}"`);
    expect(page).toContain(`name="theme-color" content="${own.dark.paper}"`);
    expect(built.text('site.webmanifest')).toContain(`"theme_color": "${own.light.paper}"`);
    const drawn = drawnIcon((token) => ({ ...own.light, ...accents.light })[token as 'ink']);
    for (const colour of [own.light.paper, own.light.ink, accents.light.context])
      expect(drawn).toContain(colour);
    expect(drawn).not.toMatch(usual);
  });

  test('has them on cards, icons and the cover of the book', () => {
    const cover = unzipSync(file('edition.epub'))['EPUB/cover.png'] as Uint8Array;
    for (const image of [file('cards/essay.png'), file('cards/timeline.png'), cover])
      expect(colourAt(image, 3, 3)).toBe(own.light.paper);
  });

  test('has its own icon, on its paper where it is no drawing', () => {
    expect(new TextDecoder().decode(file('favicon.svg'))).toBe(icon);
    for (const { file: name, size } of icons) {
      expect(colourAt(file(name), 0, 0)).toBe(own.light.paper);
      expect(colourAt(file(name), size - 2, size / 2)).toBe('#0b7a75');
    }
  });

  test('sends a policy that allows the style sheet with them', () => {
    const page = new TextDecoder().decode(file('index.html'));
    const styles = [...page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
      ([, css = '']) => css,
    );
    const ours = styles.filter((css) => css.includes(own.light.paper));
    expect(ours).toHaveLength(1);
    for (const css of ours)
      expect(built.text('_headers')).toContain(createHash('sha256').update(css).digest('base64'));
  });
});
