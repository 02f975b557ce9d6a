/**
 * The style sheet of the filter of the timeline, which needs no script: a strand hides its events while
 * its box is empty, and a year is shown while one of its strands is. What the address names is shown
 * in any case. Paper has them all, and so have engines that know no `:has()`.
 * @param strands the ids of their boxes are `UI-show-<id>`, and events carry `data-strand="<id>"`
 */
export const strandRules = (strands: readonly { id: string }[]): string => {
  const rules = strands.map(
    ({ id }) =>
      `main:has(#UI-show-${id}:not(:checked)) [data-strand="${id}"]:not(:target){display:none}` +
      `main:has(#UI-show-${id}:checked) .year:has([data-strand="${id}"]){display:block}`,
  );
  return (
    `.none-chosen{display:none}@media screen{.year:not(:has(:target)){display:none}${rules.join('')}` +
    'main:not(:has(.filter :checked)) .none-chosen{display:block}}'
  );
};
