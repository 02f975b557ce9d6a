import { readAbout } from '../load/about-file.ts';
import { type TextFormat, textFormats } from '../plain-text/formats.ts';
import { absolute } from '../site/absolute.ts';
import { edition } from '../site/edition.ts';
import { contentDir } from '../site/environment.ts';
import { textFile } from '../site/text-file.ts';

export const getStaticPaths = () =>
  Object.entries(textFormats).map(([format, props]) => ({ params: { format }, props }));

export const GET = ({ props }: { props: TextFormat }) =>
  textFile(props.write(edition, readAbout(contentDir), absolute));
