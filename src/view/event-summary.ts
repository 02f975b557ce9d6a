import { type Block, plain } from './blocks.ts';

/** “2 notes” for a line of two things under the name “Notes”. */
const counted = (name: string, count: number): string =>
  `${count} ${name.toLowerCase().replace(/s$/, count === 1 ? '' : 's')}`;

/**
 * What stands at the end of an event, in the parts that a chronicle folds: where it was, how much it leads
 * to, the lines that lead there, and what stays open.
 */
export const eventSummary = (
  end: readonly Block[],
): { place: string; counts: string; leads: Block[]; open: Block[] } => {
  const lines = end.flatMap((block) => (block.type === 'line' ? [block] : []));
  const leads = lines.filter(({ role }) => role === 'related');
  return {
    place: lines
      .filter(({ role }) => role === 'fine')
      .map(({ items }) => items.map(plain).join(', '))
      .join(', '),
    counts: leads.map(({ name, items }) => counted(name, items.length)).join(', '),
    leads,
    open: end.filter(({ type }) => type !== 'line'),
  };
};
