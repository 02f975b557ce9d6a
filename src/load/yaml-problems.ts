import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isScalar,
  visit,
  type YAMLError,
} from 'yaml';
import type { RuleName } from '../rules/table.ts';

/** What is wrong with a file as YAML: the offset of the mistake, and what to do. */
export interface YamlProblem {
  rule: RuleName;
  offset: number;
  message: string;
  found?: string;
  hint: string;
}

/** Where the innermost quoted text or bracket begins that is still open at an offset. */
const opener = (
  document: Document,
  offset: number,
  quoted: boolean,
  text: string,
): number | undefined => {
  let start: number | undefined;
  visit(document, {
    Node: (_, node) => {
      const own = quoted
        ? isScalar(node) && /^QUOTE/.test(node.type ?? '')
        : isCollection(node) && node.flow;
      const [at, end = 0] = node.range ?? [];
      const closed = isCollection(node) && end <= offset && /[\]}]/.test(text[end - 1] ?? '');
      if (own && !closed && at !== undefined && at <= offset && at >= (start ?? 0)) start = at;
    },
  });
  return start;
};

const sentences: [RegExp, string, string, (('quote' | 'bracket') | undefined)?][] = [
  [
    /^Missing closing/,
    'a quotation mark opens here and is not closed',
    'Close the text with the same mark.',
    'quote',
  ],
  [
    /(end with|flow collection|between flow|indented and end)/i,
    'a bracket opens here and is not closed',
    'Close it with ] or }, and put commas between what stands in it.',
    'bracket',
  ],
  [
    /^Nested mappings are not allowed/,
    'a second “: ” stands in this line',
    'Put the text into quotation marks, or write it in a line of its own.',
  ],
  [
    /^Plain value cannot start|^Unresolved tag|^Block scalar header|^Unexpected (scalar|block)/,
    'the text begins with a sign that means something else here',
    'Put the text into quotation marks.',
  ],
  [
    /^Implicit (map )?keys? |^Sequence item without|key of a map/i,
    'this line is neither a field with its “: ” nor an entry with its “- ”',
    'Write field: value, or indent the line as a part of the text before it.',
  ],
  [
    /^Invalid escape/,
    'a \\ in double quotation marks means something else',
    'Write \\\\, or use no quotation marks.',
  ],
  [
    /indent|same column|start at/i,
    'the line does not begin where those of its list or entry begin',
    'Give it as many spaces as its neighbours have.',
  ],
];

/** What is said of a file whose levels are too many to be read. */
export const tooDeep: YamlProblem = {
  rule: 'yaml-syntax',
  offset: 0,
  message: 'lists and fields stand too deep in one another',
  hint: 'Take levels out.',
};

const fallback = 'the file cannot be read from here on';
const look = 'Check the indentation, the quotation marks and the colons around this line.';

/**
 * Says in plain words why a file is not YAML. What follows the first mistake is its consequence.
 * @param error as the parser gives it
 */
export const syntaxProblem = (document: Document, error: YAMLError, text: string): YamlProblem => {
  if (error.code === 'RESOURCE_EXHAUSTION') return tooDeep;
  if (error.code === 'MULTIPLE_DOCS')
    return {
      rule: 'yaml-feature',
      offset: error.pos[0],
      message: 'a line of --- begins a second document in the file',
      hint: 'Take the line out.',
    };
  if (text[error.pos[0]] === '\t' || text[error.pos[0] - 1] === '\t')
    return {
      rule: 'yaml-syntax',
      offset: error.pos[0],
      message: 'a tab stands where spaces are wanted',
      hint: 'Indent with spaces.',
    };
  const [, message = fallback, hint = look, open] =
    sentences.find(([pattern]) => pattern.test(error.message)) ?? [];
  const offset = open && opener(document, error.pos[0], open === 'quote', text);
  return { rule: 'yaml-syntax', offset: offset ?? error.pos[0], message, hint };
};

/** A field that stands twice: its second place. */
export const doubleField = (error: YAMLError, text: string): YamlProblem => {
  const name = /^[^:\n]*/.exec(text.slice(error.pos[0], error.pos[0] + 100))?.[0].trim() ?? '';
  return {
    rule: 'yaml-duplicate-field',
    offset: error.pos[0],
    message: `the field “${name}” stands twice`,
    hint: 'Keep one of them.',
  };
};

/** What YAML can do and the content must not: names for values, types, sentences cut by a comment. */
export const featureProblems = (document: Document, text: string): YamlProblem[] => {
  const problems: YamlProblem[] = [];
  const plain = 'Write the value itself, in quotation marks where it begins with & or * or !.';
  visit(document, {
    Node: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node))
        problems.push({
          rule: 'yaml-feature',
          offset,
          message: 'a * stands for another value',
          hint: plain,
        });
      else if (isNode(node) && (node.anchor || node.tag?.startsWith('!')))
        problems.push({
          rule: 'yaml-feature',
          offset,
          message: 'a & or a ! comes before a value',
          hint: plain,
        });
      if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      const end = node.range?.[1] ?? 0;
      const line = text.slice(
        end,
        text.indexOf('\n', end) < 0 ? undefined : text.indexOf('\n', end),
      );
      // A word alone may have a comment, with a space after its #; “#7” goes on with the text.
      if (!/^ +#/.test(line) || (!node.value.includes(' ') && !/^ +#\S/.test(line))) return;
      problems.push({
        rule: 'yaml-comment',
        offset: end + line.indexOf('#'),
        message: 'what follows the # is a comment, and is not shown',
        found: line.trim().slice(0, 80),
        hint: 'Put the whole text into quotation marks, or the comment into a line of its own.',
      });
    },
  });
  // A name for a value and where it stands for it are one mistake.
  const aliased = problems.filter(({ message }) => message.startsWith('a *'));
  return aliased.length > 0
    ? [...aliased, ...problems.filter(({ rule }) => rule !== 'yaml-feature')]
    : problems;
};
