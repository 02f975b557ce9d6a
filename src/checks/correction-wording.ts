import { dateProblem } from '../dates/date-problem.ts';
import { dateInWords } from '../dates/words.ts';
import type { Located } from '../load/collection.ts';
import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import { nameOf } from '../model/languages.ts';
import { countryCode, languageTag } from '../schemas/codes.ts';
import type { Correction } from '../schemas/correction.ts';
import { wordsChanged } from './author-words.ts';

/** A wording as readers meet it: without citations, and without what ends it. */
const plain = (text: string): string =>
  text
    .replace(/\[(?:editors|@[^[\]]*)\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim()
    .replace(/[.;,]$/, '');

/** A wording under a label of its own, “Cited: …”, sums up what stands elsewhere. */
const labelled = ({ old, new: now }: { old: string; new: string }): boolean => {
  const [label] = /^\p{Lu}[\p{L} ]{1,20}: /u.exec(old) ?? [];
  return label !== undefined && now.startsWith(label);
};

const isDate = /^\d{4}(?:-\d\d){0,2}[~?%]?(?:\/\S+)?$/;

/** Every number in a value, as it is written and as readers see it. */
const numbersIn = (value: unknown): string[] => {
  if (typeof value === 'number') return [String(value), value.toLocaleString('en-GB')];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
};

/** What readers see where a file has a date or the code of a country or a language. */
const shownAs = (text: string, field: unknown): string[] => {
  if (isDate.test(text) && !dateProblem(text)) return [dateInWords(text)];
  if (field === 'country' && countryCode(text)) return [nameOf(text, 'region')];
  if (field === 'language' && languageTag(text)) return [nameOf(text, 'language')];
  return [];
};

/** All that the files say of each entry, by kind and id; of the edition by its fields. */
const sayings = ({ files, paragraphs, pages, meta }: Draft): Map<string, string> => {
  const said = new Map<string, string[]>();
  const add = (key: string, text: string): void => {
    const all = said.get(key);
    if (all) all.push(text);
    else said.set(key, [text]);
  };
  const kinds: [RegExp, string][] = [
    [/^notes\//, 'note'],
    [/^figures\//, 'figure'],
    [/^glossary/, 'term'],
    [/^timeline/, 'event'],
    [/^sources/, 'source'],
  ];
  for (const { name, data, texts } of files) {
    const kind = kinds.find(([pattern]) => pattern.test(name))?.[1];
    if (!kind || !Array.isArray(data)) continue;
    for (const entry of data as ({ id?: string } | null)[])
      for (const number of numbersIn(entry)) add(`${kind} ${entry?.id}`, number);
    for (const { path, text } of texts) {
      const { id } = (data[Number(path[0])] ?? {}) as { id?: string };
      for (const one of [plain(text), ...shownAs(text, path.at(-1))]) add(`${kind} ${id}`, one);
    }
  }
  for (const { path, text } of files.find(({ name }) => name === 'edition.yaml')?.texts ?? [])
    for (const one of [plain(text), ...shownAs(text, path[0])])
      for (const part of [path[0], 'edition']) add(`edition ${part}`, one);
  for (const { number, text } of paragraphs) add(`paragraph p${number}`, text);
  for (const { id, title, precis } of meta.entry.sections)
    add(`section ${id}`, `${title}\n${precis}`);
  for (const { essay, source } of pages) if (!essay) add('page about', plain(source));
  return new Map([...said].map(([key, all]) => [key, all.join('\n')]));
};

/** The latest change of each thing: what stood there later has no other correction to say so. */
const latest = (corrections: readonly Located<Correction>[]): Located<Correction>[] => {
  const counts = new Map<string, number>();
  for (const { entry } of corrections) {
    const key = `${entry.target} ${entry['target-id']}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return corrections.filter(
    ({ entry }) => counts.get(`${entry.target} ${entry['target-id']}`) === 1,
  );
};

const placeOf = ({ target, 'target-id': id }: Correction): string => {
  if (target !== 'edition') return `the ${target} ${id}`;
  return id === 'edition' ? 'edition.yaml' : `the field “${id}” of edition.yaml`;
};

/** The new wording of the only correction of a thing stands in that thing. */
export const correctionWording = (draft: Draft): Problem[] => {
  const said = sayings(draft);
  return latest(draft.corrections).flatMap(({ entry, at }): Problem[] => {
    if (entry.target === 'paragraph' && (draft.lost.essay || wordsChanged(draft))) return [];
    if (entry.kind !== 'change' || entry.old === entry.new || labelled(entry)) return [];
    const whole = said.get(`${entry.target} ${entry['target-id']}`);
    if (whole === undefined || whole.includes(plain(entry.new))) return [];
    const there = whole.includes(plain(entry.old));
    return [
      {
        ...at('new'),
        rule: 'correction-wording',
        message: `${placeOf(entry)} does not say this`,
        found: entry.new.slice(0, 120),
        hint: there
          ? 'It still says what old says: change it there.'
          : 'Write the words as they stand there now.',
      },
    ];
  });
};
