import { AsyncLocalStorage } from "node:async_hooks";
import { processSingleton } from "./process-singleton";

const storage = processSingleton("inspection", () => new AsyncLocalStorage<boolean>());

/**
 * Runs `work` in an inspection: every statement of the process-wide pools runs in a read-only transaction, and the rows
 * of buyers are shut by row-level security, whatever shop the transaction is of.
 */
export const runInInspection = <T>(work: () => T): T => storage.run(true, work);

/** Runs `work` outside of the inspection that the running request belongs to: to end it. */
export const runOutsideInspection = <T>(work: () => T): T => storage.run(false, work);

export const isInInspection = (): boolean => storage.getStore() === true;

/** Makes a transaction one of an inspection, for good. `is_inspection()` reads the second setting. */
export const beginInspection =
  "select set_config('transaction_read_only', 'on', true), set_config('app.inspection', 'on', true)";

const readOnlyTransaction = "25006";

/** Whether PostgreSQL refused to write because the transaction is read only. */
export function isReadOnlyViolation(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause)
    if ("code" in each && each.code === readOnlyTransaction) return true;
  return false;
}
