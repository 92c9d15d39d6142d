import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { closeDatabase, type Tx } from "@/db/client";
import { rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { NotAllowed, NotFound, PermanentFailure, Refusal } from "@/lib/core/errors";
import { maxTestsPerHour } from "./limits";
import { listDevices } from "./list-devices";
import { makeMemberWithPhone } from "./member-with-phone.fixture";
import { openPushService } from "./push-service.fixture";
import { sendPush } from "./send-push";
import { testDevice } from "./test-device";

vi.stubEnv("LOG_LEVEL", "silent");

let service: Awaited<ReturnType<typeof openPushService>>;
beforeAll(async () => {
  service = await openPushService();
});
afterAll(async () => {
  await service.close();
  await closeDatabase();
});

const world = (tx: Tx) => makeMemberWithPhone(service, tx);

const push = (about = "a thread") => ({
  notice: { title: "新询盘", body: "× 2,400", lang: "zh", dir: "ltr" as const, path: "/zh/workspace" },
  about,
  isUrgent: true,
});

describe("a push", () => {
  test(
    "is encrypted, signed, valid for a day, and replaces the last one of the same topic",
    rolledBack(async (tx) => {
      const { member, browser, deviceId } = await world(tx);
      const to = { id: deviceId, userId: member.userId };
      for (const about of ["one", "one", "another"]) await sendPush(to, push(about), tx, service.post);
      const [first, second, third] = browser.shown;
      expect(first?.notice).toMatchObject(push().notice);
      expect(first?.claims).toMatchObject({ aud: "https://push.example.com", sub: "mailto:market@localhost" });
      expect((first?.claims.exp ?? 0) - Date.now() / 1_000).toBeLessThan(86_400);
      expect(first?.headers).toMatchObject({ ttl: "86400", urgency: "high", "content-encoding": "aes128gcm" });
      expect(first?.headers.topic).toMatch(/^[\w-]{32}$/);
      expect(first?.notice.tag).toBe(first?.headers.topic);
      expect(second?.headers.topic).toBe(first?.headers.topic);
      expect(third?.headers.topic).not.toBe(first?.headers.topic);
      expect((await listDevices(member, tx))[0]?.notifiedAt).toEqual(expect.any(Date));
    }),
  );

  test.each([404, 410])("that gets status %i removes the device", (status) =>
    rolledBack(async (tx) => {
      const { member, deviceId } = await world(tx);
      service.mood.status = status;
      const sent = await sendPush({ id: deviceId, userId: member.userId }, push(), tx, service.post).finally(() => {
        service.mood.status = 201;
      });
      expect(sent).toBe(false);
      expect(await listDevices(member, tx)).toEqual([]);
      expect(await sendPush({ id: deviceId, userId: member.userId }, push(), tx, service.post)).toBe(false);
    })(),
  );

  test.each([
    [429, false],
    [500, false],
    [503, false],
    [302, true],
    [400, true],
    [403, true],
    [413, true],
  ])("that gets status %i leaves the device; it is not retried: %s", (status, isHopeless) =>
    rolledBack(async (tx) => {
      const { member, deviceId } = await world(tx);
      service.mood.status = status;
      const error = await sendPush({ id: deviceId, userId: member.userId }, push(), tx, service.post).catch((it) => it);
      service.mood.status = 201;
      expect(error).toBeInstanceOf(Error);
      expect(error instanceof PermanentFailure).toBe(isHopeless);
      expect(await listDevices(member, tx)).toHaveLength(1);
    })(),
  );

  test(
    "can be tested by its person, in their language, a few times an hour",
    rolledBack(async (tx) => {
      const { member, other, browser, deviceId } = await world(tx);
      await testDevice(member, { deviceId }, tx, service.post);
      expect(browser.shown[0]?.notice).toMatchObject({
        lang: "zh-Hans",
        path: "/zh/workspace/devices",
        title: "测试通知",
      });
      await expect(testDevice(other, { deviceId }, tx, service.post)).rejects.toThrow(NotFound);
      await expect(testDevice(guest, { deviceId }, tx, service.post)).rejects.toThrow(NotAllowed);
      for (let count = 1; count < maxTestsPerHour; count++) await testDevice(member, { deviceId }, tx, service.post);
      await expect(testDevice(member, { deviceId }, tx, service.post)).rejects.toThrow("errors.tooMany");
      expect(browser.shown).toHaveLength(maxTestsPerHour);
    }),
  );

  test.each([
    [503, "devices.unreachable"],
    [410, "devices.gone"],
  ])("that was tested and got status %i is refused as %s", (status, code) =>
    rolledBack(async (tx) => {
      const { member, deviceId } = await world(tx);
      service.mood.status = status;
      const error = await testDevice(member, { deviceId }, tx, service.post).catch((it) => it);
      service.mood.status = 201;
      expect(error).toEqual(new Refusal(code));
    })(),
  );
});
