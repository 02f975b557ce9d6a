import { firstDay, lastDay } from '../dates/span.ts';
import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';

/** So many things after a day say that the day itself is wrong. */
const many = 3;

/** What was read, published or corrected after the day of the edition. */
const afterEdition = ({ meta, sources, corrections }: Draft): Problem[] => {
  const { edition } = meta.entry;
  const late = (date: string): boolean => firstDay(date) > lastDay(edition);
  const hint = (date: string) => `Correct the day, or set edition: ${date} in edition.yaml.`;
  return [
    ...sources.flatMap(({ entry: { accessed, issued }, at }): Problem[] => [
      ...(late(accessed)
        ? [
            {
              ...at('accessed'),
              rule: 'date-future' as const,
              message: `the copy was read after the edition of ${edition}`,
              found: accessed,
              hint: hint(accessed),
            },
          ]
        : []),
      ...(issued && late(issued) && !late(accessed)
        ? [
            {
              ...at('issued'),
              rule: 'date-future' as const,
              message: `the source was published after the edition of ${edition}`,
              found: issued,
              hint: 'Correct the date.',
            },
          ]
        : []),
    ]),
    ...corrections.flatMap(({ entry: { date }, at }): Problem[] =>
      late(date)
        ? [
            {
              ...at('date'),
              rule: 'date-future',
              message: `the correction is later than the edition of ${edition}`,
              found: date,
              hint: hint(date),
            },
          ]
        : [],
    ),
  ];
};

/** Nothing that an edition rests on comes after its day. */
export const inTime = (draft: Draft): Problem[] => {
  const late = afterEdition(draft);
  if (late.length < many) return late;
  const { entry, at } = draft.meta;
  const days = late.map(({ found = '' }) => found).sort();
  return [
    {
      ...at('edition'),
      rule: 'date-future',
      message: `${late.length} things were read, published or corrected after this day`,
      found: entry.edition,
      hint: `Write the day of the edition: ${days.at(-1)} at the earliest.`,
    },
  ];
};

/** No event begins after the record ends. */
export const inRecord = ({ meta, events }: Draft): Problem[] => {
  const until = meta.entry['record-until'];
  const late = events.filter(({ entry }) => firstDay(entry.date) > lastDay(until));
  if (late.length >= many)
    return [
      {
        ...meta.at('record-until'),
        rule: 'date-after-record',
        message: `${late.length} events of the timeline begin after this`,
        found: until,
        hint: `Write until when the record goes: ${late
          .map(({ entry }) => entry.date)
          .sort()
          .at(-1)}.`,
      },
    ];
  return late.map(({ entry: { date }, at }) => ({
    ...at('date'),
    rule: 'date-after-record',
    message: `the event begins after the end of the record, ${until}`,
    found: date,
    hint: 'Correct the date, or set record-until in edition.yaml.',
  }));
};
