import { type Db, database } from "@/db/client";
import type { ListingNoticeKind } from "@/db/schema";
import type { Job } from "../events/job";
import { createNotice, nameOfEvent } from "./create-notice";
import { listMemberIds } from "./members";

type About = { shopId: number; listingId: number; parentId?: number; parentShopId?: number };

const kindByEvent: Record<string, ListingNoticeKind> = {
  "origin.requested": "origin_asked",
  "origin.agreed": "origin_agreed",
  "origin.refused": "origin_refused",
  "trial.reached": "trial_reached",
  "trial.over": "trial_over",
};

/** Creates a notice about an event of a listing for every member of the shop concerned. Idempotent. */
export async function createListingNotices(job: Job<About>, db: Db = database): Promise<void> {
  const { eventId } = job;
  const { shopId, listingId, parentId, parentShopId } = job.data;
  const kind = kindByEvent[(await nameOfEvent(job, db)) ?? ""];
  if (eventId === null || !kind) return;
  const about =
    kind === "origin_asked" && parentId && parentShopId
      ? { shopId: parentShopId, listingId: parentId }
      : { shopId, listingId };
  await createNotice(await listMemberIds(about.shopId, db), { eventId, kind, ...about }, db);
}
