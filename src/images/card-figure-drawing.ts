import type { CardFigure } from '../metadata/card-figure.ts';
import { type Box, box, type Colours, oneLine } from './box.ts';

/** Pixels: the room of a figure, of the labels at its left, and of a mark at its narrowest. */
const width = 1092;
const labels = 150;
const mark = 9;

const lane = 58;

type Lanes = Extract<CardFigure, { type: 'lanes' }>;
type Bars = Extract<CardFigure, { type: 'bars' }>;

/** Where a place stands in the room beside the labels: the last mark ends with it. */
const left = (at: number): number => labels + at * (width - labels - mark);

const laneOf = ({ label, accent, marks }: Lanes['lanes'][number], colours: Colours): Box =>
  box(
    {
      position: 'relative',
      alignItems: 'center',
      height: lane,
      borderBottom: `2px solid ${colours('rule')}`,
    },
    box({ color: colours(accent), fontSize: 30, fontWeight: 600 }, label),
    ...marks.map(({ from, to }) =>
      box({
        position: 'absolute',
        top: 10,
        left: left(from),
        width: Math.max(mark, left(to) - left(from)),
        height: lane - 22,
        borderRadius: 2,
        backgroundColor: colours(accent),
      }),
    ),
  );

/** Events as marks in lanes over the years; the moment of writing is a line through all of them. */
const lanesBox = ({ lanes, years, turn }: Lanes, colours: Colours): Box =>
  box(
    { position: 'relative', flexDirection: 'column', width },
    ...lanes.map((one) => laneOf(one, colours)),
    box(
      { position: 'relative', height: 40, color: colours('soft'), fontSize: 24 },
      ...years.map(({ label, at }) =>
        box({ position: 'absolute', top: 6, left: Math.min(left(at), width - 56) }, label),
      ),
    ),
    box({
      position: 'absolute',
      top: 0,
      left: left(turn.at) - 5,
      width: 3,
      height: lanes.length * lane,
      backgroundColor: colours('ink'),
    }),
  );

/** Counts as bars under one another, each with its number, and what it counts. */
const barsBox = ({ bars }: Bars, colours: Colours): Box => {
  const most = Math.max(...bars.map(({ count }) => count), 1);
  const named = bars.some(({ names }) => names);
  const [name, room] = named ? [170, 310] : [430, 560];
  return box(
    { flexDirection: 'column', width, gap: 14 },
    ...bars.map(({ label, count, names = '' }) =>
      box(
        { alignItems: 'center', gap: 18, height: 42 },
        box({ ...oneLine, display: 'block', width: name, fontSize: 29, fontWeight: 600 }, label),
        box(
          { alignItems: 'center', gap: 14, width: room + 58 },
          box({ width: (room * count) / most, height: 34, backgroundColor: colours('soft') }),
          box({ fontSize: 32, fontWeight: 600 }, String(count)),
        ),
        box(
          { ...oneLine, display: 'block', flexGrow: 1, flexBasis: 0, color: colours('soft') },
          names,
        ),
      ),
    ),
  );
};

/** The drawing of a card's figure. */
export const figureBox = (figure: CardFigure, colours: Colours): Box =>
  figure.type === 'lanes' ? lanesBox(figure, colours) : barsBox(figure, colours);
