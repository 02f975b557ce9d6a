import { z } from 'zod';
import { type Meanings, meanings, signature } from './doc-comments.ts';
import { schemaFiles } from './schema-files.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>;

/** Gives each field of a schema the words that say what it means. */
const described = (part: unknown, known: ReadonlyMap<string, Meanings>): unknown => {
  if (Array.isArray(part)) return part.map((one) => described(one, known));
  if (part === null || typeof part !== 'object') return part;
  const { properties, ...others } = part as { properties?: Record<string, object> };
  const rest = Object.fromEntries(
    Object.entries(others).map(([key, value]) => [key, described(value, known)]),
  );
  if (!properties) return rest;
  const own = known.get(signature(Object.keys(properties))) ?? {};
  const fields = Object.entries(properties).map(([name, field]) => {
    const description = own[name];
    return [name, { ...(description && { description }), ...(described(field, known) as object) }];
  });
  return { ...rest, properties: Object.fromEntries(fields) };
};

/**
 * The JSON Schemas of the YAML files, made of the definitions that the check goes by: their fields, types,
 * values, bounds and meanings. What only the check can see, such as an id that nothing has, is not in them.
 * In the version that editors’ programs know, draft 7.
 * @returns by the name of the file
 */
export const jsonSchemas = (): Record<string, JsonSchema> => {
  const known = meanings();
  return Object.fromEntries(
    Object.entries(schemaFiles).map(([name, { schema, list }]) => {
      const { $schema, ...one } = z.toJSONSchema(schema, {
        io: 'input',
        target: 'draft-7',
        unrepresentable: 'any',
      });
      const items = described(one, known) as JsonSchema;
      return [name, { $schema, ...(list ? { type: ['array', 'null'], items } : items) }];
    }),
  );
};
