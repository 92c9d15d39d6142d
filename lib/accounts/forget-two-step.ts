import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { recoveryCodes, twoSteps } from "@/db/schema";

/** Forgets secret and recovery codes of the person of this transaction, and says whether there was a secret. */
export async function forgetTwoStep(userId: string, tx: Tx): Promise<boolean> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  const gone = await tx.delete(twoSteps).where(eq(twoSteps.userId, userId)).returning({ userId: twoSteps.userId });
  return gone.length === 1;
}
