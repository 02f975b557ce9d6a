import type { APIRoute } from 'astro';
import { scripts } from '../../site/made.ts';
import { typedFile } from '../../site/text-file.ts';

export const getStaticPaths = async () => {
  const { later } = await scripts();
  return later.map(({ name, code }) => ({ params: { name }, props: { code } }));
};

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  typedFile(props.code, 'text/javascript');
