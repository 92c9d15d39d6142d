import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asPerson, closeDatabase, type Tx } from "@/db/client";
import { devices, events } from "@/db/schema";
import { makeActor, outcomeInSavepoint, refusedByPolicy, rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { NotAllowed, NotFound, Refusal } from "@/lib/core/errors";
import { endSessionsOf } from "../sessions";
import { addDevice } from "./add-device";
import { chooseNotices } from "./choose-notices";
import { deviceMark } from "./device-mark";
import { addDeviceInput } from "./input";
import { maxDevices, noticeKinds } from "./limits";
import { listDevices } from "./list-devices";
import { makeMemberWithPhone, testSession } from "./member-with-phone.fixture";
import { moveDeviceToSession } from "./move-device-to-session";
import { openPushService } from "./push-service.fixture";
import { removeDevice } from "./remove-device";

let service: Awaited<ReturnType<typeof openPushService>>;
beforeAll(async () => {
  service = await openPushService();
});
afterAll(async () => {
  await service.close();
  await closeDatabase();
});

const world = (tx: Tx) => makeMemberWithPhone(service, tx);

describe("a device", () => {
  test(
    "is added once, shows all notices at first, and belongs to its person only",
    rolledBack(async (tx) => {
      const { member, browser, deviceId, other } = await world(tx);
      await chooseNotices(member, { deviceId, noticeKinds: ["inquiry"] }, tx);
      expect(await addDevice(member, browser.subscription, { ...testSession, name: "Edge · Android" }, tx)).toBe(
        deviceId,
      );
      const [device, ...more] = await listDevices(member, tx);
      expect(more).toEqual([]);
      expect(device).toEqual({
        id: deviceId,
        name: "Edge · Android",
        noticeKinds: ["inquiry"],
        createdAt: expect.any(Date),
        notifiedAt: null,
      });
      const newer = await addDevice(member, service.subscribe().subscription, testSession, tx);
      expect((await listDevices(member, tx)).find(({ id }) => id === newer)?.noticeKinds).toEqual([...noticeKinds]);
      expect(await listDevices(other, tx)).toEqual([]);
      expect(await tx.$count(devices)).toBe(0);
      await expect(chooseNotices(other, { deviceId, noticeKinds: [] }, tx)).rejects.toThrow(NotFound);
      await removeDevice(other, { deviceId }, tx);
      expect(await listDevices(member, tx)).toHaveLength(2);
      for (let times = 0; times < 2; times++) await removeDevice(member, { deviceId }, tx);
      expect(await listDevices(member, tx)).toHaveLength(1);
      const recorded = await tx
        .select({ name: events.name })
        .from(events)
        .where(sql`${events.userId} = ${member.userId}`);
      expect(recorded.filter(({ name }) => name === "device.removed")).toHaveLength(1);
    }),
  );

  test(
    "is protected by row-level security: nobody writes one into another person's list",
    rolledBack(async (tx) => {
      const { member, other } = await world(tx);
      const { subscription } = service.subscribe();
      const row = { userId: member.userId, ...subscription, name: "", session: "", noticeKinds: [] };
      const write = (each: Tx) => asPerson(other.userId, (inside) => inside.insert(devices).values(row), each);
      expect(await outcomeInSavepoint(write, tx)).toMatch(refusedByPolicy);
      const reassign = (each: Tx) =>
        asPerson(member.userId, (inside) => inside.update(devices).set({ userId: other.userId }), each);
      expect(await outcomeInSavepoint(reassign, tx)).toMatch(refusedByPolicy);
      const http = { ...row, endpoint: "http://push.example.com/x" };
      const wrong = (each: Tx) => asPerson(member.userId, (inside) => inside.insert(devices).values(http), each);
      expect(await outcomeInSavepoint(wrong, tx)).toBe("devices_form");
    }),
  );

  test(
    "is for members of a shop, and each has a maximum",
    rolledBack(async (tx) => {
      const { member } = await world(tx);
      const { subscription } = service.subscribe();
      await expect(addDevice(guest, subscription, testSession, tx)).rejects.toThrow(NotAllowed);
      await expect(addDevice(await makeActor({}, tx), subscription, testSession, tx)).rejects.toThrow(NotAllowed);
      for (let count = 1; count < maxDevices; count++)
        await addDevice(member, service.subscribe().subscription, testSession, tx);
      const one = (each: Tx) => addDevice(member, subscription, testSession, each);
      await expect(tx.transaction(one)).rejects.toThrow(Refusal);
      expect(await listDevices(member, tx)).toHaveLength(maxDevices);
    }),
  );

  test("has a public push service and valid keys", () => {
    const { subscription } = service.subscribe();
    const isAccepted = (given: object) => addDeviceInput.safeParse({ ...subscription, ...given }).success;
    expect(isAccepted({})).toBe(true);
    for (const endpoint of [
      "http://push.example.com/a",
      "https://localhost/a",
      "https://10.0.0.8/a",
      "https://db.internal/a",
    ])
      expect(isAccepted({ endpoint }), endpoint).toBe(false);
    expect(isAccepted({ endpoint: `https://push.example.com/${"a".repeat(1_000)}` })).toBe(false);
    expect(isAccepted({ p256dh: `BA${"A".repeat(85)}` })).toBe(false);
    expect(isAccepted({ auth: "short" })).toBe(false);
    expect(isAccepted({ auth: undefined })).toBe(false);
  });
});

describe("a device's session", () => {
  test(
    "may be replaced by a new one of the same person; another person's, or none, removes the device",
    rolledBack(async (tx) => {
      const { member, other, browser, deviceId } = await world(tx);
      const mark = deviceMark({ userId: member.userId, deviceId });
      expect(await moveDeviceToSession(`${mark}x`, undefined, tx)).toBe(false);
      expect(await moveDeviceToSession(mark, { userId: member.userId, token: "a new session" }, tx)).toBe(true);
      await endSessionsOf(member.userId, tx, "a new session");
      expect(await listDevices(member, tx)).toHaveLength(1);
      expect(await moveDeviceToSession(mark, { userId: other.userId, token: "a third" }, tx)).toBe(false);
      expect(await listDevices(member, tx)).toEqual([]);
      const again = await addDevice(member, browser.subscription, testSession, tx);
      expect(await moveDeviceToSession(deviceMark({ userId: member.userId, deviceId: again }), undefined, tx)).toBe(
        false,
      );
      expect(await listDevices(member, tx)).toEqual([]);
    }),
  );

  test(
    "removes the device when it ends, as with a new password",
    rolledBack(async (tx) => {
      const { member, other } = await world(tx);
      await addDevice(other, service.subscribe().subscription, testSession, tx);
      await addDevice(member, service.subscribe().subscription, { ...testSession, token: "this one" }, tx);
      await endSessionsOf(member.userId, tx, "this one");
      expect(await listDevices(member, tx)).toHaveLength(1);
      await endSessionsOf(member.userId, tx);
      expect(await listDevices(member, tx)).toEqual([]);
      expect(await listDevices(other, tx)).toHaveLength(1);
    }),
  );
});
