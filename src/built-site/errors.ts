import { counted } from '../model/counted.ts';
/** Thrown when the built site is not sound: a list of sentences, each naming the page and what is wrong. */
export class SiteError extends Error {
  constructor(problems: readonly string[]) {
    super(
      [
        ...problems,
        `${counted(problems.length, 'problem')} in the built site. The last good site was kept.`,
      ].join('\n'),
    );
    this.name = 'SiteError';
  }
}

/** Thrown where a command cannot do what it was told: its message is for whoever gave it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
