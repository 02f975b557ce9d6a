import { manifest } from '../data-files/manifest.ts';
import { page } from '../site/address.ts';
import { colours } from '../site/colours.ts';
import { edition } from '../site/edition.ts';
import { jsonFile } from '../site/json-file.ts';

export const GET = () => jsonFile(manifest(edition.meta, page, colours('paper')));
