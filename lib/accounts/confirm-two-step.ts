import { and, eq, isNull } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { twoSteps } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { countTry, typedCode } from "./check-code";
import type { GiveCode } from "./input";
import { replaceRecoveryCodes } from "./replace-recovery-codes";
import { endSessionsOf, findSession, renewSession } from "./sessions";
import { counterOf, unsealSecret } from "./two-step-code";

/**
 * Switches two-step sign-in on with a first code from the app, and returns the recovery codes, which are kept nowhere.
 * The person's other sessions end, and this browser's, `token`, goes on under a new token: none of the others has
 * taken the second step. @throws Refusal when the code does not fit, or nothing was started
 */
export async function confirmTwoStep(
  actor: Actor,
  { code }: GiveCode,
  token: string,
  db: Db = database,
  now = new Date(),
): Promise<{ codes: string[]; token: string }> {
  allow(actor.kind === "user");
  const { userId } = actor;
  allow((await findSession(token, db))?.userId === userId);
  await countTry(userId, db);
  return asPerson(
    userId,
    async (tx) => {
      const started = and(eq(twoSteps.userId, userId), isNull(twoSteps.confirmedAt));
      const [step] = await tx.select().from(twoSteps).where(started).for("update");
      const secret = step && unsealSecret(userId, step.secret);
      const counter = secret && counterOf(secret, typedCode(code), now);
      if (!counter) throw new Refusal("accounts.twoStep.codeWrong", { field: "code" });
      await tx.update(twoSteps).set({ confirmedAt: now, lastCounter: counter }).where(started);
      await recordEvent(actor, { name: "user.two_step_on", userId }, tx);
      const renewed = await renewSession(token, tx, { secondStepAt: new Date() });
      allow(renewed !== undefined);
      await endSessionsOf(userId, tx, renewed);
      return { codes: await replaceRecoveryCodes(userId, tx), token: renewed };
    },
    db,
  );
}
