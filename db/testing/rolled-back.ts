import { database, type Tx } from "../client";
import { findStaleCards } from "./cards";

class RollBack extends Error {}

/**
 * Runs a test body in a transaction that is rolled back, so that tests run in parallel on one database and each creates
 * its own rows. The test also fails if it leaves a listing whose card differs from its tables.
 */
export const rolledBack = (body: (tx: Tx) => Promise<void>) => async () => {
  const rollBack = new RollBack();
  await database
    .transaction(async (tx) => {
      await body(tx);
      const stale = await findStaleCards(tx);
      if (stale.length) throw new Error(`listing cards that differ from their tables: ${stale.join(", ")}`);
      throw rollBack;
    })
    .catch((error) => {
      if (error !== rollBack) throw error;
    });
};
