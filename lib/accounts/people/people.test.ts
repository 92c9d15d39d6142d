import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { events, sessions, users } from "@/db/schema";
import { makeShop, makeUser, outcomeInSavepoint, rolledBack } from "@/db/testing";
import { NotAllowed, NotFound } from "@/lib/core/errors";
import { checkSignIn } from "../check-sign-in";
import { hasTwoStep } from "../has-two-step";
import { hashPassword } from "../password";
import { findSession, startSession } from "../sessions";
import { getPerson } from "./get-person";
import { actOnPersonInput, writeNoteInput } from "./input";
import { listOpenResets } from "./list-open-resets";
import { endPersonSessions, lockPerson, unlockPerson } from "./lock-person";
import { makeOperatorActor, makeSignedIn } from "./people.fixture";
import { decideReset, proposeReset } from "./reset-two-step";
import { searchPeople } from "./search-people";
import { writeNote } from "./write-note";

const reason = "Their mailbox was taken over.";
const eventsAbout = async (personId: string, tx: Tx) =>
  (await tx.select().from(events).where(eq(events.name, "person.locked")).orderBy(events.id)).filter(
    ({ data }) => data.personId === personId,
  );

describe("finding people", () => {
  test(
    "works by a part of email or name, and only for operators",
    rolledBack(async (tx) => {
      const agent = await makeOperatorActor("agent");
      const person = await makeUser({ name: "Zhu Qingfeng" }, tx);
      for (const text of [person.email, person.email.slice(0, 9).toUpperCase(), "zhu qing"])
        expect((await searchPeople(agent, text, tx)).map(({ id }) => id)).toContain(person.id);
      expect(await searchPeople(agent, "%", tx)).toEqual([]);
      await expect(searchPeople({ ...agent, isOperator: false }, "", tx)).rejects.toThrow(NotFound);
      await expect(getPerson({ ...agent, isOperator: false }, person.id, tx)).rejects.toThrow(NotFound);
      await expect(getPerson(agent, "nobody", tx)).rejects.toThrow(NotFound);
    }),
  );
});

describe("a locked account", () => {
  test(
    "is signed out, and cannot sign in until a lead unlocks it",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const password = "three sisters and a drum";
      const person = await makeUser({ passwordHash: await hashPassword(password) }, tx);
      const signIn = () => checkSignIn({ email: person.email, password }, "203.0.113.9", tx);
      const token = await startSession(person.id, { startedBy: "password" }, tx);
      await lockPerson(lead, { personId: person.id, reason }, tx);
      await lockPerson(lead, { personId: person.id, reason }, tx);
      expect(await findSession(token, tx)).toBeUndefined();
      await expect(signIn()).rejects.toThrow("accounts.signIn.locked");
      await expect(checkSignIn({ email: person.email, password: "a wrong one" }, "203.0.113.9", tx)).rejects.toThrow(
        "accounts.signIn.wrong",
      );
      const late = await startSession(person.id, { startedBy: "password" }, tx);
      expect(await findSession(late, tx)).toBeUndefined();
      expect(await eventsAbout(person.id, tx)).toMatchObject([{ userId: lead.userId, data: { reason } }]);
      await unlockPerson(lead, { personId: person.id, reason }, tx);
      expect(await signIn()).toBe(person.id);
    }),
  );

  test(
    "is locked by leads only, never by its own person, and is no operator's",
    rolledBack(async (tx) => {
      const [agent, lead, other] = [
        await makeOperatorActor("agent"),
        await makeOperatorActor("lead"),
        await makeOperatorActor("lead"),
      ];
      const person = await makeUser({}, tx);
      await expect(lockPerson(agent, { personId: person.id, reason }, tx)).rejects.toThrow(NotAllowed);
      await expect(lockPerson(lead, { personId: lead.userId, reason }, tx)).rejects.toThrow(NotAllowed);
      await expect(lockPerson(lead, { personId: other.userId, reason }, tx)).rejects.toThrow("people.isOperator");
      const past = (inside: Tx) => inside.update(users).set({ lockedAt: new Date() }).where(eq(users.id, person.id));
      expect(await outcomeInSavepoint(past, tx)).toMatch(/only leads lock/);
    }),
  );
});

