import { and, eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { devices } from "@/db/schema";
import { count } from "@/lib/core/counts";
import { PermanentFailure } from "@/lib/core/errors";
import { log } from "@/lib/core/log";
import { sign } from "@/lib/security/hmac";
import { encryptPushPayload } from "./encrypt-push-payload";
import { pushLifetimeSeconds } from "./limits";
import { type PostPush, PrivateAddress, postPush } from "./post-push";
import { vapidHeader } from "./vapid-header";

/** The content of a push notice: no name and no text of a buyer, because lock screens show it. See decision 012. */
export type Notice = {
  title: string;
  body: string;
  /** A language tag and its direction. */
  lang: string;
  dir: "ltr" | "rtl";
  /** The path of the market that a tap opens. */
  path: string;
};

export type Push = {
  notice: Notice;
  /** The topic: a newer notice with the same one replaces it. */
  about: string;
  isUrgent: boolean;
};

type Target = { id: string; userId: string };

/**
 * Sends a notice to a device of this person and returns whether the device still exists; one that its browser has
 * unsubscribed is deleted. @throws Hopeless if a retry would not help; any other error is temporary
 */
export async function sendPush(
  { id, userId }: Target,
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
    ttl: String(pushLifetimeSeconds),
    topic,
    urgency: isUrgent ? "high" : "normal",
  };
  const body = encryptPushPayload(JSON.stringify({ ...notice, tag: topic }), device);
  const status = await post(device.endpoint, headers, body).catch((error) => {
    count("pushes", { outcome: "failed" });
    if (error instanceof PrivateAddress) throw new PermanentFailure("the push service is not on the open internet");
    throw error;
  });
  const isGone = status === 404 || status === 410;
  count("pushes", { outcome: isGone ? "gone" : status >= 200 && status < 300 ? "sent" : "failed" });
  if (isGone) {
    await asPerson(userId, (tx) => tx.delete(devices).where(own), db);
    log.debug("device.gone", { status });
    return false;
  }
  if (status >= 300 && status < 500 && status !== 408 && status !== 429)
    throw new PermanentFailure(`the push service refuses it permanently (${status})`);
  if (status < 200 || status >= 300) throw new Error(`the push service answered ${status}`);
  await asPerson(userId, (tx) => tx.update(devices).set({ notifiedAt: new Date() }).where(own), db);
  return true;
}
