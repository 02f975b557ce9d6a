import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { opEdData } from '../../src/metadata/op-ed-data.ts';
import type { Edition } from '../../src/model/edition.ts';
import { absolute } from './ferry-address.ts';

const edition = loadEdition('tests/fixtures/ferry');
const opEd = (given: Edition) => JSON.parse(JSON.stringify(opEdData(given, absolute)));
const withMeta = (meta: Partial<Edition['meta']>): Edition => ({
  ...edition,
  meta: { ...edition.meta, ...meta },
});

describe('the structured data of the op-ed', () => {
  test('name its author, where it first appeared with its address, and nothing of the editors’', () => {
    expect(opEd(edition)).toMatchInlineSnapshot(`
      {
        "@id": "https://ferry.example/#UI-op-ed",
        "@type": "OpinionNewsArticle",
        "author": {
          "@type": "Person",
          "name": "Elin Marrow",
        },
        "copyrightNotice": "The rights in the op-ed remain with its author.",
        "datePublished": "2019-06-03",
        "headline": "Let Us Wait for the Boat",
        "inLanguage": "en",
        "publisher": {
          "@type": "Organization",
          "name": "The Lorn Gazette",
        },
        "sameAs": "https://gazette.example/boat",
        "sdLicense": "https://creativecommons.org/licenses/by/4.0/",
        "sdPublisher": {
          "@type": "Organization",
          "name": "The editors of The Annotated Ferry",
        },
        "subjectOf": {
          "@id": "https://ferry.example/about/",
          "@type": "CreativeWork",
          "creator": {
            "@type": "Organization",
            "name": "The editors of The Annotated Ferry",
          },
          "datePublished": "2024-02-01",
          "license": "https://creativecommons.org/licenses/by/4.0/",
          "name": "Notes on “Let Us Wait for the Boat”",
          "url": "https://ferry.example/about/",
        },
      }
    `);
    expect(JSON.stringify(opEd(edition))).not.toContain(edition.meta.description);
  });

  test('give no address where none is known', () => {
    const sources = edition.sources.map(({ URL: _, ...source }) => source);
    expect(opEd({ ...edition, sources })).not.toHaveProperty('sameAs');
  });

  test('invent no author where none is known', () => {
    const article = opEd(withMeta({ author: 'Not known', 'author-named': false }));
    expect(article).not.toHaveProperty('author');
    expect(JSON.stringify(article)).not.toContain('Not known');
  });

  test('give no date that is not sure', () => {
    expect(opEd(withMeta({ 'first-published': '2019-06' })).datePublished).toBe('2019-06');
    expect(opEd(edition)).not.toHaveProperty('dateCreated');
    const undated = (written: string) => opEd(withMeta({ 'first-published': undefined, written }));
    expect(undated('2019-06-01~/2019-06-05~').dateCreated).toBe('2019-06');
    for (const written of ['2019-06-01~/2019-06-05~', '1811~'])
      expect(undated(written)).not.toHaveProperty('datePublished');
    expect(undated('1811~')).not.toHaveProperty('dateCreated');
  });

  test('give a licence for what is ours, and none for the op-ed', () => {
    const article = opEd(edition);
    expect(article).not.toHaveProperty('license');
    expect(article.copyrightNotice).toBe(edition.meta.rights);
    expect(article.subjectOf.license).toContain('creativecommons.org');
  });
});
