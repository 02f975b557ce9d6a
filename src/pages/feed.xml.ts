import { atomFeed } from '../data-files/feed.ts';
import { absolute } from '../site/absolute.ts';
import { edition } from '../site/edition.ts';

export const GET = () => new Response(atomFeed(edition, absolute));
