import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import { textFields } from './text-fields.ts';

/** What every text begins with that waits for a writer. */
export const stubMark = 'TO WRITE';

/** The words that stand where a writer has to write. */
export const toWrite = (what: string): string => `${stubMark} ${what}`;

/** Whether a text waits for a writer: “HOW TO WRITE A LETTER” and “TO WRITE A LETTER” are headlines. */
export const isStub = (text: string): boolean => /^TO WRITE(?: \p{Ll}|$)/u.test(text);

/** Whether something in an entry waits for a writer. */
export const hasStub = (value: unknown): boolean => {
  if (typeof value === 'string') return isStub(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasStub);
};

const isDraft = (data: unknown, index: unknown): boolean =>
  (data as { draft?: unknown }[] | undefined)?.[Number(index)]?.draft === true;

/** No entry waits for words but a draft: each is told once, at the first of them, with its fields. */
export const stubs = (content: Draft): Problem[] =>
  content.files.flatMap((file) => {
    const { data } = file;
    const open = Map.groupBy(
      // Words of others are never waited for; who published them may be.
      textFields({ ...content, files: [file] }).filter(
        ({ text, manner, field }) =>
          isStub(text) && (manner !== 'verbatim' || field === 'container-title'),
      ),
      ({ path }) => path[0],
    );
    return [...open].flatMap(([index, own]): Problem[] => {
      const draft = isDraft(data, index);
      const fields = own.map(
        ({ path }) => path.filter((key) => typeof key === 'string').at(-1) ?? '',
      );
      return own.slice(0, 1).map(({ at }) => ({
        ...at(stubMark),
        rule: 'stub-words',
        severity: draft ? 'warning' : 'error',
        message: 'words of a stub stand here yet',
        found: [...new Set(fields)].join(', '),
        hint: draft
          ? 'Write them, then take the line draft: true out.'
          : 'Write them, or write draft: true in the entry until you have.',
      }));
    });
  });
