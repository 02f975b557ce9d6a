import { idKinds, type Ledger } from '../schemas/ledger.ts';

/**
 * The ids in use that the ledger does not hold yet.
 * @returns one text for each, for example “note two-petitions”
 */
export const unpublished = (inUse: Ledger, ledger: Ledger): string[] =>
  idKinds.flatMap((kind) =>
    inUse[kind].filter((id) => !ledger[kind].includes(id)).map((id) => `${kind} ${id}`),
  );

/** The ledger with every id in use added at the end of its kind; nothing is taken out or moved. */
export const extended = (ledger: Ledger, inUse: Ledger): Ledger =>
  Object.fromEntries(
    idKinds.map((kind) => [kind, [...new Set([...ledger[kind], ...inUse[kind]])]]),
  ) as Ledger;
