import { z } from 'zod';
import { told } from './text.ts';

/** Its file names and its metadata are those of Fontsource: the build knows what is where in it. */
const fontPackage = z
  .string()
  .max(80)
  .refine((name) => /^@fontsource(?:-variable)?\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name), {
    error: 'a typeface is named by its package from fontsource.org',
    ...told('wrong-form', 'Write for example "@fontsource-variable/literata", in quotation marks.'),
  });

/** In what the two voices are set. Readers tell them apart by it: the author's has serifs, the editors' has none. */
export const typefaces = z
  .strictObject({
    /** The package with the typeface of the author's words. */
    author: fontPackage.default('@fontsource-variable/newsreader'),
    /** The package with the typeface of all that is the editors'. */
    editors: fontPackage.default('@fontsource-variable/source-sans-3'),
  })
  .prefault({});

export type Typefaces = z.infer<typeof typefaces>;

/** Where an edition says nothing else. */
export const usualTypefaces: Typefaces = typefaces.parse(undefined);
