import { z } from 'zod';
import { idKinds } from './ledger.ts';
import { id } from './text.ts';

/** One entry in `content/aliases.yaml`: an id that was published and is no longer in use. */
export const aliasSchema = z.strictObject({
  /** What kind of thing it was the id of. */
  kind: z.enum(idKinds),
  /** The id as it was published. */
  old: id,
  /**
   * The id that takes its place, of the same kind. What stood on the essay's page (a section, a note,
   * a figure) may also give way to a paragraph: `p3`.
   */
  new: id,
});

export type Alias = z.infer<typeof aliasSchema>;
