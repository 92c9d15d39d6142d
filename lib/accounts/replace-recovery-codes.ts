import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { recoveryCodes } from "@/db/schema";
import { generateRecoveryCodes, recoveryHash } from "./recovery-code";

/** Replaces the codes of the transaction's person by ten new ones. */
export async function replaceRecoveryCodes(userId: string, tx: Tx): Promise<string[]> {
  const codes = generateRecoveryCodes();
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  await tx.insert(recoveryCodes).values(codes.map((code) => ({ userId, codeHash: recoveryHash(userId, code) })));
  return codes;
}
