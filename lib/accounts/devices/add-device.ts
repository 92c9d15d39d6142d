import { eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { devices } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { fingerprint } from "@/lib/security/hmac";
import type { AddDevice } from "./input";
import { deviceNews, mostDevices } from "./limits";

type Signed = { name: string; token: string };

/**
 * From now on this browser shows its person what happens to their shops. `token` is its session. The same browser added again stays the
 * one it was, with what it tells. @returns its id. @throws NotAllowed for who works in no shop, Refusal when there are enough
 */
export async function addDevice(
  actor: Actor,
  { endpoint, p256dh, auth }: AddDevice,
  { name, token }: Signed,
  db: Db = database,
): Promise<string> {
  allow(actor.kind === "user" && actor.memberships.length > 0);
  const { userId } = actor;
  const now = { name, p256dh, auth, session: fingerprint(token) };
  return asPerson(
    userId,
    async (tx) => {
      const [added] = await tx
        .insert(devices)
        .values({ userId, endpoint, ...now, noticeKinds: [...deviceNews] })
        .onConflictDoUpdate({ target: [devices.userId, devices.endpoint], set: now })
        .returning({ id: devices.id });
      if (!added) throw new Error("the device was not added");
      if ((await tx.$count(devices, eq(devices.userId, userId))) > mostDevices)
        throw new Refusal("devices.tooMany", { count: mostDevices });
      await recordEvent(actor, { name: "device.added", userId, deviceId: added.id }, tx);
      return added.id;
    },
    db,
  );
}
