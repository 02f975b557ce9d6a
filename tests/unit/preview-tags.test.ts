import { describe, expect, test } from 'vitest';
import {
  localeTag,
  openGraphLocale,
  type Preview,
  previewTags,
} from '../../src/metadata/preview-tags.ts';

const preview: Preview = {
  title: 'A title',
  description: 'A sentence.',
  url: 'https://ferry.example/',
  type: 'article',
  site: 'A site',
  language: 'en',
  image: { url: 'https://ferry.example/cards/essay.png', alt: 'What it says' },
  published: '2019-06-03',
};

describe('the tags of a preview', () => {
  const contentOf = (given: Preview): Record<string, string> =>
    Object.fromEntries(
      previewTags(given).map((tag) => ['name' in tag ? tag.name : tag.property, tag.content]),
    );

  test('say the same to Open Graph and to X', () => {
    const tags = contentOf(preview);
    for (const what of ['title', 'description', 'image', 'image:alt'])
      expect(tags[`twitter:${what}`]).toBe(tags[`og:${what}`]);
    expect(tags['og:image:width']).toBe('1200');
    expect(tags['og:image:height']).toBe('630');
  });

  test('date an article that appeared on a known day, and nothing else', () => {
    const name = 'article:published_time';
    expect(contentOf(preview)[name]).toBe('2019-06-03');
    expect(contentOf({ ...preview, published: '2019-06' })).not.toHaveProperty(name);
    expect(contentOf({ ...preview, published: undefined })).not.toHaveProperty(name);
    expect(contentOf({ ...preview, type: 'website' })).not.toHaveProperty(name);
  });

  test.each([
    ['en', 'en_US'],
    ['en-GB', 'en_GB'],
    ['ur', 'ur_PK'],
    ['zh-Hant', 'zh_TW'],
  ])('write the language %s as the locale %s', (tag, locale) => {
    expect(openGraphLocale(tag)).toBe(locale);
  });
});

test('a preview names the region of the editors’ English, and no other language of theirs', () => {
  const british = { language: 'en', 'editors-language': 'en-GB' };
  expect([localeTag(british, true), localeTag(british, false)]).toEqual(['en-GB', 'en-GB']);
  const danish = { ...british, language: 'da' };
  expect([localeTag(danish, true), localeTag(danish, false)]).toEqual(['da', 'en-GB']);
});
