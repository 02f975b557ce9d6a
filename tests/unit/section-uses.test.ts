import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { sectionUses } from '../../src/model/section-uses.ts';

const edition = loadEdition('tests/fixtures/ferry');

describe('what a section uses', () => {
  const uses = edition.sections.map((section) => ({ section, ...sectionUses(edition, section) }));

  test('has every term that it marks and every source that it cites', () => {
    for (const { section, terms, sources, events } of uses) {
      const ids = new Set([...terms, ...sources, ...events].map(({ id }) => id));
      for (const { marks, notes, figures } of section.paragraphs) {
        for (const { type, id } of marks) if (type === 'term') expect(ids).toContain(id);
        for (const entry of [...notes, ...figures, ...terms, ...events])
          for (const id of entry.sources) expect(ids).toContain(id);
        for (const id of notes.flatMap((note) => [...note.events, ...note.terms]))
          expect(ids).toContain(id);
      }
    }
  });

  test('is not the whole edition, and all of it together is', () => {
    for (const { terms } of uses) expect(terms.length).toBeLessThan(edition.terms.length);
    const events = new Set(uses.flatMap((use) => use.events.map(({ id }) => id)));
    for (const { id, paragraphs } of edition.events)
      if (paragraphs.length > 0) expect(events).toContain(id);
  });
});
