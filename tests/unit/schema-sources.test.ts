import { describe, expect, test } from 'vitest';
import { sourceKinds, sourceSchema } from '../../src/schemas/source.ts';
import { complaints } from './schema-complaints.ts';

describe('a source', () => {
  const source = {
    id: 'mail',
    kind: 'news',
    type: 'webpage',
    title: 'A letter',
    'title-is': 'headline',
    'container-title': 'The Mail',
    accessed: '2024-02-01',
    language: 'en',
  };
  const check = (changes: object) => complaints(sourceSchema, { ...source, ...changes });

  test('is of one of five kinds, and of a type that citations know', () => {
    expect(sourceKinds).toEqual(['primary', 'news', 'analysis', 'reference', 'data']);
    for (const kind of sourceKinds) expect(check({ kind })).toEqual([]);
    expect(check({ kind: 'rumour' })).toHaveLength(1);
    const types = [
      ...['article-newspaper', 'article-journal', 'article-magazine', 'article', 'book', 'chapter'],
      ...['dataset', 'entry-encyclopedia', 'report', 'speech', 'thesis', 'treaty', 'webpage'],
      ...['post-weblog', 'broadcast'],
    ];
    for (const type of types) expect(check({ type })).toEqual([]);
    expect(check({ type: 'rumour' })).toHaveLength(1);
  });

  test('has a title, unless it says that it has none', () => {
    const needed = [
      'title: a title is needed, unless title-is says none (Add the title, or write title-is: none.)',
    ];
    expect(check({ title: undefined })).toEqual(needed);
    expect(check({ 'title-is': 'none' })).toEqual(needed);
    expect(check({ title: undefined, 'title-is': 'none' })).toEqual([]);
    expect(check({ 'title-is': 'guess' })).toHaveLength(1);
  });

  test('was read when it was published or later', () => {
    expect(check({ issued: '2024-02-01' })).toEqual([]);
    expect(check({ issued: '2024' })).toEqual([]);
    expect(check({ issued: '2024-02-02' })).toEqual([
      'accessed: the copy was read before it was published (Correct one of the two days.)',
    ]);
    expect(check({ accessed: '2024-02' })).toHaveLength(1);
  });

  test('has its author by names, its numbers as words, and nothing that is not asked for', () => {
    expect(
      check({ author: [{ family: 'Pell', given: 'Ada' }, { family: 'Q' }, { literal: 'M' }] }),
    ).toEqual([]);
    expect(check({ author: [{ name: 'Pell' }] })).not.toEqual([]);
    expect(check({ author: [{ literal: 'M', given: 'A' }] })).not.toEqual([]);
    expect(check({ author: [{ family: 'M', literal: 'A' }] })).not.toEqual([]);
    expect(sourceSchema.parse({ ...source, volume: 3, issue: 4, page: 5 })).toMatchObject({
      ...{ volume: '3', issue: '4', page: '5' },
    });
    expect(check({ more: 1 })).toHaveLength(1);
    expect(check({ country: 'NO', URL: 'https://x.example/', language: 'nb' })).toEqual([]);
    for (const wrong of [
      { country: 'NOR' },
      { language: 'e' },
      { 'container-title': '' },
      { URL: 'x' },
    ])
      expect(check(wrong)).toHaveLength(1);
  });
});
