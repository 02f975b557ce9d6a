import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { devDependencies, dependencies } = json('package.json') as {
  devDependencies: Record<string, string>;
  dependencies?: unknown;
};

/** The packages that the README gives a reason for, each with the licence that it names. */
const told = readFileSync('README.md', 'utf8')
  .split('## What it is built with')[1]!
  .split('\n## ')[0]!
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .flatMap((row) => {
    const [, , packages = '', reason = '', licence = ''] = row
      .split('|')
      .map((cell) => cell.trim());
    expect(reason).not.toBe('');
    return [...packages.matchAll(/`([^`]+)`/g)].map(([, name]) => ({ name: name!, licence }));
  });

test('the README gives a reason for every package, and for no other', () => {
  expect(told.map(({ name }) => name).sort()).toEqual(Object.keys(devDependencies).sort());
});

test('each package has the licence that the README names', () => {
  expect(
    told.map(({ name }) => ({ name, licence: json(`node_modules/${name}/package.json`).license })),
  ).toEqual(told);
});

test('no package reaches the reader', () => {
  expect(dependencies).toBeUndefined();
});

test('no package has a licence that binds but those that the README warns of', () => {
  const packages = Object.entries<{ license?: string }>(json('package-lock.json').packages);
  const binding = packages
    .filter(([, { license = '' }]) => /GPL|CPAL|SSPL|BUSL/.test(license) && !/LGPL/.test(license))
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(binding.sort()).toEqual(['citeproc', 'mupdf']);
});
