import { database, type Tx } from "../client";
import { findUntrueCards } from "./cards";

class RollBack extends Error {}

/**
 * A test body in a transaction that never commits: each test makes its own world, side by side with others. It fails,
 * too, when it leaves a listing whose card differs from its tables.
 */
export const rolledBack = (body: (tx: Tx) => Promise<void>) => async () => {
  const undo = new RollBack();
  await database
    .transaction(async (tx) => {
      await body(tx);
      const untrue = await findUntrueCards(tx);
      if (untrue.length) throw new Error(`listing cards that differ from their tables: ${untrue.join(", ")}`);
      throw undo;
    })
    .catch((error) => {
      if (error !== undo) throw error;
    });
};
