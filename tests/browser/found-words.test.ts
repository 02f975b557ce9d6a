import { expect, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { sites } from '../sites.ts';

const { notes } = editionOf(sites.fixture.content);
/** A hyphen means something in a text directive. */
const directive = (words: string): string =>
  `:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;

for (const javaScriptEnabled of [true, false])
  for (const width of [360, 1280])
    test.describe(`at ${width} px with script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled, viewport: { width, height: 740 } });

      test('a text directive finds the gist and the body of every note', async ({ page }) => {
        for (const { id, gist, body } of notes) {
          for (const [index, { text: words, statements }] of [gist, body[0]!.says].entries()) {
            // An address of its own: the page comes anew, with all notes folded.
            await page.goto(`/?${id}-${index}#${directive(words)}`);
            const found = page
              .locator(`#note-${id}`)
              .getByText(statements[0]!.text)
              .filter({ visible: true });
            await expect(found.first()).toBeInViewport();
          }
        }
      });
    });
