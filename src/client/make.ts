/**
 * Makes an element without a parser of markup: under Trusted Types no text becomes markup.
 * @param children texts and elements, in their order
 */
export const make = (
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};
