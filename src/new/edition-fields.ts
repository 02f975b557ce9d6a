import { z } from 'zod';
import { lastDay } from '../dates/span.ts';
import { editionFields } from '../schemas/edition.ts';
import { sourceSchema } from '../schemas/source.ts';
import { closedDate, words } from '../schemas/text.ts';
import { type Answers, type Field, shapeOf, wrongAnswer } from './field.ts';
import type { TextFile } from './text-file.ts';
import { today } from './today.ts';

const own = editionFields.shape;
const ofSource = shapeOf(sourceSchema);

/** The marks of a typewriter as those of print: what the editors write in their own words has these. */
export const inPrint = (text: string): string =>
  text
    .replace(/(?<=^|[\s([{–—])"/gu, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s([{–—“])'(?=\p{L})/gu, '‘')
    .replaceAll("'", '’');

/** What is wrong with the form of an answer that will stand among the editors' own words. */
const wrongForm =
  (name: string) =>
  (answers: Answers): string | undefined =>
    wrongAnswer({ name, schema: z.string(), manner: 'own' }, inPrint(String(answers[name])));

/** What the editor of a new edition is asked. */
export const editionQuestions: Field<TextFile>[] = [
  {
    name: 'text',
    ask: 'the op-ed as a plain text: its title, empty lines between paragraphs, ## before headings of yours',
    schema: z.string(),
    needed: () => true,
  },
  {
    name: 'title',
    ask: 'the title of the op-ed',
    schema: own.title,
    offered: () => true,
    usual: (_, { title }) => title,
  },
  {
    name: 'author',
    ask: 'the name of its author',
    schema: words(160),
    offered: () => true,
    usual: (_, { author }) => author,
    wrong: wrongForm('author'),
  },
  {
    name: 'publisher',
    ask: 'the newspaper or site that published it',
    schema: words(160),
    needed: () => true,
    wrong: wrongForm('publisher'),
  },
  {
    name: 'published',
    ask: 'when it appeared, as 2025-10-30, 2025-10 or 2025-10~',
    schema: closedDate,
    needed: () => true,
    wrong: ({ published }) =>
      lastDay(String(published)) > lastDay(today())
        ? `“published”: this is after today, ${today()}`
        : undefined,
  },
  {
    name: 'url',
    ask: 'the address of its page there, with https://',
    schema: ofSource['URL']!,
    offered: () => true,
  },
  {
    name: 'language',
    ask: 'its language, for example en, fr or nl',
    schema: own.language,
    offered: () => true,
    usual: () => 'en',
  },
  {
    name: 'site',
    ask: 'what your site is called',
    schema: own.site,
    offered: () => true,
    usual: () => 'The Annotated Op-Ed',
    wrong: wrongForm('site'),
  },
  {
    name: 'address',
    ask: 'where your site will stand, with https://; it can be written later',
    schema: own.address,
    offered: () => true,
    usual: () => 'https://annotated.example/',
  },
  {
    name: 'editors',
    ask: 'who makes the edition',
    schema: own.editors,
    offered: () => true,
    usual: (answers) => `The editors of ${answers['site'] ?? 'The Annotated Op-Ed'}`,
    wrong: wrongForm('editors'),
  },
];

/** What there is to say of the op-ed and the edition. */
export interface About {
  title: string;
  author: string | undefined;
  publisher: string;
  published: string;
  url: string | undefined;
  language: string;
  site: string;
  address: string;
  editors: string;
}

/** The answers, with what stands where none was given. */
export const aboutOf = (answers: Answers, text: TextFile): About => {
  const said = (name: string): string | undefined =>
    (answers[name] as string | undefined) ??
    editionQuestions.find((field) => field.name === name)?.usual?.(answers, text);
  const all = (name: string): string => said(name) ?? '';
  const author = said('author');
  return {
    title: all('title'),
    author: author && inPrint(author),
    publisher: inPrint(all('publisher')),
    published: all('published'),
    url: said('url'),
    language: all('language'),
    site: inPrint(all('site')),
    address: all('address').replace(/\/?$/, '/'),
    editors: inPrint(all('editors')),
  };
};
