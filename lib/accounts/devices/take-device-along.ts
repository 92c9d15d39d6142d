import { and, eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { devices } from "@/db/schema";
import { fingerprint } from "@/lib/security/hmac";
import { readDeviceMark } from "./device-mark";

type SignedIn = { userId: string; token: string };

/**
 * The browser with this mark has a new session: its device belongs to it from now on. With another person's session, or none, it
 * shows nothing of its former person any more. @returns whether it is still the device of who is signed in
 */
export async function takeDeviceAlong(mark: string, now: SignedIn | undefined, db: Db = database): Promise<boolean> {
  const marked = readDeviceMark(mark);
  if (!marked) return false;
  const { userId, deviceId } = marked;
  const own = and(eq(devices.id, deviceId), eq(devices.userId, userId));
  return asPerson(
    userId,
    async (tx) => {
      if (now?.userId !== userId) {
        await tx.delete(devices).where(own);
        return false;
      }
      const kept = await tx
        .update(devices)
        .set({ session: fingerprint(now.token) })
        .where(own)
        .returning();
      return kept.length > 0;
    },
    db,
  );
}