test(
  "a lead signs a person out everywhere",
  rolledBack(async (tx) => {
    const lead = await makeOperatorActor("lead");
    const person = await makeSignedIn(tx);
    expect((await getPerson(lead, person.id, tx)).sessions).toHaveLength(1);
    await endPersonSessions(lead, { personId: person.id, reason }, tx);
    expect(await tx.$count(sessions, eq(sessions.userId, person.id))).toBe(0);
  }),
);

describe("a reset of the second step", () => {
  test(
    "needs two leads, and switches it off",
    rolledBack(async (tx) => {
      const [lead, second] = [await makeOperatorActor("lead"), await makeOperatorActor("lead")];
      const person = await makeSignedIn(tx);
      await proposeReset(lead, { personId: person.id, reason }, tx);
      const { reset } = await getPerson(second, person.id, tx);
      const resetId = reset?.id ?? "";
      expect((await listOpenResets(second, tx)).map(({ id }) => id)).toContain(resetId);
      await expect(decideReset(lead, { resetId, outcome: "confirmed" }, tx)).rejects.toThrow(NotAllowed);
      expect(await hasTwoStep(person.id, tx)).toBe(true);
      await decideReset(second, { resetId, outcome: "confirmed" }, tx);
      expect(await hasTwoStep(person.id, tx)).toBe(false);
      expect(await tx.$count(sessions, eq(sessions.userId, person.id))).toBe(0);
      const again = decideReset(second, { resetId, outcome: "rejected" }, tx);
      await expect(again).rejects.toThrow("moderation.alreadyDecided");
      await expect(proposeReset(lead, { personId: person.id, reason }, tx)).rejects.toThrow("people.reset.isOff");
    }),
  );

  test(
    "waits once, may be withdrawn by its lead, and is never decided by the person",
    rolledBack(async (tx) => {
      const [lead, second] = [await makeOperatorActor("lead"), await makeOperatorActor("lead")];
      const person = await makeSignedIn(tx);
      const agent = await makeOperatorActor("agent");
      await expect(proposeReset(agent, { personId: person.id, reason }, tx)).rejects.toThrow(NotAllowed);
      await proposeReset(lead, { personId: person.id, reason }, tx);
      const twice = tx.transaction((inside) => proposeReset(second, { personId: person.id, reason }, inside));
      await expect(twice).rejects.toThrow("people.reset.waits");
      const resetId = (await getPerson(lead, person.id, tx)).reset?.id ?? "";
      await expect(decideReset(agent, { resetId, outcome: "rejected" }, tx)).rejects.toThrow(NotAllowed);
      await decideReset(lead, { resetId, outcome: "rejected" }, tx);
      expect(await hasTwoStep(person.id, tx)).toBe(true);
      expect((await getPerson(lead, person.id, tx)).reset).toBeNull();
    }),
  );
});

test(
  "notes about a person or a shop are written by agents and leads, and read by all operators",
  rolledBack(async (tx) => {
    const [agent, auditor] = [await makeOperatorActor("agent"), await makeOperatorActor("auditor")];
    const person = await makeUser({}, tx);
    const shop = await makeShop({}, tx);
    await writeNote(agent, { personId: person.id, body: "Called on Monday." }, tx);
    await writeNote(agent, { shopId: shop.id, body: "Moves in spring." }, tx);
    expect((await getPerson(auditor, person.id, tx)).notes).toMatchObject([{ body: "Called on Monday." }]);
    await expect(writeNote(auditor, { personId: person.id, body: "x" }, tx)).rejects.toThrow(NotAllowed);
    await expect(writeNote(agent, { shopId: 1, body: "x" }, tx)).rejects.toThrow(NotFound);
    const written = await tx.select().from(events).where(eq(events.shopId, shop.id));
    expect(written.map(({ name }) => name)).toContain("note.written");
  }),
);

test("acting on a person needs a reason of ten characters, and a note one subject", () => {
  const personId = "0190a0a0-0000-7000-8000-000000000000";
  expect(actOnPersonInput.safeParse({ personId, reason: "too short" }).success).toBe(false);
  expect(actOnPersonInput.safeParse({ personId, reason }).success).toBe(true);
  expect(writeNoteInput.safeParse({ personId, body: " " }).success).toBe(false);
  expect(writeNoteInput.safeParse({ body: "Nobody" }).success).toBe(false);
});
