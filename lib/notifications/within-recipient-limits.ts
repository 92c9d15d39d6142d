import { type Db, database } from "@/db/client";
import { type Count, countInOrder, refundAttempt } from "../accounts/rate-limit";
import { Postponed, Refusal } from "../core/errors";
import { maxUnconfirmedPerHour } from "./kinds";

const [hour, day] = [3_600, 86_400];
/** The limits count all senders together. Emails above a limit are sent in a later window, see Postponed. */
const limits = {
  unconfirmed: { hour: maxUnconfirmedPerHour, day: 8 },
  confirmed: { hour: 20, day: 100 },
};
const retrySeconds = 600;

/**
 * Runs `send` if this address may get one more email now, counted over all senders. A failed email is not counted.
 * @throws Postponed over the limit
 */
export async function withinRecipientLimits(
  { address, isConfirmed }: { address: string; isConfirmed: boolean },
  send: () => Promise<void>,
  db: Db = database,
): Promise<void> {
  const limit = limits[isConfirmed ? "confirmed" : "unconfirmed"];
  const counts: Count[] = [
    [`mail:hour:${address}`, { limit: limit.hour, windowSeconds: hour }],
    [`mail:day:${address}`, { limit: limit.day, windowSeconds: day }],
  ];
  try {
    await countInOrder(counts, db);
  } catch (error) {
    throw error instanceof Refusal ? new Postponed(retrySeconds) : error;
  }
  try {
    await send();
  } catch (error) {
    for (const [key] of counts) await refundAttempt(key, db);
    throw error;
  }
}
