import { drawOverview } from './overview.ts';
import { drawn, head, type OverviewDrawing, type OverviewSetting } from './overview-drawing.ts';
import { lineAcross, point } from './overview-frame.ts';
import { type AxisLabel, axisLabels, openYearLabels } from './overview-labels.ts';
import { textWidth } from './text-box.ts';
import type { Dated } from './time-cells.ts';

/**
 * Draws the overview with time running to the right and the lanes under one another.
 * @param width of the drawing, in its units
 */
export const drawAcross = <Of extends Dated>(
  events: readonly Of[],
  { strands, written, writtenWords }: OverviewSetting,
  width: number,
): OverviewDrawing<Of> => {
  const left = Math.ceil(Math.max(...strands.map(({ label }) => textWidth(label)))) + 14;
  const length = width - left - 4;
  const wide = strands.map(({ id }) => ({ id, least: 40 }));
  const overview = drawOverview(events, wide, { written, length, gap: 16 });
  const { scale, lanes } = overview;
  const end = lanes.at(-1)?.to ?? 0;
  const frame = { down: false, left, top: head };
  const all = { from: 0, to: end + 40 };
  const years = openYearLabels(scale);
  const at = scale.turn.to - 8;
  const late = at > textWidth(writtenWords) + 8;
  const place = ({ text, at, anchor, kind }: AxisLabel, across: number) => ({
    ...point(frame, at + (anchor === 'start' ? 4 : 0), across),
    text,
    anchor,
    kind,
  });
  const parts = drawn(overview, frame, { axis: end, tick: 5, all });
  return {
    ...parts,
    width,
    height: head + end + 40,
    names: lanes.map(({ id, from, to }, index) => ({
      id,
      text: strands[index]?.label ?? '',
      x: 0,
      y: head + (from + to) / 2 + 4,
      anchor: 'start',
    })),
    ticks: [
      ...parts.ticks,
      ...years.map(({ at }) => lineAcross(frame, at, { from: end, to: all.to - 4 })),
    ],
    labels: [
      ...axisLabels(scale, false).map((label) => place(label, end + 17)),
      ...years.map((label) => place(label, end + 35)),
    ],
    moment: {
      line: lineAcross(frame, at, { from: -head + 2, to: end + 4 }),
      words: [
        {
          ...point(frame, at + (late ? -6 : 6), 13 - head),
          text: writtenWords,
          anchor: late ? 'end' : 'start',
        },
      ],
    },
  };
};
