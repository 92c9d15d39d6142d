import { desc, eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { devices } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import type { DeviceNoticeKind } from "./limits";

export type Device = {
  id: string;
  name: string;
  noticeKinds: DeviceNoticeKind[];
  createdAt: Date;
  notifiedAt: Date | null;
};

/** Lists the person's devices, the newest first, without their endpoints and keys. */
export async function listDevices(actor: Actor, db: Db = database): Promise<Device[]> {
  allow(actor.kind === "user");
  const { id, name, noticeKinds, createdAt, notifiedAt } = devices;
  return asPerson(
    actor.userId,
    (tx) =>
      tx
        .select({ id, name, noticeKinds, createdAt, notifiedAt })
        .from(devices)
        .where(eq(devices.userId, actor.userId))
        .orderBy(desc(createdAt), desc(id)),
    db,
  );
}
