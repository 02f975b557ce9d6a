import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import notoSerif from '@capsizecss/metrics/notoSerif';
import roboto from '@capsizecss/metrics/roboto';
import { fromBuffer } from '@capsizecss/unpack';

/** Faces that readers' devices have: the first for computers and Apple's phones, the second for Android. */
const serif = [georgia, notoSerif];
const sans = [arial, roboto];

/** The faces that stand in for each face of the site until it is there. */
const standIns = new Map([
  ['title', { family: 'Title', with: serif }],
  ['essay', { family: 'Essay', with: serif }],
  ['editors', { family: 'Editors', with: sans }],
]);

/**
 * `@font-face` rules for the faces that stand in for a face of the site: the reader's own fonts, sized
 * to its metrics (CSS Fonts Level 5: `size-adjust`, `ascent-override` and so on), so that nothing
 * moves when it arrives. Their names are `<Family> Fallback: <own font>`.
 * @param name of the face, as in `font:<name>`
 * @param font the file
 * @returns CSS; nothing for a face that has no stand-ins
 */
export const fallbackFaces = async (name: string, font: Uint8Array): Promise<string> => {
  const face = standIns.get(name);
  if (!face) return '';
  const metrics = { ...(await fromBuffer(Buffer.from(font))), familyName: face.family };
  const { fontFaces } = createFontStack([metrics, ...face.with], { fontFaceFormat: 'styleString' });
  return fontFaces.replace(/\s*\n\s*/g, '');
};
