import { type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { withOwnInquiry } from "../with-own-inquiry";

/** Returns the id if it is an inquiry to one of the actor's shops, otherwise undefined. */
export const findShopInquiryId = (actor: Actor, inquiryId: string, db: Db = database): Promise<string | undefined> =>
  withOwnInquiry(actor, inquiryId, async ({ id }) => id, db, false).catch((error) => {
    if (error instanceof NotFound) return undefined;
    throw error;
  });
