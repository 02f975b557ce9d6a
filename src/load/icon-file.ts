import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { readContentFile, readText, shownPath } from './content-file.ts';
import type { Place, Problem } from './problem.ts';
import { placeIn } from './text-place.ts';

/** The file in the content folder that takes the place of the icon that the build draws. */
export const iconFile = 'icon.svg';

/** The icon of the edition, as SVG; undefined where it has none of its own. */
export const readIcon = (root: string): string | undefined => {
  const path = join(root, iconFile);
  return existsSync(path) ? readText(path) : undefined;
};

/** What is wrong, and how to mend it; `at` are words near which it stands. */
type Told = Omit<Problem, keyof Place> & { at?: string };

const mostBytes = 20_000;

const shapes = new Set('path rect circle ellipse line polyline polygon use'.split(' '));

/** What may stand in an icon: shapes, and what they are put together and filled with. */
const allowed = new Set([
  ...shapes,
  ...'svg g defs symbol clipPath mask linearGradient radialGradient stop title desc'.split(' '),
]);

const plainly: Record<string, string> = {
  script: 'Take it out: no program runs in an icon.',
  foreignObject: 'Take it out: an icon holds shapes, no page.',
  image: 'Draw it with shapes: a picture in an icon is not drawn everywhere.',
  text: 'Turn the letters into paths: every machine has other typefaces.',
  a: 'Take it out: an icon leads nowhere.',
  style: 'Write the colours at the shapes: fill="#0b4f6c".',
};

/** What in an attribute reaches outside the drawing, or hides that it does. A part of the drawing itself is `#id`. */
const foreign = (attribute: string, value: string): boolean =>
  /(?:^|:)(?:href|base)$/i.test(attribute)
    ? !value.startsWith('#')
    : // An escape can spell what is looked for, and an image-set() needs no url().
      /\\|:\/\/|url\(\s*["']?(?!["'\s]*#)|(?:image-set|image|src)\(/i.test(value);

const elementProblem = ({ name, attributes }: SaxesTagPlain): Told | undefined => {
  const shown = name.replace(/^.*:/, '');
  if (!allowed.has(name))
    return {
      rule: 'icon-content',
      message: `an icon holds no <${name}>`,
      hint: plainly[shown] ?? 'Save it as plain SVG, with shapes only.',
    };
  for (const [attribute, value] of Object.entries(attributes as Record<string, string>)) {
    const told = { rule: 'icon-content' as const, found: value.slice(0, 80), at: attribute };
    if (/^on/i.test(attribute))
      return { ...told, message: 'a script stands in the icon', hint: 'Take it out.' };
    // The name of a namespace is an address that nothing follows.
    if (!/^xmlns(?::|$)/.test(attribute) && foreign(attribute, value))
      return {
        ...told,
        message: 'the icon asks for something from elsewhere',
        hint: 'Draw it in the icon itself: nothing is fetched for it.',
      };
  }
  return undefined;
};

/** Whether the drawing is as wide as it is high. */
const squareProblem = ({ attributes }: SaxesTagPlain): Told | undefined => {
  const { viewBox, width = '', height = '' } = attributes as Record<string, string | undefined>;
  const sizes = viewBox
    ?.trim()
    .split(/[\s,]+/)
    .slice(2)
    .map(Number);
  const [wide = 0, high = 0] = sizes ?? [Number.parseFloat(width), Number.parseFloat(height)];
  if (!viewBox && !(wide > 0 && high > 0))
    return {
      rule: 'icon-form',
      message: 'the icon does not say how large it is',
      hint: 'Give <svg> a viewBox, for example viewBox="0 0 32 32".',
    };
  if (wide > 0 && wide === high) return undefined;
  return {
    rule: 'icon-form',
    message: 'an icon is as wide as it is high',
    found: viewBox ? `viewBox="${viewBox}"` : `${width} × ${height}`,
    hint: 'Give it a square viewBox, for example viewBox="0 0 32 32".',
    at: viewBox ? 'viewBox' : 'width',
  };
};

const rootProblem = (tag: SaxesTagPlain): Told | undefined =>
  tag.name === 'svg' && tag.attributes['xmlns'] === 'http://www.w3.org/2000/svg'
    ? squareProblem(tag)
    : {
        rule: 'icon-form',
        message: 'the file is no drawing in SVG',
        hint: 'Begin it with <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">.',
      };

/** The first thing that is wrong in a drawing, with its offset. */
const firstProblem = (source: string): [Told, number] | undefined => {
  let found: [Told, number] | undefined;
  let depth = 0;
  let drawn = false;
  const parser = new SaxesParser();
  const tell = (told: Told | undefined, offset: number): void => {
    if (told && !found) found = [told, told.at ? source.indexOf(told.at, offset) : offset];
  };
  parser.on('error', () =>
    tell(
      {
        rule: 'icon-form',
        message: 'the drawing cannot be read from here on: a tag or a quotation mark is not closed',
        hint: 'Save it anew from the program that drew it.',
      },
      Math.max(0, parser.position - 1),
    ),
  );
  parser.on('doctype', () =>
    tell(
      {
        rule: 'icon-content',
        message: 'a document type stands before the drawing',
        hint: 'Take out the line that begins with <!DOCTYPE.',
      },
      Math.max(0, source.search(/<!doctype/i)),
    ),
  );
  parser.on('opentag', (tag) => {
    const start = source.lastIndexOf('<', parser.position - 1);
    if (depth === 0) tell(rootProblem(tag), start);
    tell(elementProblem(tag), start);
    drawn ||= shapes.has(tag.name);
    depth += 1;
  });
  parser.on('processinginstruction', ({ target }) =>
    tell(
      {
        rule: 'icon-content',
        message: `an instruction to a program stands in the icon: <?${target} …?>`,
        hint: 'Take it out: an icon holds shapes.',
      },
      source.lastIndexOf('<?', parser.position - 1),
    ),
  );
  parser.on('cdata', () =>
    tell(
      {
        rule: 'icon-content',
        message: 'a piece of raw text stands in the icon',
        hint: 'Take it out, from <![CDATA[ to ]]>: an icon holds shapes.',
      },
      source.lastIndexOf('<![CDATA[', parser.position - 1),
    ),
  );
  parser.write(source).close();
  const hint = 'Draw something: a path, a rect, a circle.';
  if (!drawn) tell({ rule: 'icon-form', message: 'the icon draws nothing', hint }, 0);
  return found;
};

/** What is wrong with the icon of the edition, where it has one of its own. */
export const iconProblems = (root: string): Problem[] => {
  if (!existsSync(join(root, iconFile))) return [];
  const { text, problem } = readContentFile(root, iconFile, mostBytes);
  if (problem) return [problem];
  const file = shownPath(root, iconFile);
  const size = Buffer.byteLength(text);
  if (size > mostBytes) {
    const message = `the icon has ${Math.ceil(size / 1000)} kB, where ${mostBytes / 1000} are the most`;
    const hint = 'Save it as optimised SVG, or draw it with fewer points.';
    return [{ file, line: 1, column: 1, rule: 'icon-form', message, hint }];
  }
  const first = firstProblem(text);
  if (!first) return [];
  const [{ at: _, ...told }, offset] = first;
  return [{ file, ...placeIn(text, offset), ...told }];
};
