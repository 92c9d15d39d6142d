import { and, eq } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import { asShop, type Db, database } from "@/db/client";
import { jobs, shopArchives } from "@/db/schema";
import { limitAttempts } from "../accounts/rate-limit";
import { type Actor, roleIn } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { canEndShop } from "./policy";
import { archiveDays, daysFrom } from "./terms";

const archiveLimit = { limit: 5, windowSeconds: 86_400 };

/**
 * Requests an archive of the shop's data, which its owners can download for seven days.
 * @throws Refusal while another is being made, or after five a day
 */
export async function requestArchive(actor: Actor, { shopId }: { shopId: number }, db: Db = database): Promise<void> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canEndShop(actor, { shopId }));
  await limitAttempts(`archives:${shopId}`, archiveLimit, db);
  await asShop(
    shopId,
    async (tx) => {
      const isMaking = and(eq(shopArchives.shopId, shopId), eq(shopArchives.status, "making"));
      if ((await tx.$count(shopArchives, isMaking)) > 0) throw new Refusal("closing.archive.isMaking");
      const [archiveId, expiresAt] = [uuidv7(), daysFrom(new Date(), archiveDays)];
      await tx.insert(shopArchives).values({ id: archiveId, shopId, expiresAt });
      await recordEvent(actor, { name: "archive.requested", shopId, archiveId }, tx);
      await tx
        .insert(jobs)
        .values({ name: "removeArchive", eventId: null, data: { shopId, archiveId }, runAt: expiresAt });
    },
    db,
  );
}
