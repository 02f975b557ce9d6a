import { dateRules } from './date-rules.ts';
import { essayRules } from './essay-rules.ts';
import { figureRules } from './figure-rules.ts';
import { fileRules } from './file-rules.ts';
import { identityRules } from './identity-rules.ts';
import { lookRules } from './look-rules.ts';
import type { Rule, Severity } from './rule.ts';
import { substanceRules } from './substance-rules.ts';
import { textRules } from './text-rules.ts';

const families = {
  'Files and fields': fileRules,
  Dates: dateRules,
  Texts: textRules,
  'Ids and names': identityRules,
  'The author’s words, the page about the edition, addresses, languages': essayRules,
  'What an entry says': substanceRules,
  Figures: figureRules,
  'How the edition looks and speaks': lookRules,
} as const;

const table = {
  ...fileRules,
  ...dateRules,
  ...textRules,
  ...identityRules,
  ...essayRules,
  ...substanceRules,
  ...figureRules,
  ...lookRules,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof table;

/** Every rule by its name. */
export const rules: Readonly<Record<RuleName, Rule>> = table;

/** Their names, in the order of the families. */
export const ruleNames = Object.keys(table) as RuleName[];

/** Whether a rule has this name. */
export const isRule = (name: string): name is RuleName => Object.hasOwn(table, name);

/** How grave it is to break a rule. */
export const severityOf = (name: RuleName): Severity => rules[name].severity;

/** Elements in a sentence are shown, not made. */
const line = (name: RuleName): string => {
  const words = rules[name].meaning.replace(/<[^>]+>/g, '`$&`');
  return `- \`${name}\`${severityOf(name) === 'warning' ? ' (warning)' : ''}: ${words}`;
};

/** All rules as a list in Markdown: the README has it word for word. */
export const ruleList = (): string =>
  Object.entries(families)
    .map(([family, own]) =>
      [`${family}:`, '', ...(Object.keys(own) as RuleName[]).map(line)].join('\n'),
    )
    .join('\n\n');

const indented = (text: string): string => text.replace(/^/gm, '    ');

/** A short help on a rule: what it asks, what breaks it and what keeps it. */
export const explain = (name: RuleName): string => {
  const { severity, meaning, wrong, right } = rules[name];
  return [
    `${name} (${severity})`,
    `  ${meaning}`,
    '  Wrong:',
    indented(wrong),
    '  Right:',
    indented(right),
  ].join('\n');
};
