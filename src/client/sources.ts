import { all, byId, on } from './page.ts';

/** Letters without their marks and capitals, with the apostrophe of a keyboard. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/ı/g, 'i')
    .toLowerCase();

/** Finds and orders the sources as the controls say, and as the address says. */
export const start = (): void => {
  const field = byId('UI-find') as HTMLInputElement;
  const form = field.form as HTMLFormElement;
  const sort = form.elements.namedItem('sort') as RadioNodeList;
  const list = all('.entries > .sources')[0]!;
  const status = byId('UI-found')!;
  const none = byId('UI-none')!;
  const sources = [...list.children] as HTMLElement[];
  const words = sources.map(({ firstElementChild: line }) => {
    const address = line!.querySelector('.url')?.textContent ?? '';
    return plain(line!.textContent.replace(address, ''));
  });
  const groups: HTMLElement[] = [];

  /** Puts the sources under headings, as the index has them; by number, back into the list. */
  const order = (by: string): void => {
    list.append(...sources);
    for (const group of groups.splice(0)) group.remove();
    for (const name of all(`[data-by="${by}"] dt`)) {
      const group = document.createElement('section');
      const heading = document.createElement('h3');
      const part = list.cloneNode() as HTMLElement;
      heading.textContent = name.textContent;
      for (const { hash } of name.nextElementSibling!.querySelectorAll('a'))
        part.append(byId(hash.slice(1))!);
      group.append(heading, part);
      groups.push(group);
    }
    list.after(...groups);
  };

  const find = (): void => {
    const sought = plain(field.value).split(/\s+/);
    sources.forEach((source, index) => {
      source.hidden = !sought.every((word) => words[index]!.includes(word));
    });
    for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])');
    const shown = sources.filter(({ hidden }) => !hidden).length;
    status.textContent = field.value.trim() && `${shown} of ${sources.length} sources`;
    none.hidden = shown > 0;
  };

  const write = (): void => {
    const address = new URL(location.href);
    for (const [name, value] of [
      ['sort', sort.value],
      ['find', field.value.trim()],
    ] as const)
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    history.replaceState(history.state, '', address);
  };
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Writes the choice into the address, after a pause: browsers refuse to write at each key. */
  const keep = (): void => {
    clearTimeout(pause);
    pause = setTimeout(write, 300);
  };

  /** What the address names is shown: a source that was not found, a part that is folded. */
  const follow = (): void => {
    const named = byId(location.hash.slice(1));
    const folded = () => named?.closest<HTMLDetailsElement>('details:not([open])');
    const lost = named?.closest('[hidden]');
    if (!lost && !folded()) return;
    if (lost) clear();
    for (let part = folded(); part; part = folded()) part.open = true;
    named!.scrollIntoView();
  };
  const clear = (): void => {
    field.value = '';
    find();
    keep();
  };
  /** Where the list begins above the window, the reader is led to what was found. */
  const lead = (): void => {
    const head = byId('UI-list')!;
    if (head.getBoundingClientRect().top < 0) head.scrollIntoView();
  };

  const { searchParams } = new URL(location.href);
  sort.value = searchParams.get('sort') ?? '';
  field.value = searchParams.get('find') ?? '';
  order(sort.value);
  find();
  follow();
  if (sort.value) byId(location.hash.slice(1))?.scrollIntoView();
  on('hashchange', follow);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (target !== field) order(sort.value);
    find();
    keep();
    lead();
  });
  none.querySelector('button')!.addEventListener('click', () => {
    clear();
    field.focus();
  });
};
