import { shownPath } from '../load/content-file.ts';
import type { Draft } from '../load/draft.ts';
import { gravity, type Problem } from '../load/problem.ts';
import { broughtIn } from './apply.ts';
import type { Listed } from './same-source.ts';
import { sourceChange } from './source.ts';
import type { Change } from './stub.ts';

/** A source as it is to stand, how its record is called, and what was left out of it. */
export interface Brought {
  name: string;
  entry: Listed;
  left: string[];
}

/** What is to be written, of which sources, and what is said of those that cannot be. */
interface Sound {
  change: Change | undefined;
  brought: Brought[];
  refused: { name: string; id: string; why: string }[];
}

/** A source may stand without these. */
const spare = ['title', 'author', 'volume', 'issue', 'page', 'issued', 'URL'];

/** The line at which a source begins, from 0; -1 where there is none. */
export const lineOf = (lines: readonly string[], id: string): number =>
  lines.findIndex((line) => line.trim() === `- id: ${id}`);

/** The source and the field of it that a line belongs to. */
const ownerOf = (lines: readonly string[], line: number): { id: string; field: string } => {
  let field = '';
  for (let at = line - 1; at >= 0; at -= 1) {
    const [, dash, key = '', value = ''] =
      /^ *(- )?([\w-]+):(?: (.*))?$/.exec(lines[at] ?? '') ?? [];
    field = field || key;
    if (dash && key === 'id') return { id: value, field };
  }
  return { id: '', field };
};

const without = ({ name, entry, left }: Brought, field: string, why: string): Brought => {
  const { [field]: _, ...rest } = entry;
  const kept = field === 'title' ? { ...rest, 'title-is': 'none' } : rest;
  return { name, entry: kept as Listed, left: [...left, `${field} (${why})`] };
};

/**
 * The sources that would pass the check: of the others a field is left out that a source can do without, or all.
 */
export const soundSources = (draft: Draft, given: readonly Brought[]): Sound => {
  let brought = [...given];
  const refused: Sound['refused'] = [];
  // Each round takes a field or a source away.
  for (;;) {
    let change: Change | undefined;
    for (const { entry } of brought) change = sourceChange(draft, entry, change);
    if (!change) return { change, brought, refused };
    const lines = change.after.split(/\r?\n/);
    const file = shownPath(draft.root, change.file);
    const wrong = new Map<string, Problem & { field: string }>();
    for (const problem of broughtIn(draft.root, [change])) {
      const { id, field } = ownerOf(lines, problem.line);
      if (gravity(problem) !== 'error' || problem.file !== file || wrong.has(id)) continue;
      if (brought.some(({ entry }) => entry.id === id)) wrong.set(id, { ...problem, field });
    }
    if (wrong.size === 0) return { change, brought, refused };
    brought = brought.flatMap((one) => {
      const { name, entry } = one;
      const own = wrong.get(entry.id);
      if (!own) return [one];
      const message = own.message.replace(/^“.*?”: /, '');
      if (spare.includes(own.field) && entry[own.field] !== undefined)
        return [without(one, own.field, message)];
      const found = own.found === undefined ? '' : ` (${own.found.replaceAll('"', '')})`;
      refused.push({ name, id: entry.id, why: `${own.field}: ${message}${found}` });
      return [];
    });
  }
};
