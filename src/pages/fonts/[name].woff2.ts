import type { APIRoute } from 'astro';
import { fonts } from '../../site/made.ts';
import { typedFile } from '../../site/text-file.ts';

export const getStaticPaths = async () =>
  (await fonts()).files.map(({ name, data }) => ({ params: { name }, props: { data } }));

export const GET: APIRoute<{ data: Uint8Array }> = ({ props }) =>
  typedFile(props.data, 'font/woff2');
