import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { sessions } from "@/db/schema";
import { makeActor, makeOperator, rolledBack } from "@/db/testing";
import { listCases } from "../moderation/list-cases";
import { confirmTwoStep } from "./confirm-two-step";
import { findActor } from "./find-actor";
import { findSignedIn, freshStepMinutes } from "./find-signed-in";
import { finishSignIn } from "./finish-sign-in";
import { getTwoStep } from "./get-two-step";
import { findSession, renewSession, startSession } from "./sessions";
import { startTwoStep } from "./start-two-step";
import { appCode, fixedNow, personStartingTwoStep, secondsLater } from "./two-step.fixture";

/** Creates an operator who has just signed in by a link. */
async function operator(tx: Tx) {
  const { id: userId } = await makeOperator({});
  const token = await startSession(userId, { startedBy: "link" }, tx);
  const actor = await findActor(userId, tx);
  if (!actor) throw new Error("no operator");
  return { userId, token, actor };
}

async function enableTwoStep({ actor, token }: Awaited<ReturnType<typeof operator>>, tx: Tx) {
  await startTwoStep(actor, {}, token, tx);
  const step = await getTwoStep(actor, tx);
  if (step.state !== "starting") throw new Error(`unexpected state ${step.state}`);
  const confirmed = await confirmTwoStep(actor, { code: appCode(step.secret, fixedNow) }, token, tx, fixedNow);
  return { ...confirmed, secret: step.secret };
}

const minutesLater = (minutes: number) => new Date(Date.now() + minutes * 60_000);

describe("an operator", () => {
  test(
    "without two-step sign-in may only switch it on",
    rolledBack(async (tx) => {
      const signedIn = await operator(tx);
      expect(await findSignedIn(signedIn.token, tx)).toMatchObject({ step: "setUp", actor: { kind: "guest" } });
      const { token } = await enableTwoStep(signedIn, tx);
      const current = await findSignedIn(token, tx);
      expect(current).toMatchObject({ step: undefined, actor: { kind: "user", isOperator: true } });
      if (current) expect(await listCases(current.actor, "open", tx)).toEqual(expect.any(Array));
    }),
  );

  test(
    "enters a new code after half an hour, and has no operator's rights until then",
    rolledBack(async (tx) => {
      const signedIn = await operator(tx);
      const { token, secret } = await enableTwoStep(signedIn, tx);
      expect((await findSignedIn(token, tx, minutesLater(freshStepMinutes - 1)))?.step).toBeUndefined();
      const stale = await findSignedIn(token, tx, minutesLater(freshStepMinutes + 1));
      expect(stale).toMatchObject({ step: "code", actor: { kind: "user", isOperator: false } });
      if (stale) await expect(listCases(stale.actor, "open", tx)).rejects.toThrow();
      const later = secondsLater(60);
      await expect(finishSignIn({ token, code: "000000" }, tx, later)).rejects.toThrow();
      expect(await finishSignIn({ token, code: appCode(secret, later) }, tx, later)).toBe(signedIn.userId);
      const again = { startedBy: "link", codeWasGiven: true, replacing: token } as const;
      const fresh = await startSession(signedIn.userId, again, tx);
      expect(await findSignedIn(token, tx)).toBeUndefined();
      expect((await findSignedIn(fresh, tx))?.step).toBeUndefined();
    }),
  );

  test(
    "is the only person who needs a second step: others need none",
    rolledBack(async (tx) => {
      const { userId } = await makeActor({}, tx);
      const token = await startSession(userId, { startedBy: "password" }, tx);
      expect(await findSignedIn(token, tx)).toMatchObject({ step: undefined, actor: { kind: "user", userId } });
    }),
  );
});

describe("switching two-step sign-in on", () => {
  test(
    "ends the person's other sessions, and renews the token of this one",
    rolledBack(async (tx) => {
      const { actor, token, codeAt } = await personStartingTwoStep(tx);
      const stolen = await startSession(actor.userId, { startedBy: "password" }, tx);
      const confirmed = await confirmTwoStep(actor, { code: codeAt(fixedNow) }, token, tx, fixedNow);
      for (const former of [stolen, token]) expect(await findSession(former, tx)).toBeUndefined();
      expect(confirmed.token).not.toBe(token);
      expect(await findSession(confirmed.token, tx)).toMatchObject({ userId: actor.userId, startedBy: "link" });
      expect(await tx.$count(sessions, eq(sessions.userId, actor.userId))).toBe(1);
    }),
  );

  test(
    "is refused with another person's session, and changes nothing with a wrong code",
    rolledBack(async (tx) => {
      const { actor, token, codeAt } = await personStartingTwoStep(tx);
      const other = await startSession((await makeActor({}, tx)).userId, { startedBy: "link" }, tx);
      await expect(confirmTwoStep(actor, { code: codeAt(fixedNow) }, other, tx, fixedNow)).rejects.toThrow();
      await expect(confirmTwoStep(actor, { code: "000000" }, token, tx, fixedNow)).rejects.toThrow();
      expect(await findSession(token, tx)).toBeDefined();
    }),
  );
});

test(
  "a renewed session expires when the former one would have expired",
  rolledBack(async (tx) => {
    const { userId } = await makeActor({}, tx);
    const token = await startSession(userId, { startedBy: "password" }, tx);
    const before = await findSession(token, tx);
    const renewed = (await renewSession(token, tx)) ?? "";
    expect(await findSession(renewed, tx)).toEqual(before);
    expect(await renewSession(token, tx)).toBeUndefined();
  }),
);
