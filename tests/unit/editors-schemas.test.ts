import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { meanings } from '../../src/editors/doc-comments.ts';
import { type JsonSchema, jsonSchemas } from '../../src/editors/json-schemas.ts';
import { modeline, schemaFiles, schemaOf, schemasFolder } from '../../src/editors/schema-files.ts';
import { sites } from '../sites.ts';

const schemas = jsonSchemas();
const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, strictTypes: false });
const validators = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]),
);

const folders = [sites.edition.content, sites.fixture.content];
const files = folders.flatMap((folder) =>
  globSync('**/*.yaml', { cwd: folder }).map((file) => ({ folder, file })),
);
const read = (path: string): string => readFileSync(path, 'utf8');

/** What a validator says of a text of YAML, as an editor’s program would mark it. */
const marked = (file: string, text: string): string[] => {
  const validate = validators[schemaOf(file) ?? '']!;
  return validate(parse(text)) ? [] : (validate.errors ?? []).map(({ message = '' }) => message);
};

describe('the JSON Schemas for editors’ programs', () => {
  test.each(files.map(({ folder, file }) => [join(folder, file)]))('take %s', (path) => {
    const folder = folders.find((one) => path.startsWith(one)) ?? '';
    expect(marked(relative(folder, path), read(path))).toEqual([]);
  });

  test.each([
    [
      'a field that does not exist',
      'timeline.yaml',
      '  strand: boats',
      '  colour: red\n  strand: boats',
    ],
    ['a field that is missing', 'timeline.yaml', '  strand: boats\n', ''],
    ['a kind that does not exist', 'notes/cost.yaml', 'kind: check', 'kind: chek'],
    [
      'a verdict where none belongs',
      'notes/crossing.yaml',
      'kind: context',
      'kind: context\n  holds: holds',
    ],
    ['a text that is a list', 'glossary.yaml', 'term: Ropeway', 'term: [Ropeway]'],
    ['a number that is a text', 'figures/passengers.yaml', 'value: 41000', 'value: many'],
    ['an id with a capital', 'sources.yaml', 'id: harbour-book', 'id: Harbour-book'],
    ['an address without its scheme', 'sources.yaml', 'URL: https://', 'URL: '],
    ['a day that is a month', 'corrections.yaml', 'date: 2024-01-20', 'date: 2024-01'],
    ['an unknown type of figure', 'figures/far.yaml', 'type: map', 'type: globe'],
    ['an unknown kind of alias', 'aliases.yaml', 'kind: section', 'kind: chapter'],
    ['a level that does not exist', 'house-style.yaml', 'level: warning', 'level: hint'],
    ['a section without a title', 'edition.yaml', '    title: Two centuries of waiting\n', ''],
  ])('refuse %s', (_, file, from, to) => {
    const text = read(join('tests/fixtures/ferry', file));
    expect(text).toContain(from);
    expect(marked(file, text.replace(from, to))).not.toEqual([]);
  });

  test('say of every field what it means', () => {
    const bare: string[] = [];
    const walk = (part: unknown, path: string): void => {
      if (part === null || typeof part !== 'object') return;
      const { properties = {} } = part as { properties?: Record<string, JsonSchema> };
      for (const [name, { description }] of Object.entries(properties))
        if (!description) bare.push(`${path} ${name}`);
      for (const [name, one] of Object.entries(part)) walk(one, `${path} ${name}`);
    };
    walk(schemas, '');
    expect(bare).toEqual([]);
    expect(JSON.stringify(schemas['notes'])).toContain(
      '"description":"A plain title of at most 8 words."',
    );
  });

  test('take their words from the doc comments, and refuse fields that mean two things', () => {
    expect(meanings().get('id label accent'.split(' ').sort().join(' '))).toMatchObject({
      label: 'What readers see, in at most 24 letters.',
    });
    expect(() => meanings('tests/unit/two-meanings.ts')).toThrow(
      'two kinds of entries have the fields name: tests/unit/two-meanings.ts',
    );
  });
});

describe('the line by which an editor’s program finds the schema', () => {
  test('is the first of every YAML file, and leads to its schema', () => {
    for (const { folder, file } of files) {
      const [line = ''] = read(join(folder, file)).split('\n');
      // Another edition may go without.
      if (folder !== sites.fixture.content && !line.startsWith('# yaml-language-server')) continue;
      expect(line, join(folder, file)).toBe(modeline(folder, file));
      const [, way = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(line) ?? [];
      const to = resolve(dirname(join(folder, file)), way);
      expect(to).toBe(join(schemasFolder, `${schemaOf(file)}.json`));
    }
  });

  test('leads there from any folder, and is an address where a way has a space', () => {
    const up = '../'.repeat(resolve('/a/b').split('/').length - 1);
    expect(modeline('/a/b', 'notes/one.yaml')).toContain(`$schema=${up}../`);
    expect(modeline('/a/b', 'notes/one.yaml')).toMatch(/\/\.build\/schemas\/notes\.json$/);
    expect(() => modeline('content', 'notes/deep/one.yaml')).toThrow('no schema is for');
  });

  test('there is a schema for each file of an edition', () => {
    const all = new Set(files.map(({ file }) => schemaOf(file)));
    expect([...all].sort()).toEqual(Object.keys(schemaFiles).sort());
  });
});
