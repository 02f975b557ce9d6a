import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { cardDrawing } from '../../src/images/card-drawing.ts';
import { cardFonts, cardSvg } from '../../src/images/cards.ts';
import { type Card, cardsOf, sectionCard } from '../../src/metadata/card.ts';

const edition = loadEdition('tests/fixtures/ferry');

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
