import type { APIRoute } from 'astro';
import { publishedData } from '../../data-files/open-data.ts';
import { absolute } from '../../site/absolute.ts';
import { edition } from '../../site/edition.ts';

export const getStaticPaths = () =>
  [...publishedData(edition, absolute)].map(([file, text]) => ({
    params: { file },
    props: { text },
  }));

export const GET: APIRoute = ({ props }) => new Response(props['text']);
