import { firstDay } from '../dates/span.ts';
import type { Event } from './edition.ts';

/** A stretch of the timeline under one heading. */
export interface TimelineGroup {
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
      const heading = `${yearOf(event)}${since ? ', after the op-ed' : ''}`;
      const last = groups.at(-1);
      if (last?.heading === heading) last.events.push(event);
      else groups.push({ heading, since, events: [event] });
    }
  return groups;
};
