import type { Element } from 'xast';
import { machineDate } from '../dates/machine-date.ts';
import { dateInWords } from '../dates/words.ts';
import type { Edition } from '../model/edition.ts';
import { timelineGroups } from '../model/timeline.ts';
import { type EventWords, eventWords } from '../words/event.ts';
import { x } from './element.ts';
import { entryEnd } from './entry-end.ts';
import type { Links } from './links.ts';
import { pageFile } from './page.ts';

const item = (event: EventWords, links: Links): Element =>
  x(
    'li',
    { id: event.id },
    x(
      'p',
      { class: 'head' },
      x('time', { datetime: event.machineDate }, event.date),
      event.second && ` (${event.second})`,
      ` · ${event.strand}`,
    ),
    x('p', x('b', { class: 'title' }, event.title)),
    x('p', event.text),
    x('p', { class: 'fine' }, `Place: ${event.place}`),
    entryEnd(event, links),
  );

/** The timeline: by years, and what came after the op-ed apart. */
export const timelinePage = (edition: Edition, links: Links): string => {
  const { meta, events } = edition;
  const groups = timelineGroups(events);
  const turn = groups.findIndex(({ since }) => since);
  const written = x(
    'p',
    { class: 'turn' },
    x('b', meta['written-label']),
    ' ',
    x('time', { datetime: machineDate(meta.written) }, dateInWords(meta.written)),
  );
  return pageFile(
    'Timeline',
    x(
      'section',
      { class: 'ours', 'aria-labelledby': 'UI-title' },
      x('h1', { id: 'UI-title' }, 'Timeline'),
      groups.flatMap((group, index) => [
        ...(index === turn ? [written] : []),
        x('h2', group.heading),
        x(
          'ol',
          { class: 'plain' },
          group.events.map((event) => item(eventWords(edition, event), links)),
        ),
      ]),
      x('p', meta['record-ends']),
    ),
  );
};
