import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import { doubles } from './author-words.ts';

/** A term is marked at its first use in a section only, and never inside a note's anchor. */
export const termMarks = (draft: Draft): Problem[] => {
  const again = doubles(draft);
  const paragraphs = draft.paragraphs.filter((one) => !again.has(one));
  const seen = new Set<string>();
  return paragraphs.flatMap(({ marks, section, file }) =>
    marks.flatMap((mark): Problem[] => {
      if (mark.type === 'note') return [];
      const place = { file, line: mark.line, column: mark.column, found: mark.id };
      const holder = marks.find(
        (other) =>
          other.type === 'note' &&
          other.start <= mark.start &&
          mark.start < other.start + other.text.length,
      );
      if (holder)
        return [
          {
            ...place,
            rule: 'term-in-note',
            message: `the term is marked inside the anchor of the note ${holder.id}`,
            hint: 'Take the mark out and name the term in the note’s terms.',
          },
        ];
      const key = `${section} ${mark.id}`;
      if (seen.has(key))
        return [
          {
            ...place,
            rule: 'term-marked-twice',
            message: 'the term is marked twice in this section',
            hint: 'Keep the mark at its first use.',
          },
        ];
      seen.add(key);
      return [];
    }),
  );
};
