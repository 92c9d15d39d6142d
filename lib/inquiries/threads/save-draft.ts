import { and, eq, sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { messageDrafts } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { withOwnInquiry } from "../with-own-inquiry";
import type { SaveDraft } from "./input";
import { canSaveDraft } from "./policy";

/** Saves a member's unsent reply; an empty text deletes it. Records no event, because only the member reads it. */
export const saveDraft = (actor: Actor, { inquiryId, body }: SaveDraft, db: Db = database): Promise<void> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async ({ shopId }, tx) => {
      allow(canSaveDraft(actor, { shopId }) && actor.kind === "user");
      const { userId } = actor;
      if (body === undefined)
        await tx
          .delete(messageDrafts)
          .where(and(eq(messageDrafts.inquiryId, inquiryId), eq(messageDrafts.userId, userId)));
      else
        await tx
          .insert(messageDrafts)
          .values({ inquiryId, shopId, userId, body })
          .onConflictDoUpdate({
            target: [messageDrafts.inquiryId, messageDrafts.userId],
            set: { body, updatedAt: sql`now()` },
          });
    },
    db,
    false,
  );
