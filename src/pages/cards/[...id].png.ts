import type { APIRoute } from 'astro';
import { cardFonts } from '../../build/card-fonts.ts';
import { cardSvg, pngOf } from '../../build/cards.ts';
import { type Card, cardsOf } from '../../preview/card.ts';
import { light } from '../../site/colours.ts';
import { edition } from '../../site/edition.ts';
import { once } from '../../site/made.ts';
import { typedFile } from '../../site/text-file.ts';

const cards = cardsOf(edition);
const fonts = once(() => cardFonts(JSON.stringify(cards)));

export const getStaticPaths = () =>
  cards.map((card) => ({ params: { id: card.id }, props: { card } }));

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  typedFile(pngOf(await cardSvg(props.card, await fonts(), light)), 'image/png');
