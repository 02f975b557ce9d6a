import type { APIRoute } from 'astro';
import { kept } from '../built-site/kept.ts';
import { icons } from '../data-files/manifest.ts';
import { paletteOf } from '../images/box.ts';
import { cardFonts, cardSvg, pngOf } from '../images/cards.ts';
import { type Card, cardsOf } from '../metadata/card.ts';
import { edition } from '../site/edition.ts';
import { icon, light, once } from '../site/made.ts';
import { typedFile } from '../site/text-file.ts';

const { typefaces } = edition.meta;
const cards = cardsOf(edition);
const fonts = once(() => cardFonts(JSON.stringify(cards), typefaces));

/** The card that a page is shown by where it is shared. */
const drawCard = (card: Card): Promise<Uint8Array> =>
  kept(['card', card, cards, paletteOf(light), typefaces], async () =>
    pngOf(await cardSvg(card, await fonts(), light)),
  );

/** On paper: phones fill what is transparent with black. */
const drawIcon = async (width: number): Promise<Uint8Array> =>
  pngOf(icon(), { width, background: light('paper') });

export const getStaticPaths = () => [
  ...cards.map((card) => ({
    params: { image: `cards/${card.id}` },
    props: { draw: () => drawCard(card) },
  })),
  ...icons.map(({ file, size }) => ({
    params: { image: file.replace('.png', '') },
    props: { draw: () => drawIcon(size) },
  })),
];

export const GET: APIRoute<{ draw: () => Promise<Uint8Array> }> = async ({ props }) =>
  typedFile(await props.draw(), 'image/png');
