/** Thrown where a command cannot do what it was told: its message is for whoever gave it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
