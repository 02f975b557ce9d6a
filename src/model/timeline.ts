import { firstDay } from '../dates/span.ts';
import type { Event } from './edition.ts';

/** A stretch of the timeline under one heading. */
export interface TimelineGroup {
  /** The id of its heading, one of the site's own. */
  id: string;
  heading: string;
  /** After the op-ed was written. */
  since: boolean;
  events: Event[];
}

const yearOf = ({ date }: Event): number => new Date(firstDay(date)).getUTCFullYear();

/**
 * Groups events by year, what came after the op-ed was written apart.
 * @param events from the earliest to the latest
 */
export const timelineGroups = (events: readonly Event[]): TimelineGroup[] => {
  const groups: TimelineGroup[] = [];
  for (const since of [false, true])
    for (const event of events.filter((one) => one.since === since)) {
      const year = yearOf(event);
      const heading = `${year}${since ? ', after the op-ed' : ''}`;
      const id = `UI-${year}${since ? '-since' : ''}`;
      const last = groups.at(-1);
      if (last?.heading === heading) last.events.push(event);
      else groups.push({ id, heading, since, events: [event] });
    }
  return groups;
};
