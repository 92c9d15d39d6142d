import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { events, users, verificationTokens } from "@/db/schema";
import { makeUser, rolledBack } from "@/db/testing";
import { followSignInLink } from "./follow-sign-in-link";
import { knownBrowserMark } from "./known-browser";
import { requestSignInLink } from "./request-sign-in-link";
import { findSession, startSession } from "./sessions";
import { findLinkEmail, findSignInLink } from "./sign-in-link";

const client = { address: "203.0.113.7", locale: "pt-br" } as const;

/** Returns the token of the emailed link. */
async function linkFor(email: string, tx: Tx): Promise<string> {
  await requestSignInLink({ email }, client, tx);
  const requests = await tx.select({ data: events.data }).from(events).where(eq(events.name, "sign_in_link.requested"));
  for (const { data } of requests) {
    const link = await findSignInLink(String(data.requestId), tx);
    if (link?.email === email) return link.token;
  }
  throw new Error("no link");
}

describe("a sign-in link", () => {
  test(
    "is requested alike for existing and unknown addresses, and its event contains neither address nor token",
    rolledBack(async (tx) => {
      const existing = await makeUser({}, tx);
      for (const email of [existing.email, "new-buyer@example.com"]) {
        const token = await linkFor(email, tx);
        expect(await findLinkEmail(token, tx)).toBe(email);
        const written = JSON.stringify(await tx.select().from(events));
        expect(written).not.toContain(email);
        expect(written).not.toContain(token);
        expect(JSON.stringify(await tx.select().from(verificationTokens))).not.toContain(token);
      }
    }),
  );

  test(
    "works once, and invalidates the other ones of the address",
    rolledBack(async (tx) => {
      const user = await makeUser({ emailVerified: new Date() }, tx);
      const older = await linkFor(user.email, tx);
      await requestSignInLink({ email: user.email }, client, tx);
      expect(await followSignInLink({ token: older }, "en", tx)).toBe(user.id);
      await expect(followSignInLink({ token: older }, "en", tx)).rejects.toMatchObject({
        code: "accounts.followSignInLink.expired",
      });
      expect(await tx.$count(verificationTokens, eq(verificationTokens.identifier, user.email))).toBe(0);
    }),
  );

  test(
    "expires after twenty minutes",
    rolledBack(async (tx) => {
      const token = await linkFor("late@example.com", tx);
      await tx.update(verificationTokens).set({ expires: new Date(Date.now() - 1000) });
      expect(await findLinkEmail(token, tx)).toBeUndefined();
      await expect(followSignInLink({ token }, "en", tx)).rejects.toThrow();
    }),
  );

  test(
    "has 32 random bytes",
    rolledBack(async (tx) => {
      const token = await linkFor("buyer@example.com", tx);
      expect(Buffer.from(token, "base64url")).toHaveLength(32);
      for (const guess of ["", "x", token.slice(1), `${token}x`])
        await expect(followSignInLink({ token: guess }, "en", tx)).rejects.toThrow();
    }),
  );

  test(
    "creates an account for a new address, with a confirmed email, in the reader's language",
    rolledBack(async (tx) => {
      const token = await linkFor("new-buyer@example.com", tx);
      const userId = await followSignInLink({ token }, "pt-br", tx);
      const [user] = await tx.select().from(users).where(eq(users.id, userId));
      expect(user).toMatchObject({ name: "new-buyer", email: "new-buyer@example.com", locale: "pt-br" });
      expect(user?.emailVerified).toBeInstanceOf(Date);
    }),
  );

  test(
    "deletes password and sessions that a stranger set up with an unconfirmed address",
    rolledBack(async (tx) => {
      const user = await makeUser({ passwordHash: "a stranger's", emailVerified: null }, tx);
      const strangers = await startSession(user.id, { startedBy: "password" }, tx);
      await followSignInLink({ token: await linkFor(user.email, tx) }, "en", tx);
      const [current] = await tx.select().from(users).where(eq(users.id, user.id));
      expect(current).toMatchObject({ passwordHash: null, emailVerified: expect.any(Date) });
      expect(await findSession(strangers, tx)).toBeUndefined();
    }),
  );

  test(
    "does not change password and sessions of a confirmed address",
    rolledBack(async (tx) => {
      const user = await makeUser({ passwordHash: "own", emailVerified: new Date() }, tx);
      const session = await startSession(user.id, { startedBy: "password" }, tx);
      await followSignInLink({ token: await linkFor(user.email, tx) }, "en", tx);
      const [current] = await tx.select().from(users).where(eq(users.id, user.id));
      expect(current?.passwordHash).toBe("own");
      expect(await findSession(session, tx)).toBeDefined();
    }),
  );

  const email = "buyer@example.com";
  const request = (tx: Tx, address: string, known?: string) =>
    requestSignInLink({ email }, { ...client, address, known }, tx).catch(({ code }) => code);

  test(
    "is sent to one address five times an hour at most",
    rolledBack(async (tx) => {
      for (let count = 1; count <= 5; count++) expect(await request(tx, `203.0.113.${count}`)).toBeUndefined();
      expect(await request(tx, "203.0.113.6")).toBe("errors.tooMany");
    }),
  );

  test(
    "can be requested by the owner after many requests of a stranger",
    rolledBack(async (tx) => {
      for (let count = 1; count <= 22; count++) await request(tx, "203.0.113.7");
      expect(await request(tx, "203.0.113.7")).toBe("errors.tooMany");
      expect(await request(tx, "198.51.100.4")).toBeUndefined();
      for (let count = 1; count <= 22; count++) await request(tx, `203.0.113.${count}`);
      expect(await request(tx, "198.51.100.4")).toBe("errors.tooMany");
      expect(await request(tx, "198.51.100.4", knownBrowserMark(email))).toBeUndefined();
    }),
  );
});
