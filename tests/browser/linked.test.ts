import { expect, type Page, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { sites } from '../sites.ts';

const { sections, notes, figures, events, terms, sources, aliases } = editionOf(
  sites.fixture.content,
);
const former = (kind: string) => aliases.find((alias) => alias.kind === kind)!;

/** Something that can be linked to: the page, the fragment, and the id of what is then marked. */
interface Linked {
  page: string;
  fragment: string;
  id: string;
}
const linked = (page: string, id: string, fragment = id): Linked => ({ page, fragment, id });

/** One of each kind. */
const things = [
  linked('', 'p2'),
  linked('', sections[1]!.id),
  linked('', `note-${notes[0]!.id}`),
  linked('', `figure-${figures[0]!.id}`),
  linked('timeline/', events[0]!.id),
  linked('glossary/', terms[0]!.id),
  linked('sources/', sources[0]!.id),
];

/** What was renamed, by its former address. */
const renamed = [
  linked('', `note-${former('note').new}`, `note-${former('note').old}`),
  linked('timeline/', former('event').new, former('event').old),
  linked('glossary/', former('term').new, former('term').old),
  linked('sources/', former('source').new, former('source').old),
];

/** The pixels of an element and what stands around it, unfolded. */
const pixels = async (page: Page, id: string): Promise<string> => {
  await page.evaluate((named) => {
    const element = document.getElementById(named)!;
    for (let box = element.closest('details'); box; box = box.parentElement!.closest('details'))
      box.open = true;
    element.scrollIntoView();
    scrollBy(0, -100);
  }, id);
  const box = (await page.locator(`[id="${id}"]`).boundingBox())!;
  const clip = { x: 0, y: Math.max(0, box.y - 10), width: 1280, height: box.height + 20 };
  return (await page.screenshot({ clip })).toString('base64');
};

const modes = {
  light: {},
  dark: { colorScheme: 'dark' },
  'more contrast': { contrast: 'more' },
  'forced colours': { forcedColors: 'active' },
  'forced colours, dark': { forcedColors: 'active', colorScheme: 'dark' },
} as const;

// A script would put the focus on a note, which is marked too.
test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

for (const [name, mode] of Object.entries(modes))
  test(`what the address names is marked: ${name}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia(mode);
    const unmarked: string[] = [];
    // A former address is marked by the same rules: one look at it is enough.
    const tried = name === 'light' ? [...things, ...renamed] : things;
    for (const { page: path, fragment, id } of tried) {
      await page.goto(`/${path}`);
      const plain = await pixels(page, id);
      await page.goto(`/${path}#${fragment}`);
      if ((await pixels(page, id)) === plain) unmarked.push(`/${path}#${fragment}`);
    }
    expect(unmarked).toEqual([]);
  });
