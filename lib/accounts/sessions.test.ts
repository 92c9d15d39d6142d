import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { events, sessions } from "@/db/schema";
import { makeActor, makeUser, rolledBack } from "@/db/testing";
import { sha256Hex } from "../security/hmac";
import { endOneSession } from "./end-one-session";
import { endOtherSessions } from "./end-other-sessions";
import { listOwnSessions } from "./list-own-sessions";
import { deleteExpiredSessions, endSession, endSessionsOf, findSession, sessionDays, startSession } from "./sessions";

describe("a session", () => {
  test(
    "is found by its token, which the database does not store",
    rolledBack(async (tx) => {
      const user = await makeUser({}, tx);
      const token = await startSession(user.id, { startedBy: "link" }, tx);
      expect(await findSession(token, tx)).toMatchObject({ userId: user.id, startedBy: "link" });
      const [row] = await tx.select().from(sessions).where(eq(sessions.userId, user.id));
      expect(JSON.stringify(row)).not.toContain(token);
      expect(await findSession(row?.sessionToken ?? "", tx)).toBeUndefined();
      expect(Buffer.from(token, "base64url")).toHaveLength(32);
    }),
  );

  test(
    "is recorded as an event",
    rolledBack(async (tx) => {
      const user = await makeUser({}, tx);
      await startSession(user.id, { startedBy: "password" }, tx);
      expect(await tx.select({ name: events.name }).from(events).where(eq(events.userId, user.id))).toEqual([
        { name: "user.signed_in" },
      ]);
    }),
  );

  test(
    "replaces the former one of this browser",
    rolledBack(async (tx) => {
      const user = await makeUser({}, tx);
      const before = await startSession(user.id, { startedBy: "password" }, tx);
      const after = await startSession(user.id, { startedBy: "password", replacing: before }, tx);
      expect(await findSession(before, tx)).toBeUndefined();
      expect(await findSession(after, tx)).toBeDefined();
    }),
  );

  test(
    "is not found after it was ended",
    rolledBack(async (tx) => {
      const user = await makeUser({}, tx);
      const token = await startSession(user.id, { startedBy: "password" }, tx);
      await endSession(token, tx);
      expect(await findSession(token, tx)).toBeUndefined();
    }),
  );

  test(
    "can be ended everywhere but here, without ending other people's",
    rolledBack(async (tx) => {
      const [user, other] = [await makeUser({}, tx), await makeUser({}, tx)];
      const [here, there] = [
        await startSession(user.id, { startedBy: "password" }, tx),
        await startSession(user.id, { startedBy: "password" }, tx),
      ];
      const others = await startSession(other.id, { startedBy: "password" }, tx);
      await endSessionsOf(user.id, tx, here);
      expect(await findSession(there, tx)).toBeUndefined();
      expect(await findSession(here, tx)).toBeDefined();
      expect(await findSession(others, tx)).toBeDefined();
      await endSessionsOf(user.id, tx);
      expect(await findSession(here, tx)).toBeUndefined();
    }),
  );

  test(
    "expires thirty days after it began, and is then deleted",
    rolledBack(async (tx) => {
      const user = await makeUser({}, tx);
      const token = await startSession(user.id, { startedBy: "password" }, tx);
      const left = (await findSession(token, tx))?.expires.getTime() ?? 0;
      expect(Math.round((left - Date.now()) / 86_400_000)).toBe(sessionDays);
      await tx
        .update(sessions)
        .set({ expires: new Date(Date.now() - 1000) })
        .where(eq(sessions.userId, user.id));
      expect(await findSession(token, tx)).toBeUndefined();
      await deleteExpiredSessions(tx);
      expect(await tx.$count(sessions, eq(sessions.userId, user.id))).toBe(0);
    }),
  );

  test(
    "is listed with device and current browser for its person, and can be ended one by one",
    rolledBack(async (tx) => {
      const [actor, other] = [await makeActor({}, tx), await makeActor({}, tx)];
      const here = await startSession(actor.userId, { startedBy: "password", device: "Chrome · Android" }, tx);
      const there = await startSession(actor.userId, { startedBy: "link" }, tx);
      const others = await startSession(other.userId, { startedBy: "link" }, tx);
      const listed = await listOwnSessions(actor, here, tx);
      expect(listed.map(({ device, startedBy, isHere }) => [device, startedBy, isHere]).sort()).toEqual([
        [null, "link", false],
        ["Chrome · Android", "password", true],
      ]);
      expect(JSON.stringify(listed)).not.toContain(sha256Hex(here));
      const foreign = (await listOwnSessions(other, others, tx))[0]?.id ?? "";
      await endOneSession(actor, { sessionId: foreign }, tx);
      expect(await findSession(others, tx)).toBeDefined();
      await endOneSession(actor, { sessionId: listed.find(({ isHere }) => !isHere)?.id ?? "" }, tx);
      expect(await findSession(there, tx)).toBeUndefined();
      await startSession(actor.userId, { startedBy: "link" }, tx);
      await endOtherSessions(actor, here, tx);
      expect(await listOwnSessions(actor, here, tx)).toMatchObject([{ isHere: true }]);
      expect(await findSession(others, tx)).toBeDefined();
    }),
  );
});
