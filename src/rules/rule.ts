/** A warning asks for a second look and stops nothing, an error stops the build. */
export type Severity = 'error' | 'warning';

/** A rule on what stands in the content folder, as an editor meets it. */
export interface Rule {
  severity: Severity;
  /** What it asks, in one sentence. */
  meaning: string;
  /** What breaks it, as it would stand in a file. */
  wrong: string;
  /** What keeps it. */
  right: string;
}

/** A rule that stops the build. */
export const error = (meaning: string, wrong: string, right: string): Rule => ({
  severity: 'error',
  meaning,
  wrong,
  right,
});

/** A rule that asks for a second look. */
export const warning = (meaning: string, wrong: string, right: string): Rule => ({
  severity: 'warning',
  meaning,
  wrong,
  right,
});
