import { extractFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { evaluate } from '@mdx-js/mdx';
import rehypeSlug from 'rehype-slug';
import { describe, expect, test } from 'vitest';
import { toPassages } from '../../src/build/remark-passages.ts';
import { readEssayText } from '../../src/load/essay-file.ts';
import { markdownPlugins } from '../../src/load/markdown.ts';

type Shown = string | Shown[] | undefined | null | boolean;
type Props = { children?: Shown; number?: string; closing?: string };
type Component = (props: Props) => Shown;

const textOf = (shown: Shown): string =>
  Array.isArray(shown) ? shown.map(textOf).join('') : typeof shown === 'string' ? shown : '';

/** Elements of a page as their text. */
const element = (type: string | Component, props: Props): Shown =>
  typeof type === 'string' ? (props.children ?? '') : type(props);

/** The paragraphs of a page, by the pipeline that makes it. */
const onPage = async (source: string): Promise<string[]> => {
  const passages: string[] = [];
  const number = () => (tree: Parameters<typeof toPassages>[0]) => toPassages(tree, (at) => at);
  const { default: Content } = await evaluate(source, {
    ...{ jsx: element as never, jsxs: element as never, Fragment: 'fragment' as never },
    remarkPlugins: [...markdownPlugins, number],
    rehypePlugins: [rehypeSlug],
  });
  const Passage: Component = ({ children, number }) => {
    passages[Number(number)] = textOf(children);
    return '';
  };
  const Note: Component = ({ children, closing }) => [children, closing];
  const Term: Component = ({ children }) => children;
  Content({ components: { Passage, Note, Term } as never });
  return passages;
};

const pieces = [
  ...['A town', ' is ', 'what', ' – ', '*', '**', '_', '~', '~~', '`', '``', '\\', '\n', '\n\n'],
  ...['  \n', '# ', '> ', '- ', '* ', '1984. ', '1) ', '| a ', '|-|', '---', '===', '+++', '```\n'],
  ...['[x]', '(y)', '[^1]', ': z', '!', 'https://a.example/b', 'http\\://c', 'www.d.example'],
  ...['e@f.example', '&amp;', '&nbsp;', '&#42;', '\t', '    ', '. ', ', ', '“', '”', '{', '<', '}'],
  ...['<Note id="n">words</Note>', '<Term id="t">a *word*</Term>', '<Note id="m">', '</Note>'],
  ...['import ', 'export ', '[ ] ', 'é', 'e\u0301', '\u00a0', '5', 'ours'],
];

/** Numbers that look like chance, the same at every run. */
const chance = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

describe('the check and the page read an essay alike', () => {
  const next = chance(19);
  const pick = () => pieces[Math.floor(next() * pieces.length)] ?? '';
  const samples = Array.from({ length: 4_000 }, () =>
    Array.from({ length: 1 + Math.floor(next() * 9) }, pick).join(''),
  );
  const accepted = samples.filter((source) => {
    const { sound, paragraphs } = readEssayText('essay/a.mdx', source);
    return sound && paragraphs.length > 0;
  });

  test('whatever is written, if the check takes it', async () => {
    expect(accepted.length).toBeGreaterThan(600);
    for (const source of accepted) {
      const words = readEssayText('essay/a.mdx', source).paragraphs.map(({ text }) => text);
      expect(await onPage(source), source).toEqual(words);
      expect(extractFrontmatter(source), source).toBeUndefined();
    }
  });

  test.each([
    ['a number with its point', '1984\\. We wait.', '1984. We wait.'],
    ['a stroke', '\\- We wait.', '- We wait.'],
    ['a hash', '\\# We wait.', '# We wait.'],
    ['an angle', '\\> We wait.', '> We wait.'],
    ['stars', 'We \\*wait\\*.', 'We *wait*.'],
    ['braces', 'We \\{wait}, 1 \\< 2.', 'We {wait}, 1 < 2.'],
    ['an address', 'See https\\://a.example/b_c.', 'See https://a.example/b_c.'],
    ['a host', 'See www\\.a.example.', 'See www.a.example.'],
    ['a mail address', 'Write a\\@b.example.', 'Write a@b.example.'],
    ['a tilde', 'About \\~5\\~ boats.', 'About ~5~ boats.'],
    ['brackets', '\\[a]: b', '[a]: b'],
    ['backticks', 'We \\`wait`.', 'We `wait`.'],
    ['a line of code', '&#105;mport duties fell', 'import duties fell'],
    ['a paragraph of marks alone', '<Note id="a">x</Note> <Term id="b">y</Term>', 'x y'],
    ['a folded line', 'We\n   wait.', 'We wait.'],
    ['signs that mean nothing', 'A_b_c, 5 * 3, a [b] c.', 'A_b_c, 5 * 3, a [b] c.'],
  ])('%s of the author’s, as the hints say to write it', async (_, source, words) => {
    const { paragraphs, problems } = readEssayText('essay/a.mdx', source);
    expect(problems).toEqual([]);
    expect(paragraphs.map(({ text }) => text)).toEqual([words]);
    expect(await onPage(source)).toEqual([words]);
  });
});
