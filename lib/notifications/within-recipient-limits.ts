import { type Db, database } from "@/db/client";
import { type Count, countInOrder, refundAttempt } from "../accounts/rate-limit";
import { Postponed, Refusal } from "../core/errors";
import { mostUnconfirmed } from "./kinds";

const [hour, day] = [3_600, 86_400];
/** Over all senders. Mails over a limit wait for the next window, see Postponed. */
const limits = {
  unconfirmed: { hour: mostUnconfirmed, day: 8 },
  confirmed: { hour: 20, day: 100 },
};
const retrySeconds = 600;

/**
 * Runs `send` if this address may get one more mail now, counted over all senders. A mail that could not be sent is not counted.
 * @throws Postponed over the limit
 */
export async function withinRecipientLimits(
  { address, isConfirmed }: { address: string; isConfirmed: boolean },
  send: () => Promise<void>,
  db: Db = database,
): Promise<void> {
  const most = limits[isConfirmed ? "confirmed" : "unconfirmed"];
  const counts: Count[] = [
    [`mail:hour:${address}`, { limit: most.hour, windowSeconds: hour }],
    [`mail:day:${address}`, { limit: most.day, windowSeconds: day }],
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
