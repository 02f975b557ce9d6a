import { atomFeed } from '../data-files/feed.ts';
import { absolute } from '../site/address.ts';
import { edition } from '../site/edition.ts';

export const GET = () => new Response(atomFeed(edition, absolute));
