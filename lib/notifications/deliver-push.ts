import { asPerson, type Db, database } from "@/db/client";
import type { PostPush } from "../accounts/devices/post-push";
import { type Push, sendPush } from "../accounts/devices/send-push";
import type { AboutDevice } from "./notify-devices";

/**
 * The one way for news to get to a device, as deliver() is for mail: if its person still wants it to tell such news.
 * @throws Hopeless, or what may work later
 */
export async function deliverPush(
  { userId, deviceId, news }: Pick<AboutDevice, "userId" | "deviceId" | "news">,
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
  if (device?.noticeKinds.includes(news)) await sendPush(device, push, db, post);
}
