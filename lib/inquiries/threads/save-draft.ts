import { and, eq, sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { messageDrafts } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { ofOwnShop } from "../of-own-shop";
import type { SaveDraft } from "./input";
import { canKeepDraft } from "./policy";

/** Keeps what a member has written to a buyer and not sent; an empty one is forgotten. Nobody else reads it, so it is no event. */
export const saveDraft = (actor: Actor, { inquiryId, body }: SaveDraft, db: Db = database): Promise<void> =>
  ofOwnShop(
    actor,
    inquiryId,
    async ({ shopId }, tx) => {
      allow(canKeepDraft(actor, { shopId }) && actor.kind === "user");
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
