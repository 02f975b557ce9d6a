import { textFormats } from '../plain-text/formats.ts';
import { textEdition } from '../site/downloads.ts';
import { textFile } from '../site/text-file.ts';

export const getStaticPaths = () =>
  Object.keys(textFormats).map((format) => ({ params: { format } }));

export const GET = ({ params }: { params: { format: string } }) =>
  textFile(textEdition(params.format));
