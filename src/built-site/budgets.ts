import type { Element } from 'hast';
import type { Page } from './page-tree.ts';
import { firstBytes, scriptBytes, sent } from './page-weight.ts';
import { wordsOf } from './page-words.ts';

/** A limit of the site, and how the site stands to it. */
export interface Budget {
  /** What is weighed, in a few words. */
  name: string;
  found: number | string;
  most: number | string;
  holds: boolean;
  /** Whether the engine alone can break it: then the site is not published with it broken. */
  engine: boolean;
  /** What can be done where it does not hold. */
  mend: string;
}

/** What TCP sends before the first answer of the reader's machine: ten packets (RFC 6928) without their heads. */
export const firstFlight = 14_300;

/** What holds the first paint up: style sheets of their own, and scripts that the parser waits for. */
const waitedFor = ({ elements }: Page): number =>
  elements.filter(
    ({ tagName, properties: { rel, src, async, defer, type, media } }) =>
      (tagName === 'link' && String(rel) === 'stylesheet' && media !== 'print') ||
      (tagName === 'script' && src && !async && !defer && type !== 'module'),
  ).length;

/** What the first bytes of the essay's page hold, each part with the element that ends it. */
const firstParts: [name: string, is: (element: Element) => boolean][] = [
  ['the headline', ({ tagName }) => tagName === 'h1'],
  ['the list of sections', ({ properties: { id } }) => id === 'UI-contents'],
  ['the first paragraph', ({ tagName, properties: { id } }) => tagName === 'p' && id === 'p1'],
];

const missingFirst = async ({ html, elements }: Page, whole: Buffer): Promise<string[]> => {
  const come = (await firstBytes(whole, firstFlight)).length;
  const style = html.lastIndexOf('</style>');
  const parts = firstParts.map(([name, is]): [string, number] => [
    name,
    elements.find(is)?.position?.end.offset ?? Number.POSITIVE_INFINITY,
  ]);
  return [['the style', style] as const, ...parts].flatMap(([name, end]) =>
    end <= come ? [] : [name],
  );
};

const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** A site as it is weighed. */
export interface WeighedSite {
  /** The pages by file path. */
  pages: ReadonlyMap<string, Page>;
  /** Bytes of every file by path. */
  sizes: ReadonlyMap<string, number>;
  /** The path the site is published under: a long one is no fault of the scripts that name it. */
  base: string;
}

const sum = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0);

/**
 * Holds a site against its budgets.
 * @returns every budget, with what was found; sizes in bytes on the wire, as brotli at its best
 * @throws where the site has no page of the essay
 */
export const budgetsOf = async ({ pages, sizes, base }: WeighedSite): Promise<Budget[]> => {
  const essay = pages.get('index.html');
  if (!essay) throw new Error('The site has no index.html.');
  const [whole, wordsAlone] = await Promise.all([sent(essay.html), sent(wordsOf(essay.html))]);
  const [html, words] = [whole.length, wordsAlone.length];
  // Of a short essay the apparatus is most of the page.
  const room = words + Math.max(0.7 * words, 35_000);
  const missing = await missingFirst(essay, whole);
  // To tell which is the heaviest, a quick look will do.
  const weigh = async ([file, page]: [string, Page]): Promise<[string, number]> => [
    file,
    (await sent(page.html, 5)).length,
  ];
  const weights = (await Promise.all([...pages].map(weigh))).sort(([, a], [, b]) => b - a);
  const quick = new Map(weights);
  const [heaviest, heaviestBytes] = weights[0]!;
  const script = Math.max(...[...pages.values()].map((page) => scriptBytes(page, base)));
  const named = (pattern: RegExp): [string, number][] =>
    [...sizes].filter(([file]) => pattern.test(file));
  const fonts = sum(named(/^fonts\/(title|essay|editors)[.-]/).map(([, bytes]) => bytes));
  const cards = named(/^cards\//).toSorted(([, a], [, b]) => b - a);
  const [card = 'none', cardBytes = 0] = cards[0] ?? [];
  const most = (
    name: string,
    found: number,
    limit: number,
    engine: boolean,
    mend: string,
  ): Budget => ({
    name,
    found: kilo(found),
    most: kilo(limit),
    holds: found <= limit,
    engine,
    mend,
  });
  return [
    most(
      'HTML of the essay’s page: its words, and 0.7 of them or 35 kB',
      html,
      room,
      false,
      'Draw figures with fewer marks.',
    ),
    {
      name: 'first 14.3 kB: style, headline, sections, first paragraph',
      found: missing.length === 0 ? 'all' : `without ${missing.join(', ')}`,
      most: 'all',
      holds: missing.length === 0,
      engine: false,
      mend: 'Shorten what stands above the first words: headline, description, names of sections.',
    },
    {
      name: 'requests before the first paint',
      found: 1 + waitedFor(essay),
      most: 1,
      holds: waitedFor(essay) === 0,
      engine: true,
      mend: 'Put the style into the page, and let scripts wait.',
    },
    {
      name: 'bytes of script in a page',
      found: script,
      most: 2048,
      holds: script <= 2048,
      engine: true,
      mend: 'Move what can wait to src/client/on-demand.ts.',
    },
    most('fonts before the first scroll', fonts, 50_000, false, 'Use fewer different letters.'),
    most(
      `heaviest page, with brotli 5 (${heaviest}): no more than the essay’s`,
      heaviestBytes,
      quick.get('index.html')!,
      false,
      'Shorten its list.',
    ),
    most(
      `heaviest share card (${card})`,
      cardBytes,
      100_000,
      false,
      'Draw its figure with fewer marks.',
    ),
  ];
};

/**
 * Those that do not hold, a sentence each.
 * @returns `broken`: those that the engine alone can break; `over`: those that content can go over
 */
export const brokenBudgets = (budgets: readonly Budget[]): { broken: string[]; over: string[] } => {
  const told = (engine: boolean): string[] =>
    budgets
      .filter((budget) => !budget.holds && budget.engine === engine)
      .map(({ name, found, most, mend }) => {
        const limit = most === 'all' ? '' : `, where ${most} is the most`;
        return `${name}: ${found}${limit}. ${mend}`;
      });
  return { broken: told(true), over: told(false) };
};
