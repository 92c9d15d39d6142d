import { database, type Tx } from "../client";

class RollBack extends Error {}

/** A test body in a transaction that never commits: each test makes its own world, side by side with others. */
export const rolledBack = (body: (tx: Tx) => Promise<void>) => async () => {
  const undo = new RollBack();
  await database
    .transaction(async (tx) => {
      await body(tx);
      throw undo;
    })
    .catch((error) => {
      if (error !== undo) throw error;
    });
};
