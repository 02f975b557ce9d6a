import { counted, gravity, inOrder, type Problem, problemBlocks } from './problem.ts';

/** All problems for an editor to read, and how many they are. */
export const report = (problems: readonly Problem[]): string => {
  const errors = problems.filter((problem) => gravity(problem) === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return 'Nothing is wrong with the content.';
  const counts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ].join(' and ');
  const [first] = inOrder(problems);
  const help = `Help on a rule: npm run check -- --explain ${first?.rule}`;
  return [...problemBlocks(problems), `${counts} in the content. ${help}`].join('\n\n');
};

/** All problems as a JSON array, each with the same eight fields; what is not known is null. */
export const reportJson = (problems: readonly Problem[]): string =>
  JSON.stringify(
    inOrder(problems).map((problem) => {
      const { file, line, column, rule, message, found = null, hint = null } = problem;
      return { file, line, column, rule, severity: gravity(problem), message, found, hint };
    }),
    null,
    2,
  );

const inCommand = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const inProperty = (text: string): string =>
  inCommand(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** All problems as workflow commands of GitHub Actions, which show them at their lines. */
export const annotations = (problems: readonly Problem[]): string =>
  inOrder(problems)
    .map((problem) => {
      const { file, line, column, rule, message, found, hint } = problem;
      const words = [message, ...(found === undefined ? [] : [`found: ${found}`]), hint ?? ''];
      const place = `file=${inProperty(file)},line=${line},col=${column},title=${inProperty(rule)}`;
      return `::${gravity(problem)} ${place}::${inCommand(words.filter(Boolean).join('\n'))}`;
    })
    .join('\n');
