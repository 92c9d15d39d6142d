import { eq } from "drizzle-orm";
import { asInvited, type Db, database } from "@/db/client";
import { trialWatchers } from "@/db/schema";
import { NotFound } from "@/lib/core/errors";
import { readInterestToken } from "./interest-token";

/**
 * Deletes the address that a link belongs to. It is idempotent. @throws NotFound for links without a valid signature
 */
export async function deleteInterest({ token }: { token: string }, db: Db = database): Promise<void> {
  const id = readInterestToken(token);
  if (!id) throw new NotFound("interest");
  await asInvited(id, (tx) => tx.delete(trialWatchers).where(eq(trialWatchers.id, id)), db);
}
