import { describe, expect, test } from 'vitest';
import { cardDrawing } from '../../src/build/card-drawing.ts';
import { cardFonts } from '../../src/build/card-fonts.ts';
import { cardSvg } from '../../src/build/cards.ts';
import { manifest } from '../../src/data-files/manifest.ts';
import { sureDate } from '../../src/dates/sure-date.ts';
import { loadEdition } from '../../src/load/load-edition.ts';
import { type Card, cardsOf, sectionCard } from '../../src/preview/card.ts';
import {
  localeTag,
  openGraphLocale,
  type Preview,
  previewTags,
} from '../../src/preview/preview-tags.ts';
import { tokenColours } from '../../src/preview/token-colours.ts';

const edition = loadEdition('tests/fixtures/ferry');
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

describe('the sure part of a date', () => {
  test.each([
    ['2019-06-03', '2019-06-03'],
    ['2019-06', '2019-06'],
    ['2019', '2019'],
    ['2025-11-01~/2025-11-06~', '2025-11'],
    ['2025-10-30/2025-11-06', '2025'],
    ['2025-11-03~', '2025-11'],
    ['2025-11?', '2025'],
    ['1811~', undefined],
    ['2017/..', undefined],
    ['2025-12-31/2026-01-01', undefined],
  ])('of %s is %s', (date, sure) => {
    expect(sureDate(date)).toBe(sure);
  });
});

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

describe('the cards', () => {
  test('are one for the essay, one for each section, one for each page beside it', () => {
    expect(cardsOf(edition).map(({ id }) => id)).toEqual([
      'essay',
      ...edition.sections.map(({ id }) => `sections/${id}`),
      'timeline',
      'glossary',
      'sources',
      'about',
    ]);
  });

  test('have a rule for each note, in the margin where it stands', () => {
    for (const section of edition.sections) {
      const { margins } = sectionCard(edition, section);
      const kinds = section.paragraphs.flatMap(({ notes }) => notes.map(({ kind }) => kind));
      const left = kinds.filter((kind) => kind === 'context' || kind === 'voices');
      expect(margins.left).toEqual(left);
      expect(margins.left.length + margins.right.length).toBe(kinds.length);
    }
  });

  test('say in their alternative text what they show', () => {
    for (const card of cardsOf(edition)) {
      const facts = card.facts.filter(({ accent }) => accent);
      for (const words of [card.title, card.site, ...facts.map(({ text }) => text)])
        expect(card.alt).toContain(words);
    }
  });

  test('are silent about notes where a section has none', () => {
    const [section] = edition.sections;
    const card = sectionCard(edition, { ...section!, paragraphs: [] });
    expect(card.facts).toEqual([]);
    expect(card.alt).not.toMatch(/note|undefined|\. \./);
  });

  test('set a long title smaller, so that all of it fits', async () => {
    const words = 'incomprehensible misunderstandings '.repeat(4).trim();
    const short: Card = { ...cardsOf(edition)[1]!, title: 'Why' };
    const fonts = await cardFonts(`${JSON.stringify(short)}${words}`);
    const drawn = async (card: Card) => cardSvg(card, fonts, () => '#000000');
    const sized = async (card: Card, size: number) => {
      const { default: satori } = await import('satori');
      const drawing = cardDrawing(card, size, () => '#000000');
      return satori(drawing as never, { width: 1200, height: 630, fonts });
    };
    const long = { ...short, title: words };
    expect(await drawn(short)).toBe(await sized(short, 104));
    expect(await drawn(long)).not.toBe(await sized(long, 104));
    expect(await drawn(long)).not.toBe(await sized(long, 38));
  });

  test('are drawn the same each time', async () => {
    const [card] = cardsOf(edition);
    const draw = async () => cardSvg(card!, await cardFonts(JSON.stringify(card)), () => '#123456');
    expect(await draw()).toBe(await draw());
  });
});

describe('the colours of the style sheet', () => {
  const css =
    ':root { --paper: light-dark(#ffffff, #000000); } @media x { --paper: light-dark(#eeeeee, #111111); }';

  test('are those for all readers', () => {
    expect(tokenColours(css)('paper')).toEqual({ light: '#ffffff', dark: '#000000' });
  });

  test('are refused where there are none', () => {
    expect(() => tokenColours(css)('ink')).toThrow('no colour named ink');
  });
});

test('the manifest stays inside the site and names icons that the build draws', () => {
  const page = (path = ''): string => `/some/repo/${path}`;
  const paper = { light: '#ffffff', dark: '#000000' };
  const data = JSON.parse(JSON.stringify(manifest(edition.meta, page, paper)));
  expect([data.id, data.scope, data.start_url]).toEqual(Array(3).fill('/some/repo/'));
  expect(data.icons.map(({ src }: { src: string }) => src)).toEqual([
    '/some/repo/icon-192.png',
    '/some/repo/icon-512.png',
    '/some/repo/favicon.svg',
  ]);
  expect(data.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual([
    '192x192',
    '512x512',
    'any',
  ]);
});
