import { readAbout } from '../load/about-file.ts';
import { editionText } from '../plain-text/edition-text.ts';
import { absolute } from '../site/absolute.ts';
import { edition } from '../site/edition.ts';
import { contentDir } from '../site/environment.ts';
import { textFile } from '../site/text-file.ts';

export const GET = () => textFile(editionText(edition, readAbout(contentDir), absolute));
