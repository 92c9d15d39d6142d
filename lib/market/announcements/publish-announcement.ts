import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { announcements, jobs } from "@/db/schema";
import type { Actor } from "../../core/actor";
import { Refusal } from "../../core/errors";
import { recordEvent } from "../../events/record-event";
import { asLead } from "../as-lead";
import { writtenTexts } from "../texts-input";
import type { PublishAnnouncement } from "./input";

/**
 * Publishes an announcement for its time, from now on by default. Jobs purge the public pages when it begins and ends.
 * @throws NotFound, NotAllowed; Refusal if it ends before it begins, or in the past
 */
export const publishAnnouncement = (
  actor: Actor,
  { texts, audience, locales: chosen, startsAt, endsAt }: PublishAnnouncement,
  db: Db = database,
  now = new Date(),
): Promise<string> =>
  asLead(
    actor,
    async (tx, { userId }) => {
      const from = startsAt && startsAt > now ? startsAt : now;
      if (endsAt <= from) throw new Refusal("marketData.announcements.endsTooSoon", { field: "endsAt" });
      const [row] = await tx
        .insert(announcements)
        .values({ texts: writtenTexts(texts), audience, locales: chosen, startsAt: from, endsAt, createdBy: userId })
        .returning({ id: announcements.id });
      if (!row) throw new Error("the insert returned no announcement");
      const data = { announcementId: row.id };
      await tx
        .insert(jobs)
        .values([from, endsAt].map((runAt) => ({ name: "purgeAnnouncements", eventId: null, data, runAt })));
      await purgeDocuments(tx, "announcements");
      await recordEvent(actor, { name: "announcement.published", ...data }, tx);
      return row.id;
    },
    db,
  );
