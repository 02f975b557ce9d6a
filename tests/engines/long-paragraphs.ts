/**
 * Puts paragraphs of many lines, marks and terms after the first one, made of the words of the page;
 * those that it put there before go. For `evaluate`: it is sent to the page as it stands.
 * @param seed another one gives other paragraphs, the same one the same
 */
export const putLongParagraphs = (count: number, seed: number): void => {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 16807) % 2147483647;
    return state % below;
  };
  for (const old of document.querySelectorAll('[data-made]')) old.remove();
  const first = document.querySelector<HTMLElement>('.passage > p')!;
  const words = document.querySelector('article')!.textContent.match(/[A-Za-z]+[,.]?/g)!;
  const some = (least: number, most: number): string =>
    Array.from({ length: least + next(most - least + 1) }, () => words[next(words.length)]).join(
      ' ',
    );
  const mark = (name: 'span' | 'a', text: string, data: Record<string, string>): HTMLElement => {
    const element = document.createElement(name);
    element.className = 'check';
    element.textContent = text;
    Object.assign(element.dataset, data);
    return element;
  };
  for (let made = 0; made < count; made += 1) {
    const paragraph = document.createElement('p');
    paragraph.dataset['made'] = '';
    for (let part = 0; part < 7; part += 1)
      paragraph.append(
        mark('span', some(1, 9), { note: 'x' }),
        mark('a', '', { n: String(1 + next(34)) }),
        ' ',
        mark('a', some(1, 3), { term: 'x' }),
        ` ${some(2, 21)} `,
      );
    first.after(paragraph);
  }
};
