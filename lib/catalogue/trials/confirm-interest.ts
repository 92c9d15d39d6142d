import { and, eq, isNull } from "drizzle-orm";
import { asInvited, type Db, database } from "@/db/client";
import { trialWatchers } from "@/db/schema";
import { confirmEmail, emailProof } from "@/lib/accounts/confirmed-email";
import { NotFound } from "@/lib/core/errors";
import { readInterestToken } from "./interest-token";

/**
 * Confirms that an address wants the one email on promotion. It is idempotent. @throws NotFound for other or expired
 * links
 */
export async function confirmInterest({ token }: { token: string }, db: Db = database): Promise<void> {
  const id = readInterestToken(token);
  if (!id) throw new NotFound("interest");
  await asInvited(
    id,
    async (tx) => {
      const known = await tx.$count(trialWatchers, eq(trialWatchers.id, id));
      if (known === 0) throw new NotFound("interest");
      const [watcher] = await tx
        .update(trialWatchers)
        .set({ confirmedAt: new Date() })
        .where(and(eq(trialWatchers.id, id), isNull(trialWatchers.confirmedAt)))
        .returning({ email: trialWatchers.email });
      // Only the email contains the token, so the address is proven.
      if (watcher) await confirmEmail(watcher.email, emailProof(watcher.email), tx);
    },
    db,
  );
}
