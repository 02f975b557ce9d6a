import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sites } from '../sites.ts';

interface Part {
  name: string;
  text: string;
  source: unknown;
}

const partOf = (entry: Record<string, unknown>, name: string, text: unknown): Part[] =>
  text === undefined
    ? []
    : [{ name: `${String(entry['id'])}, ${name}`, text: String(text), source: entry['source'] }];

/** Reads what the editors wrote, without the engine: this test is the engine's witness. */
const read = (content: string) => {
  const list = (path: string): Record<string, unknown>[] =>
    parse(readFileSync(`${content}/${path}`, 'utf8')) ?? [];
  const notes = readdirSync(`${content}/notes`).flatMap((file) => list(`notes/${file}`));
  const terms = list('glossary.yaml');
  const events = list('timeline.yaml');
  const parts: Part[] = [
    ...notes.flatMap((note) => [
      ...partOf(note, 'gist', note['gist']),
      ...partOf(note, 'finding', note['finding']),
      ...(note['body'] as (string | { says: string })[]).flatMap((one, index) =>
        partOf(note, `paragraph ${index + 1}`, typeof one === 'string' ? one : one.says),
      ),
    ]),
    ...terms.flatMap((term) => partOf(term, 'definition', term['definition'])),
    ...events.flatMap((event) => partOf(event, 'text', event['text'])),
  ];
  return { terms, parts, known: new Set(list('sources.yaml').map(({ id }) => id)) };
};

const cited = (text: string): string[] =>
  [...text.matchAll(/@([a-z0-9-]+)/g)].map(([, id = '']) => id);

describe.each([sites.fixture.content, sites.edition.content])('in the edition in %s', (content) => {
  const { terms, parts, known } = read(content);

  test('every part of every note, term and event names a source', () => {
    const bare = parts.filter(({ text, source }) => cited(text).length === 0 && !source);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('the last words of every part name what carries them', () => {
    const open = parts.filter(({ text, source }) => !source && !text.trim().endsWith(']'));
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  test('every side’s name for a disputed name has a source', () => {
    const bare = terms.flatMap(({ id, namings = [], source }) =>
      (namings as { by: string; sources?: string[] }[])
        .filter(({ sources = [] }) => sources.length === 0 && !source)
        .map(({ by }) => `${String(id)}: ${by}`),
    );
    expect(bare).toEqual([]);
  });

  test('every source that is named is in the list of sources', () => {
    const named = [
      ...parts.flatMap(({ text, source }) => [...cited(text), ...(source ? [source] : [])]),
      ...terms.flatMap(({ namings = [] }) =>
        (namings as { sources?: string[] }[]).flatMap(({ sources = [] }) => sources),
      ),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
