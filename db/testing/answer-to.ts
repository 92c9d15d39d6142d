import type { Tx } from "../client";
import { violatedConstraint } from "../violation";

/**
 * Returns the answer of the database to a statement: the violated constraint, its error message, or "done". A failure
 * is rolled back alone, so the test continues.
 */
export const answerTo = (work: (tx: Tx) => Promise<unknown>, tx: Tx): Promise<string> =>
  tx.transaction(work).then(
    () => "done",
    (error) => violatedConstraint(error) ?? String(error.cause ?? error),
  );

export const refusedByPolicy = /row-level security/;
export const refusedByGrant = /permission denied/;
