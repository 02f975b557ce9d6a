import type { APIRoute } from 'astro';
import { scripts } from '../../site/made.ts';
import { typedFile } from '../../site/text-file.ts';

export const getStaticPaths = async () => {
  const { name, code } = (await scripts()).onDemand;
  return [{ params: { name }, props: { code } }];
};

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  typedFile(props.code, 'text/javascript');
