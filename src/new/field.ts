import { z } from 'zod';
import type { Manner } from '../checks/text-fields.ts';
import { formProblems } from '../checks/text-form.ts';
import type { Draft } from '../load/draft.ts';
import { type Source, validate } from '../load/validate.ts';

/** What an editor has said of an entry: by the names of its fields. */
export type Answers = Record<
  string,
  string | number | boolean | string[] | (string | number)[] | undefined
>;

/** A field of an entry as a question; `Known` is what is known beside the answers: the content as read. */
export interface Field<Known = Draft> {
  /** Its name, which is that of the argument too. */
  name: string;
  /** What is asked for, as it stands after “paragraph:”. */
  ask: string;
  /** How it is typed: words, a number, things or numbers with commas between them, texts, or yes. */
  form?: 'number' | 'numbers' | 'list' | 'texts' | 'flag';
  /** What it has to be. */
  schema: z.ZodType;
  /** Whose words it is, where it is a text: signs and spaces are asked after too. */
  manner?: Manner;
  /** Whether nothing can be written without it. */
  needed?: (answers: Answers, known: Known) => boolean;
  /** Whether it is asked for on a terminal though it may be left out. */
  offered?: (answers: Answers, known: Known) => boolean;
  /** What else is wrong with an answer, in a sentence. */
  wrong?: (answers: Answers, known: Known) => string | undefined;
  /** What an editor can choose from, where that is short. */
  known?: (answers: Answers, known: Known) => readonly string[];
  /** What stands where a question is left empty. */
  usual?: (answers: Answers, known: Known) => string | undefined;
}

/** The schema of what is written, where what becomes of it is put together from it. */
const unpiped = (schema: unknown): unknown =>
  schema && typeof schema === 'object' && 'in' in schema ? unpiped(schema.in) : schema;

/** The schemas of the fields of an entry, of all its forms together. */
export const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> => {
  const own = unpiped(schema) as { shape?: Record<string, z.ZodType>; options?: z.ZodType[] };
  return own.shape ?? Object.assign({}, ...(own.options ?? []).map(shapeOf));
};

const nowhere = () => ({ file: '', line: 1, column: 1 });

/**
 * What is wrong with an answer by itself, in the words of the check.
 * @returns undefined where nothing is
 */
export const wrongAnswer = (
  { name, schema, manner }: Pick<Field, 'name' | 'schema' | 'manner'>,
  value: Answers[string],
): string | undefined => {
  const source: Source = {
    data: { [name]: value },
    placeOf: nowhere,
    placeOfKey: nowhere,
    placeOfWords: nowhere,
  };
  const texts = manner === undefined ? [] : [value].flat().map(String);
  const [problem] = [
    ...validate(source, z.object({ [name]: schema })).problems,
    ...texts.flatMap((text) =>
      formProblems(text, { manner: manner ?? 'code', field: name }).map((told) => ({
        ...told,
        message: `“${name}”: ${told.message}`,
      })),
    ),
  ];
  if (!problem) return undefined;
  const { message, found, hint } = problem;
  return [message, found && `  found: ${found}`, hint && `  ${hint}`].filter(Boolean).join('\n');
};

const numbered = (text: string): string | number =>
  /^\s*-?\d+\s*$/.test(text) ? Number(text) : text;

/** An answer as it was typed, in the form of its field. */
export const typed = ({ form }: Pick<Field, 'form'>, texts: string[]): Answers[string] => {
  const [text = ''] = texts;
  const parts = texts.flatMap((one) => one.split(/[\s,]+/)).filter((one) => one !== '');
  if (form === 'number') return numbered(text);
  if (form === 'numbers') return parts.map(numbered);
  if (form === 'list') return parts;
  return form === 'texts' ? texts : text.trim();
};
