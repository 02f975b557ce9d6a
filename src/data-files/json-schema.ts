import { z } from 'zod';

/**
 * A Zod schema as JSON Schema (draft 2020-12).
 * @param id the address it is published at
 */
export const jsonSchema = (schema: z.ZodType, id: string, title: string): object => {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return { $schema, $id: id, title, ...rest };
};
