import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

const kept = new Set(
  (
    'main article section h1 h2 h3 h4 p ol ul li dl dt dd details summary a em strong sup b i table ' +
    'caption thead tbody tr th td blockquote figure figcaption time'
  ).split(' '),
);
const dropped = new Set([
  'svg',
  'script',
  'style',
  'template',
  'noscript',
  'button',
  'input',
  'nav',
]);

const plain = (node: ElementContent): ElementContent[] => {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || dropped.has(node.tagName)) return [];
  const children = node.children.flatMap(plain);
  if (!kept.has(node.tagName)) return children;
  const { href, id } = node.properties;
  return [{ ...node, properties: { ...(href && { href }), ...(id && { id }) }, children }];
};

const mainOf = (node: Root | Element): Element | undefined => {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = child.tagName === 'main' ? child : mainOf(child);
    if (found) return found;
  }
  return undefined;
};

const style =
  'body{max-width:36rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.5 Georgia,serif}' +
  'details{font:0.9rem/1.4 sans-serif;margin:0.5rem 0}li{margin:0.3rem 0}';

/**
 * The page that a careful hand would make of the same words: headings, paragraphs, notes that unfold,
 * lists and links, one small style, no fonts, no script.
 * @param html a built page
 */
export const handMade = (html: string): string => {
  const main = mainOf(fromHtml(html));
  if (!main) throw new Error('The page has no main part.');
  const words = toHtml({ type: 'root', children: plain(main) }, { omitOptionalTags: true });
  return (
    '<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content="width=device-width">' +
    `<title>Hand-made</title><style>${style}</style>${words}`
  );
};

/** The least page there is. */
export const oneWord = '<!doctype html><meta charset=utf-8><title>Word</title><p>Word';
