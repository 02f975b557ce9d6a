import { z } from 'zod';
import { told } from './text.ts';

const paragraph = z.string().refine((text) => /^[0-9a-f]{16} (?:[\w-]{2})+$/.test(text), {
  error: 'not the record of a paragraph',
  ...told('wrong-form', 'Delete this text alone, and run npm run record-words.'),
});

/**
 * `content/essay.lock.json`: what is recorded of the author's paragraphs, section by section. Written by
 * `npm run record-words`, never by hand; of a paragraph that was copied wrongly its text is deleted.
 */
export const essayRecordSchema = z.record(z.string(), z.array(paragraph).max(5_000));
