import { z } from 'zod';
import type { Statement } from '../schemas/cited-text.ts';

/** A statement in the open data. */
export const statementSchema = z.strictObject({
  text: z.string(),
  sources: z
    .array(z.string())
    .describe(
      'Ids in sources.json of what carries it; empty where the words are the editors’ own.',
    ),
});

/** Statements as the open data give them. */
export const statementsFile = (
  statements: readonly Statement[],
): z.infer<typeof statementSchema>[] => statements.map(({ text, sources }) => ({ text, sources }));
