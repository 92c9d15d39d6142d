import { and, eq, isNotNull } from "drizzle-orm";
import { asPerson, type Db, type Tx } from "@/db/client";
import { recoveryCodes, twoSteps } from "@/db/schema";
import { Refusal } from "../core/errors";
import { toLatinDigits } from "../i18n/read-number";
import { limitAttempts } from "./rate-limit";
import { recoveryHash } from "./recovery-code";
import { counterOf, unsealSecret } from "./two-step-code";

const tries = { limit: 10, windowSeconds: 15 * 60 };

/**
 * Uses up a code of the person's app, or one of their recovery codes: each is good once, and an app's earlier ones are
 * void with it. @throws Refusal beside the field `code` when it does not fit, or tooMany
 */
export async function takeCode(userId: string, code: string, db: Db, now = new Date()): Promise<void> {
  await countTry(userId, db);
  const isTaken = await asPerson(
    userId,
    async (tx) => {
      const [step] = await tx
        .select()
        .from(twoSteps)
        .where(and(eq(twoSteps.userId, userId), isNotNull(twoSteps.confirmedAt)))
        .for("update");
      if (!step) return false;
      const typed = typedCode(code);
      return /^\d{6}$/.test(typed)
        ? takeAppCode({ ...step, code: typed, now }, tx)
        : takeRecoveryCode(userId, typed, tx);
    },
    db,
  );
  if (!isTaken) throw new Refusal("accounts.twoStep.codeWrong", { field: "code" });
}

/** Counts one more code that somebody typed. @throws Refusal tooMany */
export async function countTry(userId: string, db: Db): Promise<void> {
  await limitAttempts(`two-step:${userId}`, tries, db);
}

/** As people type it on any keyboard. */
export const typedCode = (code: string): string => toLatinDigits(code).replace(/\s/g, "");

type AppCode = typeof twoSteps.$inferSelect & { code: string; now: Date };

async function takeAppCode({ userId, secret, lastCounter, code, now }: AppCode, tx: Tx): Promise<boolean> {
  const known = unsealSecret(userId, secret);
  const counter = known && counterOf(known, code, now);
  if (!counter || counter <= (lastCounter ?? 0)) return false;
  await tx.update(twoSteps).set({ lastCounter: counter }).where(eq(twoSteps.userId, userId));
  return true;
}

async function takeRecoveryCode(userId: string, code: string, tx: Tx): Promise<boolean> {
  const taken = await tx
    .delete(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), eq(recoveryCodes.codeHash, recoveryHash(userId, code))))
    .returning({ userId: recoveryCodes.userId });
  return taken.length === 1;
}
