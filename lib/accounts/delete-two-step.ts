import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { recoveryCodes, twoSteps } from "@/db/schema";

/** Deletes secret and recovery codes of the transaction's person, and returns whether there was a secret. */
export async function deleteTwoStep(userId: string, tx: Tx): Promise<boolean> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  const deleted = await tx.delete(twoSteps).where(eq(twoSteps.userId, userId)).returning({ userId: twoSteps.userId });
  return deleted.length === 1;
}
