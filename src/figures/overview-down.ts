import { drawOverview } from './overview.ts';
import { drawn, head, type OverviewDrawing, type OverviewSetting } from './overview-drawing.ts';
import { lineAcross, point } from './overview-frame.ts';
import { axisLabels } from './overview-labels.ts';
import { lineHeight, textWidth, wrapText } from './text-box.ts';
import type { Dated } from './time-cells.ts';

/** Room beside the lanes, for a year. */
const beside = 38;

/**
 * Draws the overview with time running downwards and the lanes beside one another: for a small window.
 * It is as short as its width lets it be.
 * @param width of the drawing, in its units
 */
export const drawDown = <Of extends Dated>(
  events: readonly Of[],
  { strands, written, writtenWords }: OverviewSetting,
  width: number,
): OverviewDrawing<Of> => {
  const lines = wrapText(writtenWords, width - beside);
  const gap = lines.length * lineHeight + 18;
  const named = strands.map(({ id, label }) => ({ id, least: textWidth(label) + 4 }));
  const drawLong = (length: number) => drawOverview(events, named, { written, length, gap });
  let overview = drawLong(360);
  const tooWide = () => (overview.lanes.at(-1)?.to ?? 0) > width - beside;
  while (tooWide() && overview.scale.length < 2000) overview = drawLong(overview.scale.length + 12);
  const { scale, lanes } = overview;
  const frame = { down: true, left: beside, top: head };
  const spare = (width - beside - (lanes.at(-1)?.to ?? 0)) / lanes.length;
  for (const [index, lane] of lanes.entries()) {
    for (const mark of overview.marks)
      if (mark.event.strand === lane.id) mark.across += spare * (index + 0.5);
    lane.from += spare * index;
    lane.to += spare * (index + 1);
  }
  const parts = drawn(overview, frame, {
    axis: 0,
    tick: -5,
    all: { from: -beside, to: width - beside },
  });
  return {
    ...parts,
    width,
    height: head + scale.length + 8,
    names: lanes.map(({ id, from, to }, index) => ({
      id,
      text: strands[index]?.label ?? '',
      x: beside + (from + to) / 2,
      y: 14,
      anchor: 'middle',
    })),
    labels: axisLabels(scale, true).map(({ text, at, anchor, kind }) => ({
      ...point(frame, at + (anchor === 'start' ? 11 : 4), -8),
      text,
      anchor: 'end',
      kind,
    })),
    moment: {
      line: lineAcross(frame, scale.turn.to - 8, { from: -beside, to: width - beside }),
      words: lines.map((text, index) => ({
        ...point(frame, scale.turn.from + 8 + lineHeight * (index + 0.5), 4),
        text,
        anchor: 'start',
      })),
    },
  };
};
