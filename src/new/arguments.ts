import { parseArgs } from 'node:util';
import { suggest } from '../load/nearest.ts';
import { type Answers, type Field, typed, wrongAnswer } from './field.ts';
import { Refusal } from './refusal.ts';

/**
 * Reads arguments such as `--paragraph 4`.
 * @param fields those that there are
 * @returns what was said, by field, as typed
 * @throws Refusal with code 2 where an argument is none of them or has no value
 */
export const readArguments = (
  words: readonly string[],
  fields: readonly Pick<Field, 'name' | 'form'>[],
): { answers: Answers; positionals: string[] } => {
  const names = fields.map(({ name }) => name);
  const options = Object.fromEntries(
    fields.map(({ name, form }) => [
      name,
      form === 'flag'
        ? { type: 'boolean' as const }
        : { type: 'string' as const, multiple: true as const },
    ]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!names.includes(token.name))
      throw new Refusal(
        `${token.rawName} means nothing here. ${suggest(token.name, names)?.replace(/mean /, 'mean --') ?? ''}`.trim(),
        2,
      );
    const value = options[token.name]?.type === 'string' ? token.value : 'yes';
    if (value === undefined) throw new Refusal(`${token.rawName} is given without a value.`, 2);
    const form = fields.find(({ name }) => name === token.name)?.form;
    const again = tokens.some(
      (one) => one.kind === 'option' && one.name === token.name && one.index < token.index,
    );
    if (again && (form === undefined || form === 'number'))
      throw new Refusal(`${token.rawName} is given twice.`, 2);
  }
  const answers = Object.fromEntries(
    fields.flatMap((field) => {
      const value = values[field.name];
      if (value === undefined) return [];
      return [[field.name, value === true ? true : typed(field, value as string[])]];
    }),
  );
  return { answers, positionals };
};

/** What is wrong with an answer, by itself and beside the others. */
export const complaint = <Known>(
  field: Field<Known>,
  answers: Answers,
  draft: Known,
): string | undefined => wrongAnswer(field, answers[field.name]) ?? field.wrong?.(answers, draft);

const quoted = (word: string): string => (/^[\w./:@-]+$/.test(word) ? word : JSON.stringify(word));

/** A command as an editor would type it. */
export const commandLine = (words: readonly string[]): string =>
  `npm run new -- ${words.map(quoted).join(' ')}`;

/**
 * Refuses an entry of which something is missing or wrong, all at once.
 * @throws Refusal
 */
export const complete = <Known>(
  name: string,
  { fields, example }: { fields: readonly Field<Known>[]; example: string },
  answers: Answers,
  draft: Known,
): void => {
  const missing = fields.filter(
    (field) => answers[field.name] === undefined && field.needed?.(answers, draft),
  );
  const wrong = fields.flatMap((field) => {
    if (answers[field.name] === undefined) return [];
    return complaint(field, answers, draft) ?? [];
  });
  if (missing.length === 0 && wrong.length === 0) return;
  const lines = missing.map((field) => {
    const known = field.known?.(answers, draft) ?? [];
    const choice = known.length > 0 && known.length <= 12 ? ` (${known.join(', ')})` : '';
    return `  --${field.name}  ${field.ask}${choice}`;
  });
  const needs =
    missing.length > 0
      ? [
          `Nothing was written. ${name} also needs:`,
          ...lines,
          'For example:',
          `  npm run new -- ${example}`,
        ]
      : ['Nothing was written.'];
  throw new Refusal([...wrong, ...needs].join('\n'), missing.length > 0 ? 2 : 1);
};
