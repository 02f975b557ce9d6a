import { manifest } from '../data-files/manifest.ts';
import { json } from '../data-files/open-data.ts';
import { page } from '../site/address.ts';
import { edition } from '../site/edition.ts';
import { colours } from '../site/made.ts';

export const GET = () => new Response(json(manifest(edition.meta, page, colours('paper'))));
