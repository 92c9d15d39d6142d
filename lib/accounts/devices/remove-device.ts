import { and, eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { devices } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { RemoveDevice } from "./input";

/** Removes one of the person's devices. Idempotent. */
export async function removeDevice(actor: Actor, { deviceId }: RemoveDevice, db: Db = database): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  await asPerson(
    userId,
    async (tx) => {
      const own = and(eq(devices.userId, userId), eq(devices.id, deviceId));
      const removed = await tx.delete(devices).where(own).returning({ id: devices.id });
      if (removed.length) await recordEvent(actor, { name: "device.removed", userId, deviceId }, tx);
    },
    db,
  );
}
