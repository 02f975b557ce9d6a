import { stringify } from 'yaml';
import type { About } from './edition-fields.ts';
import { today } from './today.ts';

/** A section as the edition lists it. */
export interface NewSection {
  id: string;
  title: string;
  precis: string;
}

/** A value as YAML, in quotation marks where it needs them. */
const value = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();

/** A date as YAML: a year alone is a number there. */
const date = (text: string): string => (/^\d{4}$/.test(text) ? text : value(text));

/**
 * `edition.yaml` of a new edition, with a line on each field.
 * @param copy the id of the source that is the copy
 */
export const editionYaml = (
  about: About,
  copy: string,
  sections: readonly NewSection[],
): string => {
  const { title, author, publisher, published, language, site, address, editors } = about;
  const named = author !== undefined;
  const description = named
    ? `An op-ed by ${author}, word for word, with the editors’ notes.`
    : 'An op-ed, word for word, with the editors’ notes.';
  const listed = sections.map(
    (one) =>
      `  - id: ${value(one.id)}\n    title: ${value(one.title)}\n    precis: ${value(one.precis)}\n`,
  );
  return `# What there is to say of the op-ed and of this edition as a whole.

# The name of the site, in the bar of every page.
site: ${value(site)}
# Where the site is published: every citation and card carries it. An address for examples is told by the build.
address: ${value(address)}
# The language of the op-ed, and the English of the editors: en, en-GB, en-US …
language: ${value(language)}
editors-language: en
# The title of the op-ed, and a line that says whose it is.
title: ${value(title)}
title-credit: The title is that of the copy.
# The id of the copy that was followed, in sources.yaml.
copy: ${value(copy)}
# Who first published it, when it appeared, and when it was written: 2025-10-30, 2025-10, 2025-10~ for “about”.
published-in: ${value(publisher)}
first-published: ${date(published)}
written: ${date(published)}
# What stands before the date of \`written\` in the timeline.
written-label: The op-ed appears
# The author’s name; author-named: false where it only says that no name is known.
author: ${value(author ?? 'Author not named in the copy')}
author-named: ${named}
# One sentence: what this page is.
description: ${value(description)}
# The day of this edition: shared links carry it. Set it anew with each correction, and when you read a source later.
edition: ${today()}
# Until when the record goes: no event of the timeline begins later. The sentence ends the timeline.
record-until: ${today()}
record-ends: The record used here goes to the day of this edition; what followed is not known to this site.
# Who made the edition, and the rights in the op-ed itself.
editors: ${value(editors)}
rights: The rights in the op-ed remain with its author and publisher.
# The rows of the timeline, each in the colour of a kind of note: context, voices, check or since.
strands:
  - { id: op-ed, label: Op-ed, accent: context }
# The sections in order. Title and précis are the editors’; the words stand in essay/<id>.mdx. An id is an address.
sections:
${listed.join('')}`;
};
