import { and, eq, isNull, type SQL } from "drizzle-orm";
import { z } from "zod";
import { asPerson, type Db, database } from "@/db/client";
import { notices } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { recordEvent } from "../events/record-event";

export const readNoticesInput = z.object({});

/** Marks all notices of the person as read. Safe to repeat. */
export const readNotices = (actor: Actor, db: Db = database): Promise<void> => markRead(actor, undefined, db);

/** Marks the person's notices about an inquiry as read, since its thread shows the same. Safe to repeat. */
export const readInquiryNotices = (actor: Actor, inquiryId: string, db: Db = database): Promise<void> =>
  markRead(actor, eq(notices.inquiryId, inquiryId), db);

async function markRead(actor: Actor, which: SQL | undefined, db: Db): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  await asPerson(
    userId,
    async (tx) => {
      const unread = and(eq(notices.userId, userId), isNull(notices.readAt), which);
      const read = await tx.update(notices).set({ readAt: new Date() }).where(unread).returning({ id: notices.id });
      if (read.length) await recordEvent(actor, { name: "user.read_notices", userId }, tx);
    },
    db,
  );
}
