import type { Correction } from '../schemas/correction.ts';
import type { Edition } from './edition.ts';

type Target = Correction['target'];

/** The corrections of one note, term, event or paragraph (`p3`), the newest first. */
export const correctionsOf = (edition: Edition, target: Target, id: string): Correction[] =>
  edition.corrections.filter((one) => one.target === target && one['target-id'] === id);

/** What was corrected, as readers know it: “Note 3: The office opened again”. */
export const correctedName = (edition: Edition, correction: Correction): string => {
  const { target, 'target-id': id } = correction;
  const note = edition.notes.find((one) => one.id === id);
  const names: Record<Target, string | undefined> = {
    note: note && `Note ${note.number}: ${note.title}`,
    term: edition.terms.find((one) => one.id === id)?.term,
    event: edition.events.find((one) => one.id === id)?.title,
    paragraph: `Paragraph ${id.slice(1)}`,
  };
  return names[target] ?? id;
};

/** Where it stands, as a path inside the site. */
export const correctedPath = ({ target, 'target-id': id }: Correction): string =>
  ({ note: `#note-${id}`, term: `glossary/#${id}`, event: `timeline/#${id}`, paragraph: `#${id}` })[
    target
  ];
