import { expect, test } from 'vitest';
import { folderOrder, importProblems, projectProblems } from '../import-order.ts';

const readme = `## How the code is laid out

| folder                   | what lives there   |
| ------------------------ | ------------------ |
| \`src/dates\`              | dates              |
| \`src/pages\`, \`src/cli\`   | pages and commands |
`;
const order = folderOrder(readme);

test('the order of the folders is read from the README', () => {
  expect(order).toEqual(['src/dates', 'src/pages', 'src/cli']);
});

test('imports go up the table, or stay in their folder', () => {
  const files = new Map([
    ['src/dates/span.ts', "import { edtf } from './ends.ts';\nimport edtf from 'edtf';"],
    ['src/pages/index.astro', "import { span } from '../dates/span.ts';"],
    ['src/cli/build.ts', "const { page } = await import('../pages/page.ts');"],
  ]);
  expect(importProblems(order, files)).toEqual([]);
});

test('an import down the table is told with both its ends', () => {
  const files = new Map([
    ['src/dates/span.ts', "import type { Page } from '../pages/page.ts';"],
    [
      'src/pages/index.astro',
      "import css from '../cli/look.css?raw';\nexport * from '../dates/a.ts';",
    ],
    ['src/cli/a.ts', ''],
  ]);
  expect(importProblems(order, files)).toEqual([
    'src/dates/span.ts imports src/pages/page.ts: src/pages comes after src/dates',
    'src/pages/index.astro imports src/cli/look.css: src/cli comes after src/pages',
  ]);
});

test('a folder that only the table or only the code has is told', () => {
  const files = new Map([
    ['src/dates/span.ts', ''],
    ['src/pages/index.astro', ''],
    ['src/secret/room.ts', ''],
  ]);
  expect(importProblems(order, files)).toEqual([
    'src/secret is not in the README’s table of the code',
    'src/cli is in the README’s table of the code, and is not there',
  ]);
});

test('the code keeps the order of the README', () => {
  expect(projectProblems()).toEqual([]);
});
