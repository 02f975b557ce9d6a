/** This day, as the clock here has it. */
export const today = (): string => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The day on which a source was read, where nobody says it: this day, and no later than the edition. */
export const readingDay = (edition: string | undefined): string =>
  edition !== undefined && edition < today() ? edition : today();
