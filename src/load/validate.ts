import type { z } from 'zod';
import { type Issue, paramsOf, shown, worded } from './issue-words.ts';
import { suggest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

type Path = (string | number)[];

/** What a schema needs of a file: its data, and where each value stands. */
export type Source = Pick<YamlFile, 'data' | 'placeOf' | 'placeOfKey' | 'placeOfWords'>;

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)?.[key], data);

/** The schema of what is written, where what becomes of it is put together from it, or it may be left out. */
const unpiped = (schema: unknown): unknown => {
  if (!schema || typeof schema !== 'object') return schema;
  const { innerType } = (schema as { def?: { innerType?: unknown } }).def ?? {};
  if (innerType) return unpiped(innerType);
  return 'in' in schema ? unpiped(schema.in) : schema;
};

const knownKeys = (schema: z.ZodType, path: Path): string[] => {
  const shape = path.reduce<unknown>(
    (at, key) =>
      typeof key === 'number'
        ? ((unpiped(at) as z.ZodArray)?.element ?? at)
        : (unpiped(at) as z.ZodObject)?.shape?.[key],
    schema,
  );
  const object = unpiped(shape) as z.ZodObject | z.ZodDiscriminatedUnion | undefined;
  if (object && 'shape' in object) return Object.keys(object.shape);
  if (object && 'options' in object)
    return object.options.flatMap((option) =>
      Object.keys((unpiped(option) as Partial<z.ZodObject>).shape ?? {}),
    );
  return [];
};

const deep = (issues: readonly Issue[], path: Path): Issue[] =>
  issues.map((inner) => ({ ...inner, path: [...path, ...inner.path] }) as Issue);

/** Of a value that fits none of several forms: the issues of the form that was most likely meant. */
const likeliest = (errors: readonly Issue[][], path: Path): Issue[] | undefined => {
  // A value of the right type for one choice only was meant for that one.
  const fitting = errors.filter(
    ([first, ...more]) =>
      first && !(more.length === 0 && first.code === 'invalid_type' && first.path.length === 0),
  );
  if (fitting.length === 1) return deep(fitting[0] ?? [], path);
  const [deepest] = [...errors].sort((a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0));
  return deepest?.[0] && deepest[0].path.length > 0 ? deep(deepest, path) : undefined;
};

/** Fields that once were, and what is in their place. */
const former = new Map([
  [
    'text-sha256',
    'Take the line out: the author’s words are held by essay.lock.json, which npm run record-words writes.',
  ],
]);

const toProblems = (issue: Issue, file: Source, schema: z.ZodType): Problem[] => {
  const path = issue.path as Path;
  const value = valueAt(file.data, path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => {
      const elsewhere = known.includes(key);
      return {
        ...file.placeOfKey(path, key),
        rule: 'unknown-field',
        message: elsewhere
          ? `the field “${key}” goes with entries of another kind`
          : `unknown field “${key}”`,
        hint: elsewhere
          ? 'Take the field out, or give the entry the kind that has it.'
          : (former.get(key) ??
            suggest(key, known, 16) ??
            'Take the field out, or correct its name.'),
      };
    });
  }
  if (issue.code === 'invalid_union') {
    const meant = likeliest(issue.errors, path);
    if (meant) return meant.flatMap((inner) => toProblems(inner, file, schema));
  }
  const field = path.filter((key) => typeof key === 'string').at(-1);
  const last = path.at(-1);
  if (value === undefined && field) {
    const message = `the field “${String(field)}” is missing`;
    return [{ ...file.placeOf(path), rule: 'missing-field', message, hint: `Add ${field}: …` }];
  }
  if (value === null && typeof last === 'string') {
    const message = `the field “${last}” is empty`;
    const usual = 'Write what belongs there, or take the field out.';
    // A schema may know why.
    const hint = issue.message.startsWith('Invalid input') ? usual : issue.message;
    return [{ ...file.placeOfKey(path.slice(0, -1), last), rule: 'empty-field', message, hint }];
  }
  const { words } = paramsOf(issue);
  const place = words === undefined ? file.placeOf(path) : file.placeOfWords(path, words);
  const name = field ? `“${field}”: ` : '';
  const choices =
    issue.code === 'invalid_value'
      ? issue.values.map(String)
      : issue.code === 'invalid_union' && issue.discriminator
        ? choicesOf(schema, path)
        : undefined;
  if (choices && choices.length > 0)
    return [
      {
        ...place,
        rule: 'unknown-value',
        message: `${name}not one of the allowed values`,
        found: shown(value),
        hint: hintOfChoice(issue, String(value), choices),
      },
    ];
  const told = worded(issue, value);
  return [{ ...place, ...told, message: `${name}${told.message}` }];
};

/** What was meant by a value that is none: what the schema knows it as, else the nearest, else all. */
const hintOfChoice = (issue: Issue, value: string, choices: readonly string[]): string => {
  if (issue.message.startsWith('Did you mean ')) return issue.message;
  const near = suggest(value, choices);
  const all = `Known: ${choices.join(', ')}.`;
  if (near === undefined) return all;
  // Among many the nearest by its letters may be far from what was meant.
  return choices.length > 12 ? `${near} ${all}` : near;
};

/** The values that tell the forms of a union apart. */
const choicesOf = (schema: z.ZodType, path: Path): string[] => {
  const union = unpiped(schema) as z.ZodDiscriminatedUnion;
  const field = path.at(-1);
  if (!union || !('options' in union) || typeof field !== 'string') return [];
  return union.options.flatMap((option) => {
    const own = (unpiped(option) as z.ZodObject).shape?.[field] as z.ZodType | undefined;
    if (own && 'options' in own) return (own as z.ZodEnum).options.map(String);
    return own && 'values' in own ? [...(own as z.ZodLiteral).values].map(String) : [];
  });
};

/** A field that is missing because its name was written with a slip is told once, at the slip. */
const withoutMisnamed = (problems: readonly Problem[]): Problem[] => {
  const meant = problems.flatMap(({ rule, hint }) =>
    rule === 'unknown-field' ? [`Add ${/^Did you mean (.*)\?$/.exec(hint ?? '')?.[1]}: …`] : [],
  );
  return problems.filter(
    ({ rule, hint = '' }) => rule !== 'missing-field' || !meant.includes(hint),
  );
};

/**
 * Checks a file's data against a schema.
 * @returns the parsed data, or undefined, and every problem with its place; the fields that have one
 */
export const validate = <T extends z.ZodType>(
  file: Source,
  schema: T,
): { data: z.infer<T> | undefined; problems: Problem[]; fields: string[] } => {
  const result = schema.safeParse(file.data ?? null, { reportInput: true });
  if (result.success) return { data: result.data, problems: [], fields: [] };
  return {
    data: undefined,
    fields: result.error.issues.map(({ path }) => String(path[0] ?? '')),
    problems: withoutMisnamed(
      result.error.issues.flatMap((issue) => toProblems(issue, file, schema)),
    ),
  };
};
