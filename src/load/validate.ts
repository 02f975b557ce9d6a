import type { z } from 'zod';
import { suggest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

type Path = (string | number)[];

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)?.[key], data);

const shown = (value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};

/** The schema of what is written, where what becomes of it is put together from it. */
const unpiped = (schema: unknown): unknown =>
  schema && typeof schema === 'object' && 'in' in schema ? unpiped(schema.in) : schema;

const knownKeys = (schema: z.ZodType, path: Path): string[] => {
  const shape = path.reduce<unknown>(
    (at, key) =>
      typeof key === 'number'
        ? ((at as z.ZodArray)?.element ?? at)
        : (unpiped(at) as z.ZodObject)?.shape?.[key],
    schema,
  );
  const object = unpiped(shape) as z.ZodObject | z.ZodDiscriminatedUnion | undefined;
  if (object && 'shape' in object) return Object.keys(object.shape);
  if (object && 'options' in object)
    return object.options.flatMap((option) => Object.keys((option as z.ZodObject).shape));
  return [];
};

/** What a schema of ours says on how to mend it. */
const hintOf = (issue: z.core.$ZodIssue): string | undefined =>
  issue.code === 'custom' ? (issue.params?.['hint'] as string | undefined) : undefined;

const toProblems = (issue: z.core.$ZodIssue, file: YamlFile, schema: z.ZodType): Problem[] => {
  const path = issue.path as Path;
  const value = valueAt(file.data, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      ...file.placeOfKey(path, key),
      message: `unknown field “${key}”`,
      hint: suggest(key, knownKeys(schema, path)) ?? 'Take the field out, or correct its name.',
    }));
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // A value of the right type for one choice only was meant for that one.
    const fitting = issue.errors.filter(
      ([first, ...more]) =>
        first && !(more.length === 0 && first.code === 'invalid_type' && first.path.length === 0),
    );
    if (fitting.length === 1)
      return (fitting[0] ?? []).flatMap((inner) =>
        toProblems({ ...inner, path: [...path, ...inner.path] }, file, schema),
      );
    const deepest = [...issue.errors].sort(
      (a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0),
    )[0];
    if (deepest?.[0] && deepest[0].path.length > 0)
      return deepest.flatMap((inner) =>
        toProblems({ ...inner, path: [...path, ...inner.path] }, file, schema),
      );
  }
  const field = path.filter((key) => typeof key === 'string').at(-1);
  if (value === undefined && field)
    return [{ ...file.placeOf(path), message: `the field “${String(field)}” is missing` }];
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : undefined;
  return [
    {
      ...file.placeOf(path),
      message: `${field ? `“${String(field)}”: ` : ''}${choices ? 'not one of the allowed values' : issue.message}`,
      found: shown(value),
      hint: choices
        ? (suggest(String(value), choices) ?? `Allowed: ${choices.join(', ')}.`)
        : hintOf(issue),
    },
  ];
};

/**
 * Checks a file's data against a schema.
 * @returns the parsed data, or undefined, and every problem with its place
 */
export const validate = <T extends z.ZodType>(
  file: YamlFile,
  schema: T,
): { data: z.infer<T> | undefined; problems: Problem[] } => {
  if (file.problems.length > 0) return { data: undefined, problems: file.problems };
  const result = schema.safeParse(file.data ?? null, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  return {
    data: undefined,
    problems: result.error.issues.flatMap((issue) => toProblems(issue, file, schema)),
  };
};
