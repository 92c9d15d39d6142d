import type { Tx } from "../client";
import { violatedConstraint } from "../violation";

/**
 * Runs `work` in a savepoint and returns its outcome: the name of the violated constraint, another error's message, or
 * "done". A failure rolls back to the savepoint only, so the test can continue.
 */
export const outcomeInSavepoint = (work: (tx: Tx) => Promise<unknown>, tx: Tx): Promise<string> =>
  tx.transaction(work).then(
    () => "done",
    (error) => violatedConstraint(error) ?? String(error.cause ?? error),
  );

export const refusedByPolicy = /row-level security/;
export const refusedByGrant = /permission denied/;
