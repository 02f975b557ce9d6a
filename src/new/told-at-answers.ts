import type { Problem } from '../load/problem.ts';
import { type About, inPrint } from './edition-fields.ts';
import type { TextFile } from './text-file.ts';

/** What each field of the files was made of. */
const madeOf = new Map(
  Object.entries({
    site: 'site place',
    address: 'address',
    language: 'language',
    title: 'title',
    publisher: 'published-in container-title definition',
    published: 'first-published written issued since',
    author: 'author description family given literal',
    editors: 'editors',
    url: 'URL',
  }).flatMap(([answer, fields]) => fields.split(' ').map((field) => [field, answer] as const)),
);

/** Where an editor mends an answer: in the text file, or in the argument. */
const placeOf = (answer: string, about: About, text: TextFile): string => {
  if (answer === 'title' && about.title === text.title) return 'the first line of the text';
  const named = text.author && inPrint(text.author);
  if (answer === 'author' && about.author === named) return 'the author’s name in the text';
  // Nobody said who makes the edition: its name was taken.
  if (answer === 'editors' && about.editors.endsWith(` of ${about.site}`)) return '--site';
  return `--${answer}`;
};

/** The place in what was given for a place in a file that was made of it; undefined where there is none. */
const givenAt = (
  { file, line }: Problem,
  lines: readonly string[],
  about: About,
  text: TextFile,
  sections: readonly string[],
): string | undefined => {
  const words = lines[line - 1] ?? '';
  const [, id] = /^essay\/(.+)\.mdx$/.exec(file) ?? [];
  if (id !== undefined) {
    // Each paragraph is a line, with an empty one after it.
    const own = text.sections[sections.indexOf(id)]?.paragraphs[Math.floor((line - 1) / 2)];
    return own && `line ${own.line} of the text`;
  }
  if (file === 'about.mdx') {
    const said = (['publisher', 'author', 'editors'] as const).find((answer) => {
      const value = about[answer];
      return value !== undefined && words.includes(value);
    });
    return said && placeOf(said, about, text);
  }
  if (file === 'edition.yaml' && /^ +title:/.test(words)) {
    const before = lines.slice(0, line).filter((one) => /^ {2}- id:/.test(one)).length;
    const heading = text.sections[before - 1]?.heading;
    return heading && `line ${heading.line} of the text`;
  }
  const [, field = ''] = /([\w-]+):/.exec(words) ?? [];
  const answer = madeOf.get(field);
  return answer && placeOf(answer, about, text);
};

/**
 * Problems of files that were never written, each once and at what they were made of.
 * @param files their texts
 * @param problems with the paths of the files in the edition
 * @param sections the ids of the sections
 */
export const toldAtAnswers = (
  problems: readonly Problem[],
  files: Record<string, string>,
  about: About,
  text: TextFile,
  sections: readonly string[],
): string[] => {
  // The page about the edition has longer words round an answer than the lists have.
  const last = problems.filter(({ file }) => file === 'about.mdx');
  const inOrder = [...problems.filter((one) => !last.includes(one)), ...last];
  const told = inOrder.map((problem) => {
    const { file, line, column, message, found, hint } = problem;
    const lines = (files[file] ?? '').split('\n');
    const place = givenAt(problem, lines, about, text, sections);
    const said = [
      `${place ?? `${file}:${line}:${column}`}: ${message}`,
      ...(found === undefined ? [] : [`  found: ${found}`]),
      ...(hint === undefined ? [] : [`  ${hint}`]),
    ].join('\n');
    return { key: `${place ?? file} ${message}`, place, said };
  });
  // What can be mended in what was given is mended everywhere.
  const mended = told.filter(({ place }) => place !== undefined);
  const first = new Map<string, string>();
  for (const { key, said } of mended.length > 0 ? mended : told)
    if (!first.has(key)) first.set(key, said);
  return [...first.values()];
};
