import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the fields of one kind of entry mean, by their names; a field that says nothing has no words. */
export type Meanings = Record<string, string | undefined>;

/** The constants of a file, by their names: what `...shared` spreads, and what `level` alone stands for. */
type Constants = Map<string, ts.VariableDeclaration>;

/** The words of a doc comment in one line. */
const wordsOf = (node: ts.Node): string | undefined => {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  const words = comment && ts.getTextOfJSDocComment(comment.comment);
  return words?.replace(/\s+/g, ' ').trim() || undefined;
};

const constantsOf = (file: ts.SourceFile): Constants =>
  new Map(
    file.statements
      .filter((one) => ts.isVariableStatement(one))
      .flatMap(({ declarationList }) => [...declarationList.declarations])
      .map((one) => [one.name.getText(file), one]),
  );

const meaningsOf = (fields: ts.ObjectLiteralExpression, constants: Constants): Meanings =>
  Object.assign(
    {},
    ...fields.properties.map((one): Meanings => {
      const file = one.getSourceFile();
      if (ts.isSpreadAssignment(one)) {
        const spread = constants.get(one.expression.getText(file))?.initializer;
        return spread && ts.isObjectLiteralExpression(spread) ? meaningsOf(spread, constants) : {};
      }
      if (!one.name) return {};
      const name = ts.isStringLiteral(one.name) ? one.name.text : one.name.getText(file);
      const meant = ts.isShorthandPropertyAssignment(one) ? constants.get(name) : undefined;
      return { [name]: wordsOf(one) ?? (meant && wordsOf(meant)) };
    }),
  );

/** The names of fields as one word: it tells one kind of entry from all others. */
export const signature = (fields: readonly string[]): string => [...fields].sort().join(' ');

/**
 * What the fields of every entry mean: the doc comments in the schemas, which people read there too.
 * @param pattern the files of the schemas
 * @returns by the signature of the entry
 * @throws Error where two kinds of entries have the same fields with other meanings
 */
export const meanings = (pattern = 'src/schemas/*.ts'): Map<string, Meanings> => {
  const files = globSync(pattern).map((path) =>
    ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true),
  );
  const everywhere: Constants = new Map(files.flatMap((file) => [...constantsOf(file)]));
  const found = new Map<string, Meanings>();
  for (const file of files) {
    const constants: Constants = new Map([...everywhere, ...constantsOf(file)]);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && /^z\s*\.strictObject$/.test(node.expression.getText(file))) {
        const [fields] = node.arguments;
        if (fields && ts.isObjectLiteralExpression(fields)) {
          const all = meaningsOf(fields, constants);
          const key = signature(Object.keys(all));
          const before = found.get(key);
          if (before && JSON.stringify(before) !== JSON.stringify(all))
            throw new Error(`two kinds of entries have the fields ${key}: ${file.fileName}`);
          found.set(key, all);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
};
