import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A word that stands in every draft, and nowhere else. */
export const draftWord = 'Zephyrine';

/** A draft of each kind, by its file. */
const drafts: Record<string, string> = {
  'notes/cost.yaml': `
- id: draft-note
  paragraph: 4
  anchor: their letter was filed with the others
  kind: context
  title: Zephyrine note
  gist: The Zephyrine letter is not in the minutes. [@draft-source]
  body: ["The Zephyrine copy is not dated. [@council-minutes]"]
  terms: [draft-term, toll]
  events: [draft-event]
  draft: true
`,
  'glossary.yaml': `
- id: draft-term
  term: Zephyrine quay
  category: place
  definition: The Zephyrine landing of Lorn.
  scripts: [{ lang: ur, text: گھاٹ, of: Zephyrine, sources: [draft-source] }]
  source: draft-source
  draft: true
`,
  'timeline.yaml': `
- id: draft-event
  date: 2018-04
  strand: boats
  title: The Zephyrine fares go up
  text: The council raises the Zephyrine fare. [@draft-source]
  place: Zephyrine
  terms: [draft-term, ferry]
  draft: true
`,
  'sources.yaml': `
- id: draft-source
  kind: primary
  type: report
  title: Zephyrine notice
  title-is: headline
  container-title: Zephyrine office
  issued: 2018-03-20
  accessed: 2024-02-01
  language: fo
  country: FO
  URL: https://zephyrine.example/fares
  draft: true
`,
  'figures/draft.yaml': `
- id: draft-figure
  type: columns
  paragraph: 4
  note: draft-note
  title: Zephyrine fares
  unit: crowns
  gap: not printed
  values:
    - { year: 2017, value: 40, source: draft-source }
    - { year: 2018, value: 44, source: draft-source }
  caption: [Zephyrine crossings.]
  alt: Zephyrine 40 and 44 crowns.
  sources: [draft-source]
  draft: true
`,
  'corrections.yaml': `
- id: draft-correction
  date: 2024-01-28
  target: event
  target-id: two-boats
  kind: addition
  reason: Zephyrine readers asked for it.
  draft: true
`,
};

/**
 * Writes a copy of the made-up essay with a draft of each kind, of which the essay marks two.
 * @returns the folder
 */
export const writeDrafts = (to: string): string => {
  rmSync(to, { recursive: true, force: true });
  cpSync('tests/fixtures/ferry', to, { recursive: true });
  for (const [file, text] of Object.entries(drafts)) appendFileSync(join(to, file), text);
  const essay = join(to, 'essay/cost.mdx');
  const words = 'their letter was filed with the others, under a heading';
  writeFileSync(
    essay,
    readFileSync(essay, 'utf8').replace(
      words,
      '<Note id="draft-note">their letter was filed with the others</Note>, ' +
        'under a <Term id="draft-term">heading</Term>',
    ),
  );
  return to;
};
