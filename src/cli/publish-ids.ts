import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEdition } from '../checks/load-edition.ts';
import { ledgerFile, readLedger } from '../load/ledger-file.ts';
import { ContentError } from '../load/problem.ts';
import { counted } from '../model/counted.ts';
import { extended, idsOf, unpublished } from '../model/ids.ts';
import { contentDir } from '../site/environment.ts';

/** Adds every id in use to the ledger of published ids. */
const run = (): void => {
  const inUse = idsOf(loadEdition(contentDir));
  const { entry } = readLedger(contentDir).ledger;
  const added = unpublished(inUse, entry);
  writeFileSync(
    join(contentDir, ledgerFile),
    `${JSON.stringify(extended(entry, inUse), null, 2)}\n`,
  );
  console.log([...added, `${counted(added.length, 'id')} added to ${ledgerFile}`].join('\n'));
};

try {
  run();
} catch (error) {
  console.error(error instanceof ContentError ? `\n${error.message}\n` : error);
  process.exitCode = 1;
}
