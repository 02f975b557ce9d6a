import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { drawnIcon } from '../../src/images/icon.ts';
import { shownPath } from '../../src/load/content-file.ts';
import { strayFiles } from '../../src/load/content-folder.ts';
import { iconProblems } from '../../src/load/icon-file.ts';
import { problemBlocks } from '../../src/load/problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'icon-'));
afterAll(() => rmSync(folder, { recursive: true }));

const said = (svg: string): string => {
  writeFileSync(join(folder, 'icon.svg'), svg);
  const own = shownPath(folder, '/');
  return problemBlocks(iconProblems(folder))
    .map((block) => block.replaceAll(own, ''))
    .join('\n');
};

const start = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\n';
const path = '<path d="M4 20h24l-4 8h-16z" fill="#0b4f6c"/>\n';
const inIcon = (more: string): string => `${start}${path}${more}\n</svg>\n`;

const faults: [string, string][] = [
  ['a picture in place of a drawing', '\u0089PNG'],
  ['a page', '<!doctype html><html><body>Icon</body></html>'],
  ['a drawing without its namespace', '<svg viewBox="0 0 32 32"><path d="M0 0h9"/></svg>'],
  ['a drawing without a size', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>'],
  ['a drawing that is not square', inIcon('').replace('0 0 32 32', '0 0 48 32')],
  [
    'a drawing that is not square by its width',
    '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="32"><path d="M0 0h9"/></svg>',
  ],
  ['a tag that is not closed', `${start}<g>${path}</svg>`],
  ['nothing drawn', `${start}<g></g></svg>`],
  ['a script', inIcon('<script>alert(1)</script>')],
  ['a script at an event', inIcon('<g onload="alert(1)"></g>')],
  ['a link', inIcon('<a href="https://x.example/"></a>')],
  ['a page in the drawing', inIcon('<foreignObject></foreignObject>')],
  ['a picture in the drawing', inIcon('<image href="boat.png"/>')],
  ['letters', inIcon('<text>A</text>')],
  ['a shape from elsewhere', inIcon('<use href="https://x.example/a.svg#boat"/>')],
  ['a filling from elsewhere', inIcon('<path d="M0 0h9" fill="url(https://x.example/a.svg#b)"/>')],
  ['a picture as data', inIcon('<path d="M0 0h9" style="fill: url(data:image/png;base64,AA)"/>')],
  ['a style sheet from elsewhere', inIcon('<style>@import "https://x.example/a.css";</style>')],
  ['a style sheet in it', inIcon('<style>path { fill: red }</style>')],
  ['raw text', inIcon('<desc><![CDATA[@import "https://x.example/a.css"]]></desc>')],
  [
    'an instruction to fetch a style sheet',
    `<?xml-stylesheet href="https://x.example/a.css"?>\n${inIcon('')}`,
  ],
  [
    'a shape from elsewhere under another prefix',
    inIcon('<use xmlns:x="http://www.w3.org/1999/xlink" x:href="https://x.example/a.svg#boat"/>'),
  ],
  ['an address in escapes', inIcon('<path d="M0 0h9" style="fill: u\\72l(//x.example/a)"/>')],
  [
    'a set of pictures',
    inIcon('<path d="M0 0h9" style="mask: image-set(&quot;//x.example/a.png&quot; 1x)"/>'),
  ],
  ['a fill in an entity', inIcon('<path d="M0 0h9" fill="url&#40;//x.example/a.svg#b)"/>')],
  ['an entity of its own', `<!DOCTYPE svg [<!ENTITY a "b">]>\n${inIcon('')}`],
  ['what a drawing program keeps for itself', inIcon('<sodipodi:namedview id="a"/>')],
  ['a drawing as large as a page', inIcon(`<path d="${'M0 0h9 '.repeat(3000)}"/>`)],
];

describe('an icon of the edition’s own', () => {
  test.each(faults)('is refused with %s, at its place and with a reason', (_, svg) => {
    const words = said(svg);
    expect(words).toMatch(/^icon\.svg:\d+:\d+ error (?:icon-|file-)/);
    expect(words.split('\n').filter((line) => line.startsWith('icon.svg'))).toHaveLength(1);
    expect(words).toMatchSnapshot();
  });

  test.each([
    ['shapes', inIcon('')],
    ['a declaration of XML', `<?xml version="1.0" encoding="UTF-8"?>\n${inIcon('')}`],
    ['a gradient of its own', inIcon('<path d="M0 0h9" fill="url(#a)"/>')],
    ['a shape twice', inIcon('<use href="#boat"/>')],
    ['a style at a shape', inIcon('<path d="M0 0h9" style="fill: url( \'#a\' ); opacity: 0.5"/>')],
    ['words for what it shows', inIcon('<title>A boat, see https://x.example/</title>')],
    [
      'the namespaces of drawing programs',
      inIcon('').replace('<svg ', '<svg xmlns:xlink="http://www.w3.org/1999/xlink" '),
    ],
    ['the size in units', inIcon('').replace('viewBox="0 0 32 32"', 'width="32px" height="32px"')],
    ['a long path without a space', inIcon(`<path d="M0,0${'h9'.repeat(1500)}"/>`)],
    ['the colours of the build', drawnIcon(() => '#123456')],
  ])('may have %s', (_, svg) => {
    expect(said(svg)).toBe('');
  });

  test('is missed under no other name', () => {
    for (const name of ['icon.png', 'favicon.ico', 'Icon.SVG']) {
      writeFileSync(join(folder, name), '');
      const [problem] = strayFiles(folder).filter(({ file }) => file.endsWith(name));
      expect([name, problem?.hint]).toEqual([
        name,
        'Save the drawing as icon.svg, square, with shapes only.',
      ]);
    }
  });
});
