import { and, eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { devices } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { ChooseNotices } from "./input";

/** Sets which notices one of the person's devices shows. @throws NotFound for another person's device */
export async function chooseNotices(
  actor: Actor,
  { deviceId, noticeKinds }: ChooseNotices,
  db: Db = database,
): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  await asPerson(
    userId,
    async (tx) => {
      const own = and(eq(devices.userId, userId), eq(devices.id, deviceId));
      const chosen = await tx.update(devices).set({ noticeKinds }).where(own).returning({ id: devices.id });
      if (chosen.length === 0) throw new NotFound("device");
      await recordEvent(actor, { name: "device.chose_notices", userId, deviceId }, tx);
    },
    db,
  );
}
