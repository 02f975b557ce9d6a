import type { Element, Nodes } from 'xast';
import { type Attributes, x as build, type Child } from 'xastscript';

/** What may stand in an element; what is false or undefined is left out. */
type Content = Child | false | undefined;

const nodeTypes = new Set(['root', 'element', 'text']);

const isAttributes = (value: Attributes | Content): value is Attributes =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !nodeTypes.has((value as Nodes).type);

const kept = (content: readonly Content[]): Child[] =>
  content.filter((one) => one !== false && one !== undefined) as Child[];

/**
 * An element of XML. Attributes may be left out: xastscript itself takes an element in their place for
 * attributes.
 * @param first its attributes, or the first thing in it
 */
export const x = (name: string, first?: Attributes | Content, ...others: Content[]): Element =>
  isAttributes(first)
    ? build(name, first, ...kept(others))
    : build(name, {}, ...kept([first, ...others]));
