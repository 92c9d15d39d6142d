import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { asPerson } from "@/db/client";
import { events, recoveryCodes, twoSteps, users, verificationTokens } from "@/db/schema";
import { makeActor, outcomeInSavepoint, refusedByPolicy, rolledBack } from "@/db/testing";
import { sha256Hex } from "../security/hmac";
import { confirmPerson, getRequiredProof } from "./confirm-person";
import { finishSignIn } from "./finish-sign-in";
import { followSignInLink } from "./follow-sign-in-link";
import { getTwoStep } from "./get-two-step";
import { hashPassword } from "./password";
import { renewRecoveryCodes } from "./renew-recovery-codes";
import { findSession, findSessionAwaitingCode, startSession } from "./sessions";
import { startTwoStep } from "./start-two-step";
import { stopTwoStep } from "./stop-two-step";
import { fixedNow, personStartingTwoStep, personWithTwoStep, secondsLater } from "./two-step.fixture";

const wrong = { code: "accounts.twoStep.codeWrong", args: { field: "code" } };
const signIn = (userId: string, tx: Tx) => startSession(userId, { startedBy: "password" }, tx);

describe("two-step sign-in", () => {
  test(
    "begins with an encrypted secret, requires no code until one confirms it, and then hides the secret",
    rolledBack(async (tx) => {
      const { actor, secret, confirm, codeAt } = await personStartingTwoStep(tx);
      const [stored] = await asPerson(actor.userId, (inside) => inside.select().from(twoSteps), tx);
      expect(stored?.secret).not.toContain(secret);
      expect(await findSession(await signIn(actor.userId, tx), tx)).toBeDefined();
      await expect(confirm("000000")).rejects.toMatchObject(wrong);
      const codes = await confirm(codeAt(fixedNow));
      expect(codes).toHaveLength(10);
      expect(new Set(codes).size).toBe(10);
      expect(await getTwoStep(actor, tx)).toMatchObject({ state: "on", codesLeft: 10 });
      const rows = await asPerson(actor.userId, (inside) => inside.select().from(recoveryCodes), tx);
      for (const code of codes) expect(JSON.stringify(rows)).not.toContain(code);
      expect(JSON.stringify(await tx.select().from(events))).not.toContain(secret);
    }),
  );

  test(
    "begins a session after password or link that accepts only the code, for ten minutes",
    rolledBack(async (tx) => {
      const { actor, codeAt } = await personWithTwoStep(tx);
      const token = await signIn(actor.userId, tx);
      expect(await findSession(token, tx)).toBeUndefined();
      const waiting = await findSessionAwaitingCode(token, tx);
      expect(Math.round(((waiting?.expires.getTime() ?? 0) - Date.now()) / 60_000)).toBe(10);
      const later = secondsLater(60);
      await expect(finishSignIn({ token: "a guess", code: codeAt(later) }, tx, later)).rejects.toMatchObject({
        code: "accounts.twoStep.expired",
      });
      expect(await finishSignIn({ token, code: codeAt(later) }, tx, later)).toBe(actor.userId);
      const full = await startSession(
        actor.userId,
        { startedBy: "password", replacing: token, codeWasGiven: true },
        tx,
      );
      expect(await findSessionAwaitingCode(token, tx)).toBeUndefined();
      expect(await findSession(full, tx)).toMatchObject({ userId: actor.userId });
      expect(await findSessionAwaitingCode(full, tx)).toBeUndefined();
    }),
  );

  test(
    "accepts a code once, with a clock half a minute early or late, and no older one",
    rolledBack(async (tx) => {
      const { actor, codeAt } = await personWithTwoStep(tx);
      const enter = async (code: string, now: Date) =>
        finishSignIn({ token: await signIn(actor.userId, tx), code }, tx, now);
      await expect(enter(codeAt(fixedNow), fixedNow)).rejects.toMatchObject(wrong);
      const noon = secondsLater(600);
      await expect(enter(codeAt(secondsLater(720)), noon)).rejects.toMatchObject(wrong);
      await enter(codeAt(secondsLater(630)), noon);
      await expect(enter(codeAt(secondsLater(630)), noon)).rejects.toMatchObject(wrong);
      await expect(enter(codeAt(noon), noon)).rejects.toMatchObject(wrong);
      await enter(codeAt(secondsLater(660)), secondsLater(690));
    }),
  );

  test(
    "accepts each recovery code once, as people type it, until new ones replace them",
    rolledBack(async (tx) => {
      const { actor, codes, codeAt } = await personWithTwoStep(tx);
      const [first = "", second = ""] = codes;
      const enter = async (code: string) => finishSignIn({ token: await signIn(actor.userId, tx), code }, tx);
      await enter(` ${first.toLowerCase().replace("-", " ")} `);
      await expect(enter(first)).rejects.toMatchObject(wrong);
      expect(await getTwoStep(actor, tx)).toMatchObject({ codesLeft: 9 });
      const later = secondsLater(60);
      const fresh = await renewRecoveryCodes(actor, { code: codeAt(later) }, tx, later);
      await expect(enter(second)).rejects.toMatchObject(wrong);
      await enter(fresh[0] ?? "");
    }),
  );

  test(
    "refuses codes after ten attempts in 15 minutes, right or wrong",
    rolledBack(async (tx) => {
      const { actor, codes } = await personWithTwoStep(tx);
      const token = await signIn(actor.userId, tx);
      for (let count = 2; count <= 10; count++)
        await expect(finishSignIn({ token, code: "000000" }, tx)).rejects.toMatchObject(wrong);
      await expect(finishSignIn({ token, code: codes[0] ?? "" }, tx)).rejects.toMatchObject({ code: "errors.tooMany" });
    }),
  );

  test(
    "is required again for sensitive steps, and is switched off by password and code",
    rolledBack(async (tx) => {
      const { actor, codeAt } = await personWithTwoStep(tx);
      const password = "three sisters and a drum";
      await tx
        .update(users)
        .set({ passwordHash: await hashPassword(password) })
        .where(eq(users.id, actor.userId));
      const token = await startSession(actor.userId, { startedBy: "password", codeWasGiven: true }, tx);
      expect(await getRequiredProof(actor, token, tx)).toEqual({ password: true, code: true });
      const later = secondsLater(60);
      await expect(confirmPerson(actor, { current: password }, token, tx, later)).rejects.toMatchObject(wrong);
      const code = codeAt(later);
      await expect(stopTwoStep(actor, { code }, token, tx, later)).rejects.toMatchObject({
        code: "accounts.changePassword.currentWrong",
      });
      await stopTwoStep(actor, { current: password, code }, token, tx, later);
      expect(await getTwoStep(actor, tx)).toEqual({ state: "off" });
      expect(await findSession(await signIn(actor.userId, tx), tx)).toBeDefined();
    }),
  );

  test(
    "is not changed when it is started again",
    rolledBack(async (tx) => {
      const { actor, codeAt } = await personWithTwoStep(tx);
      const token = await startSession(actor.userId, { startedBy: "link", codeWasGiven: true }, tx);
      await startTwoStep(actor, { code: codeAt(new Date()) }, token, tx);
      expect(await getTwoStep(actor, tx)).toMatchObject({ state: "on", codesLeft: 10 });
    }),
  );

  test(
    "that a stranger switched on for an unconfirmed address is deleted once its owner confirms it",
    rolledBack(async (tx) => {
      const { actor } = await personWithTwoStep(tx);
      const [user] = await tx.update(users).set({ emailVerified: null }).where(eq(users.id, actor.userId)).returning();
      const expires = new Date(Date.now() + 60_000);
      await tx
        .insert(verificationTokens)
        .values({ identifier: user?.email ?? "", token: sha256Hex("mailed"), expires });
      expect(await followSignInLink({ token: "mailed" }, "en", tx)).toBe(actor.userId);
      expect(await findSession(await signIn(actor.userId, tx), tx)).toBeDefined();
    }),
  );

  test(
    "is read and changed by its person only",
    rolledBack(async (tx) => {
      const { actor } = await personWithTwoStep(tx);
      const other = await makeActor({}, tx);
      for (const table of [twoSteps, recoveryCodes]) {
        expect(await tx.$count(table)).toBe(0);
        expect(await asPerson(other.userId, (inside) => inside.$count(table), tx)).toBe(0);
        expect(await asPerson(other.userId, (inside) => inside.delete(table).returning(), tx)).toEqual([]);
      }
      const plant = (inside: Tx) => inside.insert(recoveryCodes).values({ userId: actor.userId, codeHash: "mine" });
      expect(await outcomeInSavepoint((each) => asPerson(other.userId, plant, each), tx)).toMatch(refusedByPolicy);
    }),
  );
});
