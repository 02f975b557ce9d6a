import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { verdicts } from '../../src/schemas/note-kinds.ts';
import { plain } from '../../src/view/blocks.ts';
import { claimsList, claimsOf } from '../../src/view/claims.ts';
import { editionChapters } from '../../src/view/edition.ts';

const edition = loadEdition('tests/fixtures/ferry');
const checks = edition.notes.flatMap((note) => (note.kind === 'check' ? [note] : []));
const [check] = checks;
const format = { voices: '', about: [], address: '' };

describe('the claims of an essay', () => {
  test('are those that a note checks, in the order of the essay, and no others', () => {
    expect(checks.length).toBeLessThan(edition.notes.length);
    expect(claimsOf(edition).map(({ note }) => note)).toEqual(
      checks.map(({ id, number }) => ({
        is: 'entry',
        kind: 'note',
        id,
        text: `note\u00a0${number}`,
      })),
    );
  });

  test('stand in the author’s words, character for character, with the verdict and the whole finding', () => {
    for (const [index, { words, place, verdict, finding }] of claimsOf(edition).entries()) {
      const note = checks[index]!;
      const paragraph = edition.paragraphs[note.paragraph - 1]!;
      const said = plain([words]).replace(/^“|”$/g, '');
      expect(paragraph.text).toContain(said);
      expect(place).toMatchObject({ kind: 'paragraph', id: `p${paragraph.number}` });
      expect([said, verdict, finding]).toEqual([
        note.anchor,
        verdicts[note.holds].answer,
        note.finding.text,
      ]);
    }
  });

  test('keep marks of the author’s apart from those around them', () => {
    const anchor = '“a boat,” they said, “a bridge,”';
    expect(claimsOf({ notes: [{ ...check!, anchor }] })[0]?.words).toMatchObject({
      text: `“\u202f${anchor}\u202f”`,
    });
  });

  test('are a chapter after the essay in the editions to keep; none where nothing is checked', () => {
    const names = (notes: typeof edition.notes) =>
      editionChapters({ ...edition, notes }, format).map(({ name }) => name);
    const chapters = names(edition.notes);
    expect(chapters[chapters.indexOf('claims') - 1]).toBe('section');
    expect(chapters[chapters.indexOf('claims') + 1]).toBe('terms');
    expect(names(edition.notes.filter(({ kind }) => kind !== 'check'))).not.toContain('claims');
  });

  test('read as sentences in a list', () => {
    const [list] = claimsList(edition);
    expect(list?.type === 'list' && list.items.map(plain)).toMatchInlineSnapshot(`
      [
        "“The ferry has carried us for two centuries” (paragraph 1). How far it holds: partly. A ferry is on record from about 1811, with a gap of nine years. (note 1)",
        "“every crossing in January costs the town more than a hotel bed” (paragraph 2). How far it holds: not found in the record. No page seen gives a cost for a single crossing. (note 2)",
        "“no two of them count the same things” (paragraph 3). How far it holds: holds. The three papers cover different works. (note 6)",
        "“let the people of Lorn vote” (paragraph 6). How far it holds: disputed. A vote was held; whether it binds the council is disputed. (note 7)",
      ]
    `);
  });
});
