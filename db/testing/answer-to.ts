import type { Tx } from "../client";
import { violatedConstraint } from "../violation";

/**
 * What the database says to a statement: the constraint it broke, the refusal in its own words, or "done". A failure
 * takes only itself back, so the test may go on.
 */
export const answerTo = (work: (tx: Tx) => Promise<unknown>, tx: Tx): Promise<string> =>
  tx.transaction(work).then(
    () => "done",
    (error) => violatedConstraint(error) ?? String(error.cause ?? error),
  );

export const refusedByPolicy = /row-level security/;
export const refusedByGrant = /permission denied/;
