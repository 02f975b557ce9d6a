import { readAbout } from '../load/about-file.ts';
import { editionText } from '../plain-text/edition-text.ts';
import { absolute } from '../site/absolute.ts';
import { edition } from '../site/edition.ts';
import { contentDir } from '../site/environment.ts';

export const GET = () => new Response(editionText(edition, readAbout(contentDir), absolute));
