import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { drawOverview } from '../../src/figures/overview.ts';
import type { Box } from '../../src/images/box.ts';
import { figureBox } from '../../src/images/card-figure-drawing.ts';
import { pageCard } from '../../src/metadata/card.ts';
import { cardFigures, figureWords } from '../../src/metadata/card-figure.ts';
import { mostRelied, relianceOf } from '../../src/model/reliance.ts';
import { byKind } from '../../src/model/term-groups.ts';

const edition = loadEdition('tests/fixtures/ferry');
const lanesOf = (one = edition) => {
  const figure = cardFigures.timeline(one);
  if (figure.type !== 'lanes') throw new Error('no lanes');
  return figure;
};
const barsOf = (page: 'glossary' | 'sources') => {
  const figure = cardFigures[page](edition);
  if (figure.type !== 'bars') throw new Error('no bars');
  return figure.bars;
};

/** The boxes of a drawing that are filled with a colour. */
const filled = ({ props }: Box, colour: string): Box['props'][] => [
  ...(props.style['backgroundColor'] === colour ? [props] : []),
  ...props.children.flatMap((child) => (typeof child === 'string' ? [] : filled(child, colour))),
];

describe('the card of the timeline', () => {
  test('has a mark for each event, in the lane of its strand', () => {
    const { lanes } = lanesOf();
    expect(lanes.map(({ label, marks }) => [label, marks.length])).toEqual(
      edition.meta.strands.map(({ id, label }) => [
        label,
        edition.events.filter(({ strand }) => strand === id).length,
      ]),
    );
    for (const { from, to } of lanes.flatMap(({ marks }) => marks)) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(to).toBeLessThanOrEqual(1);
    }
  });

  test('parts what came after the op-ed from what came before', () => {
    const written = '2019-05~/2019-07~';
    const events = [
      { ...edition.events[0]!, date: '2018-01', since: false },
      { ...edition.events[0]!, date: '2019-06-10', since: true },
    ];
    const { lanes, turn } = lanesOf({ ...edition, meta: { ...edition.meta, written }, events });
    const [before, after] = lanes.flatMap(({ marks }) => marks);
    expect(before!.to).toBeLessThan(turn.at);
    expect(after!.from).toBeGreaterThan(turn.at);
  });

  test('is the picture of the page: its marks stand where the overview has them', () => {
    const strands = edition.meta.strands.map(({ id }) => ({ id, least: 0 }));
    const setting = { written: edition.meta.written, length: 1000, gap: 20 };
    const { marks, scale } = drawOverview(edition.events, strands, setting);
    const { lanes, turn } = lanesOf();
    for (const [index, { id }] of strands.entries())
      expect(lanes[index]!.marks.map(({ from, to }) => [from * 1000, to * 1000])).toEqual(
        marks
          .filter(({ event }) => event.strand === id)
          .map(({ from, to }) => [expect.closeTo(from), expect.closeTo(to)]),
      );
    expect(turn.at * 1000).toBeGreaterThan(scale.turn.from);
    expect(turn.at * 1000).toBeLessThan(scale.turn.to);
  });

  test('draws an open date to the end', () => {
    const events = [{ ...edition.events[0]!, date: '2018-01-01/..', since: true }];
    const [mark] = lanesOf({ ...edition, events }).lanes.flatMap((lane) => lane.marks);
    expect(mark!.to).toBe(1);
  });

  test('names years where there is room for them', () => {
    const { years } = lanesOf();
    expect(years.length).toBeGreaterThan(3);
    for (const [index, { at }] of years.entries())
      if (index > 0) expect(at - years[index - 1]!.at).toBeGreaterThanOrEqual(0.09);
    expect(new Set(years.map(({ label }) => label)).size).toBe(years.length);
  });

  test('is drawn with all its marks inside, wide enough to be seen', () => {
    const figure = lanesOf();
    const drawn = figureBox(figure, (token) => token);
    for (const { accent } of figure.lanes) {
      const marks = filled(drawn, accent);
      const wanted = figure.lanes.filter((lane) => lane.accent === accent);
      expect(marks).toHaveLength(wanted.flatMap((lane) => lane.marks).length);
      for (const { style } of marks) {
        expect(style['width']).toBeGreaterThanOrEqual(9);
        expect(Number(style['left']) + Number(style['width'])).toBeLessThanOrEqual(1092);
      }
    }
  });
});

describe('the cards of the glossary and the sources', () => {
  test('have a bar for each kind of terms, with their names', () => {
    expect(barsOf('glossary')).toEqual(
      byKind(edition.terms).map(({ label, terms }) => ({
        label,
        count: terms.length,
        names: terms.map(({ term }) => term).join(' · '),
      })),
    );
  });

  test('have the five sources that carry the most statements, as their page has them', () => {
    const bars = barsOf('sources');
    const first = mostRelied(relianceOf(edition), 5);
    expect(bars.map(({ count }) => count)).toEqual(first.map(({ statements }) => statements));
    expect(bars.map(({ label }) => label.split(',')[0])).toEqual(
      first.map(({ source }) => source['container-title']),
    );
    expect(bars[0]!.label).toBe('Harbour office, undated');
    expect(pageCard(edition, 'sources').facts.map(({ text }) => text)).toContain(
      'Bars: those that carry the most statements',
    );
  });

  test('are drawn with bars as long as their counts', () => {
    const bars = barsOf('sources');
    const drawn = filled(
      figureBox({ type: 'bars', bars }, (token) => token),
      'soft',
    );
    const widths = drawn.map(({ style }) => Number(style['width']));
    expect(widths).toHaveLength(bars.length);
    for (const [index, { count }] of bars.entries())
      expect(widths[index]! / widths[0]!).toBeCloseTo(count / bars[0]!.count, 10);
  });
});

test('the alternative text of a card tells what its drawing shows', () => {
  for (const page of ['timeline', 'glossary', 'sources'] as const) {
    const { alt, figure } = pageCard(edition, page);
    expect(alt.endsWith(figureWords(figure!))).toBe(true);
  }
  expect(figureWords(lanesOf())).toBe('Boats 5, Bridge 2, Town 3');
  expect(figureWords(cardFigures.glossary(edition))).toBe(
    'People: 1; Groups: 1; Places: 2; Words: 3',
  );
  expect(pageCard(edition, 'about').figure).toBeUndefined();
});
