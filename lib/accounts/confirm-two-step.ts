import { and, eq, isNull } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { twoSteps } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { countCodeAttempt, normalizeCode } from "./consume-code";
import type { CodeForm } from "./input";
import { replaceRecoveryCodes } from "./replace-recovery-codes";
import { endSessionsOf, findSession, renewSession } from "./sessions";
import { counterOf, decryptSecret } from "./two-step-code";

/**
 * Switches two-step sign-in on with a first code of the app, and returns the recovery codes, which are stored as hashes
 * only. It ends the person's other sessions, which have not passed the second step, and renews the token of this
 * browser's, `token`. @throws Refusal if the code is wrong, or nothing was started
 */
export async function confirmTwoStep(
  actor: Actor,
  { code }: CodeForm,
  token: string,
  db: Db = database,
  now = new Date(),
): Promise<{ codes: string[]; token: string }> {
  allow(actor.kind === "user");
  const { userId } = actor;
  allow((await findSession(token, db))?.userId === userId);
  await countCodeAttempt(userId, db);
  return asPerson(
    userId,
    async (tx) => {
      const started = and(eq(twoSteps.userId, userId), isNull(twoSteps.confirmedAt));
      const [step] = await tx.select().from(twoSteps).where(started).for("update");
      const secret = step && decryptSecret(userId, step.secret);
      const counter = secret && counterOf(secret, normalizeCode(code), now);
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
