import { and, eq, isNull } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { twoSteps } from "@/db/schema";
import { allow, Refusal } from "../errors";
import { recordEvent } from "../events/record-event";
import type { Actor } from "./actor";
import type { GiveCode } from "./input";
import { replaceRecoveryCodes } from "./replace-recovery-codes";
import { countTry, typedCode } from "./take-code";
import { counterOf, unsealSecret } from "./two-step-code";

/**
 * Switches two-step sign-in on with a first code from the app, and returns the recovery codes: they are kept nowhere.
 * @throws Refusal when the code does not fit, or nothing was started
 */
export async function confirmTwoStep(
  actor: Actor,
  { code }: GiveCode,
  db: Db = database,
  now = new Date(),
): Promise<string[]> {
  allow(actor.kind === "user");
  const { userId } = actor;
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
      return replaceRecoveryCodes(userId, tx);
    },
    db,
  );
}
