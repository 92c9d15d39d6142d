import { and, eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { savedSearches, searchEmails } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { UnsaveSearch } from "./input";

/** Removes a saved search; removing the last one ends the weekly email. Idempotent. */
export async function unsaveSearch(actor: Actor, { searchId }: UnsaveSearch, db: Db = database): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  await asPerson(
    userId,
    async (tx) => {
      const removed = await tx
        .delete(savedSearches)
        .where(and(eq(savedSearches.userId, userId), eq(savedSearches.id, searchId)))
        .returning({ id: savedSearches.id });
      if (removed.length === 0) return;
      if ((await tx.$count(savedSearches, eq(savedSearches.userId, userId))) === 0)
        await tx.delete(searchEmails).where(eq(searchEmails.userId, userId));
      await recordEvent(actor, { name: "saved_search.removed", userId, searchId }, tx);
    },
    db,
  );
}
