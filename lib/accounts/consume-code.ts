import { and, eq, isNotNull } from "drizzle-orm";
import { asPerson, type Db, type Tx } from "@/db/client";
import { recoveryCodes, twoSteps } from "@/db/schema";
import { Refusal } from "../core/errors";
import { toLatinDigits } from "../i18n/parse-number";
import { limitAttempts } from "./rate-limit";
import { recoveryHash } from "./recovery-code";
import { counterOf, decryptSecret } from "./two-step-code";

const attempts = { limit: 10, windowSeconds: 15 * 60 };

/**
 * Consumes a code of the person's authenticator app, or one of their recovery codes. Each is valid once, and an app's
 * code invalidates its earlier ones. @throws Refusal for the field `code` if it is wrong, or tooMany
 */
export async function consumeCode(userId: string, code: string, db: Db, now = new Date()): Promise<void> {
  await countCodeAttempt(userId, db);
  const isValid = await asPerson(
    userId,
    async (tx) => {
      const [step] = await tx
        .select()
        .from(twoSteps)
        .where(and(eq(twoSteps.userId, userId), isNotNull(twoSteps.confirmedAt)))
        .for("update");
      if (!step) return false;
      const typed = normalizeCode(code);
      return /^\d{6}$/.test(typed)
        ? consumeAppCode({ ...step, code: typed, now }, tx)
        : consumeRecoveryCode(userId, typed, tx);
    },
    db,
  );
  if (!isValid) throw new Refusal("accounts.twoStep.codeWrong", { field: "code" });
}

/** Counts an attempt to enter a code. @throws Refusal tooMany */
export async function countCodeAttempt(userId: string, db: Db): Promise<void> {
  await limitAttempts(`two-step:${userId}`, attempts, db);
}

/** Normalizes a typed code: Latin digits, no spaces. */
export const normalizeCode = (code: string): string => toLatinDigits(code).replace(/\s/g, "");

type AppCode = typeof twoSteps.$inferSelect & { code: string; now: Date };

async function consumeAppCode({ userId, secret, lastCounter, code, now }: AppCode, tx: Tx): Promise<boolean> {
  const secretText = decryptSecret(userId, secret);
  const counter = secretText && counterOf(secretText, code, now);
  if (!counter || counter <= (lastCounter ?? 0)) return false;
  await tx.update(twoSteps).set({ lastCounter: counter }).where(eq(twoSteps.userId, userId));
  return true;
}

async function consumeRecoveryCode(userId: string, code: string, tx: Tx): Promise<boolean> {
  const deleted = await tx
    .delete(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), eq(recoveryCodes.codeHash, recoveryHash(userId, code))))
    .returning({ userId: recoveryCodes.userId });
  return deleted.length === 1;
}
