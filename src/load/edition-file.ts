import { type EditionEntry, editionFields, editionSchema } from '../schemas/edition.ts';
import type { Located } from './collection.ts';
import type { Lost } from './lost.ts';
import { loseWords } from './lost.ts';
import type { Problem } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** Those entries of a list that are sound by themselves. */
const soundOnes = (list: unknown, element: { safeParse: (one: unknown) => { data?: unknown } }) =>
  Array.isArray(list) ? list.flatMap((one) => element.safeParse(one).data ?? []) : [];

/** What can be used of an edition.yaml with mistakes: every field that is right. */
const usable = (data: unknown, lost: Lost): EditionEntry => {
  const raw = (data && typeof data === 'object' ? data : {}) as Record<string, unknown>;
  const { shape } = editionFields;
  const sound = Object.entries(shape).flatMap(([field, schema]) => {
    const { data, success } = schema.safeParse(raw[field]);
    if (!success) lost.meta.add(field);
    return success ? [[field, data]] : [];
  });
  const meta = Object.fromEntries(sound) as Partial<EditionEntry>;
  return {
    ...meta,
    sections: meta.sections ?? soundOnes(raw['sections'], shape.sections.element),
    strands: meta.strands ?? soundOnes(raw['strands'], shape.strands.element),
  } as EditionEntry;
};

/**
 * Reads `edition.yaml`. Fields that are missing or broken are named in `lost`; whoever asks for one of
 * those asks there first.
 * @param root the content folder
 * @param lost takes what could not be used
 */
export const readEdition = (
  root: string,
  lost: Lost,
): { meta: Located<EditionEntry>; problems: Problem[]; files: YamlFile[] } => {
  const file = readYaml(root, 'edition.yaml');
  const { data, problems, fields } = file.sound
    ? validate(file, editionSchema)
    : { data: undefined, problems: [], fields: [] };
  if (!data) loseWords(lost, file.source);
  const isMap = fields.every((field) => field !== '') && file.sound;
  for (const field of isMap ? fields : Object.keys(editionFields.shape)) lost.meta.add(field);
  const entry = data ?? usable(file.data, lost);
  const at: Located<EditionEntry>['at'] = (...path) => file.placeOf(path);
  return {
    meta: { entry, at, atWords: file.placeOfWords },
    problems: [...file.problems, ...problems],
    files: [file],
  };
};
