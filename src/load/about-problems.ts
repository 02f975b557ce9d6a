import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { type AddressProblem, mailAddressProblem, webAddressProblem } from '../schemas/address.ts';
import { aboutFile } from './about-file.ts';
import { type AboutId, aboutIds } from './about-headings.ts';
import { readContentFile, shownPath } from './content-file.ts';
import { frontmatterOf, frontmatterRefusal } from './essay-refusals.ts';
import { parseMdx } from './markdown.ts';
import { mdxMistake } from './mdx-mistake.ts';
import type { Place, Problem } from './problem.ts';
import { placeIn } from './text-place.ts';

/** A link of the page, and where it stands. */
export interface AboutLink extends Place {
  address: string;
}

/** What is wrong with something on the page. */
type Held = Omit<Problem, 'file' | 'line' | 'column'>;

const leads =
  'A link leads to https://…, http://… or mailto:…, to a page of the site (/…) or a heading here (#…).';

const linked = (found: string): Held[] => {
  const told = (problem: AddressProblem | undefined): Held[] =>
    problem ? [{ rule: problem.rule, message: problem.message, found, hint: leads }] : [];
  if (/^(#|\/(?!\/))/.test(found)) return [];
  if (!/^mailto:/i.test(found)) return told(webAddressProblem(found));
  const message = mailAddressProblem(found);
  return message === undefined ? [] : told({ rule: 'about-link', message, hint: leads });
};

/** Pictures that the build makes. */
const made = /^\/(cards\/|icon-|apple-touch-icon|favicon)/;

/** A picture is a file of the site: nothing is fetched from elsewhere. */
const shown = (found: string): Held[] => {
  const told = (message: string): Held[] => [
    { rule: 'about-picture', message, found, hint: 'Put the file into public/, and name it /….' },
  ];
  if (!/^\/(?!\/)/.test(found)) return told('the picture is not a file of the site');
  if (made.test(found) || existsSync(join('public', found.replaceAll('%20', ' ')))) return [];
  return told('there is no such file in public/');
};

/** Elements that hold words, and a picture. */
const harmless = new Set(
  (
    'a abbr b bdi bdo br cite code dd del dfn div dl dt em figcaption figure h2 h3 h4 i img ins kbd li ' +
    'mark ol p q s samp section small span strong sub sup table tbody td th thead time tr u ul var'
  ).split(' '),
);

const code = (found: string): Held => ({
  rule: 'about-code',
  message: 'code in the text',
  found,
  hint: 'Write the words themselves; a brace of the text is written \\{.',
});

/** What is wrong with an element written as in HTML: with itself, and with what it leads to or shows. */
const inElement = ({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement): Held[] => {
  const found = `<${name ?? ''}>`;
  if (!name || !harmless.has(name))
    return [
      {
        rule: 'about-element',
        message: 'an element that the page about the edition does not take',
        found,
        hint: 'Write it in Markdown: text, headings, lists, tables, links and pictures of the site.',
      },
    ];
  return attributes.flatMap((attribute): Held[] => {
    if (attribute.type !== 'mdxJsxAttribute') return [code(`${found} { … }`)];
    const { name, value } = attribute;
    if (/^(on|style$|srcdoc$)/i.test(name))
      return [
        {
          rule: 'about-element',
          message: `the attribute ${name} would not work on the site`,
          found,
          hint: 'Take it out: pages have neither styles nor scripts of their own.',
        },
      ];
    if (!/^(href|src|srcset|poster|action|formaction)$/i.test(name)) return [];
    if (typeof value !== 'string')
      return [
        {
          rule: 'about-link',
          message: 'an address that is not written out',
          found: value?.value ?? name,
          hint: 'Write the address itself, in quotation marks.',
        },
      ];
    return /^(href|action|formaction)$/i.test(name) ? linked(value) : shown(value);
  });
};

/** The names under which the addresses of pictures stand elsewhere on the page: `![map][m]`. */
const pictureNames = (tree: Nodes): Set<string> => {
  const names = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => {
    names.add(identifier);
  });
  return names;
};

const inNode = (node: Nodes, pictures: ReadonlySet<string>): Held[] => {
  switch (node.type) {
    case 'definition':
      return pictures.has(node.identifier) ? shown(node.url) : linked(node.url);
    case 'link':
      return linked(node.url);
    case 'image':
      return shown(node.url);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return inElement(node);
    case 'mdxjsEsm':
      return [code(node.value.split('\n')[0] ?? '')];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [code(`{${node.value}}`)];
    default:
      return [];
  }
};

/**
 * What is wrong with the page about the edition: it is missing, is not MDX, holds what no page of the
 * site may hold, or leads to what none may lead to.
 * @param root the content folder
 */
export const aboutProblems = (root: string) => {
  const file = shownPath(root, aboutFile);
  const { text: source, problem } = readContentFile(root, aboutFile);
  const nothing = { links: [] as AboutLink[], ids: [] as AboutId[] };
  if (problem) return { problems: [problem], pages: [], ...nothing };
  const pages = [{ file, source, essay: false }];
  const top = frontmatterOf(source);
  if (top !== undefined) {
    const told: Problem = {
      file,
      ...placeIn(source, top.search(/\S/)),
      rule: 'about-element',
      message: frontmatterRefusal.message,
      hint: 'Take them out: the page has what it needs.',
    };
    return { problems: [told], pages, ...nothing };
  }
  try {
    const problems: Problem[] = [];
    const tree = parseMdx(source);
    const pictures = pictureNames(tree);
    const links: AboutLink[] = [];
    visit(tree, (node) => {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      if (node.type === 'link') links.push({ file, line, column, address: node.url });
      problems.push(...inNode(node, pictures).map((held) => ({ file, line, column, ...held })));
    });
    return { problems, pages, links, ids: aboutIds(tree, file) };
  } catch (error) {
    return { problems: [mdxMistake(error, file, source)], pages, ...nothing };
  }
};
