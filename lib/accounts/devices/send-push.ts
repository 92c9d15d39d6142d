import { and, eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { devices } from "@/db/schema";
import { Hopeless } from "@/lib/core/errors";
import { log } from "@/lib/core/log";
import { sign } from "@/lib/security/hmac";
import { seal } from "./encrypt-push-payload";
import { goodSeconds } from "./limits";
import { ClosedAddress, type PostPush, postPush } from "./post-push";
import { vapidHeader } from "./vapid-header";

/** What a lock screen shows: no name and no words of a buyer. See decision 012. */
export type Notice = {
  title: string;
  body: string;
  /** A language tag, and the direction it is written in. */
  lang: string;
  dir: "ltr" | "rtl";
  /** Where a tap leads: a path of this market. */
  path: string;
};

export type Push = {
  notice: Notice;
  /** What it is about: a newer one about the same takes its place. */
  about: string;
  isUrgent: boolean;
};

type Reached = { id: string; userId: string };

/**
 * Sends a notice to a device of this person. One whose browser has let go of it is forgotten; the answer says whether it is still there.
 * @throws Hopeless when trying again would not help; anything else may work later
 */
export async function sendPush(
  { id, userId }: Reached,
  { notice, about, isUrgent }: Push,
  db: Db = database,
  post: PostPush = postPush,
): Promise<boolean> {
  const own = and(eq(devices.id, id), eq(devices.userId, userId));
  const [device] = await asPerson(userId, (tx) => tx.select().from(devices).where(own), db);
  if (!device) return false;
  const topic = sign("push", about).slice(0, 32);
  const headers = {
    authorization: vapidHeader(device.endpoint),
    "content-encoding": "aes128gcm",
    "content-type": "application/octet-stream",
    ttl: String(goodSeconds),
    topic,
    urgency: isUrgent ? "high" : "normal",
  };
  const body = seal(JSON.stringify({ ...notice, tag: topic }), device);
  const status = await post(device.endpoint, headers, body).catch((error) => {
    if (error instanceof ClosedAddress) throw new Hopeless("the push service is not on the open internet");
    throw error;
  });
  if (status === 404 || status === 410) {
    await asPerson(userId, (tx) => tx.delete(devices).where(own), db);
    log.debug("device.gone", { status });
    return false;
  }
  if (status >= 300 && status < 500 && status !== 408 && status !== 429)
    throw new Hopeless(`the push service refuses it for good (${status})`);
  if (status < 200 || status >= 300) throw new Error(`the push service answered ${status}`);
  await asPerson(userId, (tx) => tx.update(devices).set({ notifiedAt: new Date() }).where(own), db);
  return true;
}
