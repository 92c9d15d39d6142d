import { eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { devices } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { sha256Hex } from "@/lib/security/hmac";
import type { AddDevice } from "./input";
import { maxDevices, noticeKinds } from "./limits";

type SessionOfDevice = { name: string; token: string };

/**
 * Subscribes this browser to push notices for its person. `token` is its session. Adding the same browser again updates
 * it and preserves its choice of notices. @returns its id. @throws NotAllowed for people without a shop, Refusal at the
 * maximum
 */
export async function addDevice(
  actor: Actor,
  { endpoint, p256dh, auth }: AddDevice,
  { name, token }: SessionOfDevice,
  db: Db = database,
): Promise<string> {
  allow(actor.kind === "user" && actor.memberships.length > 0);
  const { userId } = actor;
  const current = { name, p256dh, auth, session: sha256Hex(token) };
  return asPerson(
    userId,
    async (tx) => {
      const [added] = await tx
        .insert(devices)
        .values({ userId, endpoint, ...current, noticeKinds: [...noticeKinds] })
        .onConflictDoUpdate({ target: [devices.userId, devices.endpoint], set: current })
        .returning({ id: devices.id });
      if (!added) throw new Error("the device was not added");
      if ((await tx.$count(devices, eq(devices.userId, userId))) > maxDevices)
        throw new Refusal("devices.tooMany", { count: maxDevices });
      await recordEvent(actor, { name: "device.added", userId, deviceId: added.id }, tx);
      return added.id;
    },
    db,
  );
}
