import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { typefaceOf, typefaceProblem, withFamilies } from '../../src/model/typefaces.ts';
import { usualTypefaces } from '../../src/schemas/typefaces.ts';

const folder = mkdtempSync(join(tmpdir(), 'faces-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sound = {
  id: 'quay',
  family: 'Quay Sans',
  category: 'sans-serif',
  subsets: ['latin', 'greek'],
  weights: [300, 400, 700],
  styles: ['normal'],
  variable: false,
};

/** A package of Fontsource with this metadata. */
const install = (name: string, metadata: object | string): string => {
  mkdirSync(join(folder, name), { recursive: true });
  const text = typeof metadata === 'string' ? metadata : JSON.stringify(metadata);
  writeFileSync(join(folder, name, 'metadata.json'), text);
  return name;
};

const quay = (changes: object) => install('@fontsource/quay', { ...sound, ...changes });
const said = (changes: object, voice: 'author' | 'editors' = 'editors') =>
  Object.values(typefaceProblem(voice, quay(changes), folder) ?? {}).join(' | ');

describe('a typeface', () => {
  test('sets a voice, where it has what the voice needs', () => {
    expect(said({})).toBe('');
    expect(said({ category: 'serif', weights: [400] }, 'author')).toBe('');
    for (const voice of ['author', 'editors'] as const)
      expect(typefaceProblem(voice, usualTypefaces[voice])).toBeUndefined();
  });

  test('is refused with what it lacks', () => {
    expect(said({ subsets: ['greek'] })).toMatchInlineSnapshot(
      `"typeface-style | Quay Sans has no Latin letters | Choose a typeface that has it."`,
    );
    expect(said({ styles: ['italic'] })).toMatchInlineSnapshot(
      `"typeface-style | Quay Sans has no upright letters | Choose a typeface that has it."`,
    );
    expect(said({ weights: [300] })).toMatchInlineSnapshot(
      `"typeface-style | Quay Sans has no regular weight (400) | Choose a typeface that has it."`,
    );
    expect(said({ weights: [400, 500, 900] })).toMatchInlineSnapshot(
      `"typeface-style | Quay Sans has no semibold or bold weight (600, 700) | Choose a typeface that has it."`,
    );
    expect(said({ category: 'monospace' })).toMatchInlineSnapshot(
      `"typeface-voice | the editors’ words are set in a typeface without serifs, and Quay Sans is monospace | Choose another: readers tell the two voices apart by it."`,
    );
    expect(said({}, 'author')).toMatchInlineSnapshot(
      `"typeface-voice | the author’s words are set in a typeface with serifs, and Quay Sans is sans-serif | Choose another: readers tell the two voices apart by it."`,
    );
  });

  test('is missed where there is no package, or none of letters', () => {
    const missing = 'the package of this typeface is not installed';
    for (const name of ['@fontsource/none', install('@fontsource/odd', '{'), install('odd', {})])
      expect(typefaceProblem('author', name, folder)?.message).toBe(missing);
    expect(typefaceProblem('author', '@fontsource/none', folder)?.hint).toBe(
      'Run npm install --save-dev @fontsource/none',
    );
    expect(() => typefaceOf('@fontsource/none', folder)).toThrow('not installed');
  });

  test('of single weights is cut from the nearest of them, and has no axes', () => {
    const { file, axes, ranges, family } = typefaceOf(quay({}), folder);
    expect([file('latin', 400), file('latin', 500), file('latin', 640)]).toEqual(
      [400, 400, 700].map((weight) => `@fontsource/quay/files/quay-latin-${weight}-normal.woff2`),
    );
    expect([axes(640, 18), ranges, family]).toEqual([{}, ['latin'], 'Quay Sans']);
  });

  test('with axes is fixed on them, as far as they go', () => {
    const variable = { wght: { min: '300', max: '600' }, opsz: { min: '8', max: '24' } };
    const name = install('@fontsource-variable/quay', { ...sound, variable });
    const { file, axes } = typefaceOf(name, folder);
    expect(file('latin', 640)).toBe(`${name}/files/quay-latin-opsz-normal.woff2`);
    expect(axes(640, 60)).toEqual({ wght: 600, opsz: 24 });
    install(name, { ...sound, variable: { wght: variable.wght } });
    expect(typefaceOf(name, folder).file('latin', 640)).toMatch(/quay-latin-wght-normal/);
    expect(typefaceOf(name, folder).axes(200, 60)).toEqual({ wght: 300 });
  });

  test('is named in the style sheet of the book in the place of the usual one', () => {
    const css = 'a { font-family: Newsreader, serif } b { font-family: "Source Sans 3", Arial }';
    expect(withFamilies(css, usualTypefaces)).toBe(css);
    const own = { ...usualTypefaces, author: '@fontsource/noto-naskh-arabic' };
    expect(withFamilies(css, own)).toBe(css.replace('Newsreader', '"Noto Naskh Arabic"'));
  });
});
