import { asPerson, type Db, database } from "@/db/client";
import type { PostPush } from "../accounts/devices/post-push";
import { type Push, sendPush } from "../accounts/devices/send-push";
import type { AboutDevice } from "./notify-devices";

/**
 * Sends a push to a device if its person still wants this kind; every push goes through it, as every email through
 * deliver(). @throws Hopeless if retrying is useless, or another error if a retry may succeed
 */
export async function deliverPush(
  { userId, deviceId, news: noticeKind }: Pick<AboutDevice, "userId" | "deviceId" | "news">,
  push: Push,
  db: Db = database,
  post?: PostPush,
): Promise<void> {
  const device = await asPerson(
    userId,
    (tx) =>
      tx.query.devices.findFirst({ where: (each, { and, eq }) => and(eq(each.id, deviceId), eq(each.userId, userId)) }),
    db,
  );
  if (device?.noticeKinds.includes(noticeKind)) await sendPush(device, push, db, post);
}
