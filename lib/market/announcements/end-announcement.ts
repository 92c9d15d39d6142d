import { and, eq, gt, isNull } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { announcements } from "@/db/schema";
import type { Actor } from "../../core/actor";
import { Refusal } from "../../core/errors";
import { recordEvent } from "../../events/record-event";
import { asLead } from "../as-lead";
import type { EndAnnouncement } from "./input";

/** Ends an announcement before its time. @throws NotFound, NotAllowed; Refusal if it has ended */
export const endAnnouncement = (
  actor: Actor,
  { announcementId }: EndAnnouncement,
  db: Db = database,
  now = new Date(),
): Promise<void> =>
  asLead(
    actor,
    async (tx, { userId }) => {
      const isOpen = and(isNull(announcements.endedAt), gt(announcements.endsAt, now));
      const ended = await tx
        .update(announcements)
        .set({ endedAt: now, endedBy: userId })
        .where(and(eq(announcements.id, announcementId), isOpen))
        .returning({ id: announcements.id });
      if (ended.length === 0) throw new Refusal("marketData.announcements.alreadyEnded");
      await purgeDocuments(tx, "announcements");
      await recordEvent(actor, { name: "announcement.ended", announcementId }, tx);
    },
    db,
  );
