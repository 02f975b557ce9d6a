import { draftCount } from '../checks/drafts.ts';
import { problemsOf } from '../checks/load-edition.ts';
import { readDraft } from '../load/draft.ts';
import { suggest } from '../load/nearest.ts';
import { counted, gravity } from '../load/problem.ts';
import { annotations, report, reportJson } from '../load/report.ts';
import { explain, isRule, ruleList, ruleNames } from '../rules/table.ts';
import { contentDir, environmentProblems } from '../site/environment.ts';

const help = `Checks all of the content folder, and says everything that is wrong with it at once.

npm run check                        the folder content/
CONTENT_DIR=folder npm run check     another folder
npm run check -- --strict            warnings stop it too
npm run check -- --json              an array of { file, line, column, rule, severity, message, found, hint }
npm run check -- --explain           all rules
npm run check -- --explain a-rule    a rule, with a wrong and a right example
npm run check -- --help              this

It ends with 0 where all is well, with 1 where something is wrong, with 2 where it cannot check.
In GitHub Actions each problem is an annotation of its file too.`;

const options = ['--strict', '--json', '--explain', '--help'];

/** Thrown where the command was given something it does not know. */
class Misused extends Error {}

const explained = (name: string | undefined): string => {
  if (name === undefined) return ruleList();
  if (isRule(name)) return explain(name);
  const near = suggest(name, ruleNames) ?? 'npm run check -- --explain lists all rules.';
  throw new Misused(`No rule is called ${name}. ${near}`);
};

const check = (words: readonly string[]): number => {
  const wrong = environmentProblems(process.env);
  if (wrong.length > 0) throw new Misused(wrong.join('\n'));
  const read = readDraft(contentDir);
  const problems = problemsOf(read);
  const strict = words.includes('--strict');
  const stops = problems.some((problem) => strict || gravity(problem) === 'error');
  if (words.includes('--json')) console.log(reportJson(problems));
  else {
    if (process.env['GITHUB_ACTIONS'] && problems.length > 0) console.log(annotations(problems));
    const drafts = draftCount(read.draft);
    const left = drafts > 0 ? `\n${counted(drafts, 'draft')}: in the preview, in no build.` : '';
    if (stops) console.error(report(problems) + left);
    else console.log(report(problems) + left);
  }
  return stops ? 1 : 0;
};

const run = (words: readonly string[]): number => {
  const at = words.indexOf('--explain');
  const name = at < 0 ? undefined : words[at + 1];
  const unknown = words.find((word) => !options.includes(word) && word !== name);
  if (unknown !== undefined)
    throw new Misused(
      `${unknown} means nothing here. ${suggest(unknown, options) ?? ''}\n\n${help}`,
    );
  if (words.includes('--help')) console.log(help);
  else if (at >= 0) console.log(explained(name));
  else return check(words);
  return 0;
};

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  const { message } = error as Error;
  const own =
    error instanceof Misused
      ? message
      : `The check itself failed, and that is a mistake of its own: ${message}`;
  console.error(own);
  process.exitCode = 2;
}
