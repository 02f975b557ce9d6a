import { dateInWords } from '../dates/words.ts';
import type { Edition } from '../model/edition.ts';
import { timelineGroups } from '../model/timeline.ts';
import { type EventWords, eventWords } from '../words/event.ts';
import { entryEnd } from './entry-end.ts';
import { apart, margin, together, wrapped } from './lines.ts';

const eventText = (event: EventWords): string => {
  const inside = 2 * margin;
  const date = event.second ? `${event.date} (${event.second})` : event.date;
  return together(
    wrapped(`${date} · ${event.strand}`, margin, inside),
    wrapped(event.title, inside),
    wrapped(event.text, inside),
    wrapped(`Place: ${event.place}`, inside),
    entryEnd(event, inside),
  );
};

/** The timeline in plain text: by years, and what came after the op-ed apart. */
export const timelineText = (edition: Edition): string => {
  const { meta, events } = edition;
  const groups = timelineGroups(events);
  const turn = groups.findIndex(({ since }) => since);
  return apart(
    ...groups.map((group, index) =>
      apart(
        index === turn && wrapped(`* * *  ${meta['written-label']}: ${dateInWords(meta.written)}`),
        wrapped(`--- ${group.heading} ---`),
        ...group.events.map((event) => eventText(eventWords(edition, event))),
      ),
    ),
    wrapped(meta['record-ends']),
  );
};
