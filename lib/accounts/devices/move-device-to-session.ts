import { and, eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { devices } from "@/db/schema";
import { sha256Hex } from "@/lib/security/hmac";
import { readDeviceMark } from "./device-mark";

type SignedIn = { userId: string; token: string };

/**
 * Moves the device with this cookie to the browser's new session. With another person's session, or none, the device is
 * removed. @returns whether it is the device of the signed-in person
 */
export async function moveDeviceToSession(
  mark: string,
  session: SignedIn | undefined,
  db: Db = database,
): Promise<boolean> {
  const marked = readDeviceMark(mark);
  if (!marked) return false;
  const { userId, deviceId } = marked;
  const own = and(eq(devices.id, deviceId), eq(devices.userId, userId));
  return asPerson(
    userId,
    async (tx) => {
      if (session?.userId !== userId) {
        await tx.delete(devices).where(own);
        return false;
      }
      const updated = await tx
        .update(devices)
        .set({ session: sha256Hex(session.token) })
        .where(own)
        .returning();
      return updated.length > 0;
    },
    db,
  );
}
