import { counted } from '../model/counted.ts';
import { type Block, type Line, plain } from './blocks.ts';

/** The lines that lead to other entries. */
export const leadsOf = (end: readonly Block[]): Line[] =>
  end.flatMap((block) => (block.type === 'line' && block.role === 'related' ? [block] : []));

/** What stands at the end of an entry besides them. */
export const otherThanLeads = (end: readonly Block[]): Block[] =>
  end.filter((block) => block.type !== 'line' || block.role !== 'related');

/** How much the lines lead to: “2 notes, 1 term”. */
export const leadsInWords = (end: readonly Block[]): string =>
  leadsOf(end)
    .map(({ name, items }) => counted(items.length, name.toLowerCase().replace(/s$/, '')))
    .join(', ');

/**
 * What stands at the end of an event, in the parts that a chronicle folds: where it was, how much it leads
 * to, the lines that lead there, and what stays open.
 */
export const eventSummary = (
  end: readonly Block[],
): { place: string; counts: string; leads: Block[]; open: Block[] } => {
  const lines = end.flatMap((block) => (block.type === 'line' ? [block] : []));
  return {
    place: lines
      .filter(({ role }) => role === 'fine')
      .map(({ items }) => items.map(plain).join(', '))
      .join(', '),
    counts: leadsInWords(end),
    leads: leadsOf(end),
    open: end.filter(({ type }) => type !== 'line'),
  };
};
