/** Thrown where nothing is written, with what an editor is told; its code is how the command ends. */
export class Refusal extends Error {
  readonly code: 1 | 2;

  /** @param code 1 where what was asked cannot be done, 2 where it was not asked in full or not understood */
  constructor(message: string, code: 1 | 2 = 1) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}
