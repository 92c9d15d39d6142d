import { eq, sql } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { sourcingInvitations, sourcingRequests } from "@/db/schema";
import { guest } from "@/lib/core/actor";
import type { Job } from "@/lib/events/job";
import { recordEvent } from "@/lib/events/record-event";
import { type Candidate, chooseShops, maxInvitations } from "./choose-shops";
import { withRequest } from "./link";

/** Chooses shops for a request and invites them. Skips a request that is held, over or already routed. */
export async function routeSourcingRequest(job: Job<{ requestId: string }>, db: Db = database): Promise<void> {
  const { requestId } = job.data;
  await withRequest(
    requestId,
    async (request, tx) => {
      if (request.heldReason !== null || request.routedAt !== null || request.status !== "open") return;
      await tx.execute(sql`set local statement_timeout = '20s'`);
      const invited = chooseShops(await findCandidates(request.categoryId, tx), request.locale);
      if (invited.length)
        await tx.insert(sourcingInvitations).values(invited.map((invitation) => ({ requestId, ...invitation })));
      await tx.update(sourcingRequests).set({ routedAt: new Date() }).where(eq(sourcingRequests.id, requestId));
      await recordEvent(guest, { name: "sourcing_request.routed", requestId }, tx);
    },
    db,
  );
}

/**
 * Finds open shops with published listings in the category, and if they are few, those of its industry on its floor.
 */
async function findCandidates(categoryId: number, tx: Tx): Promise<Candidate[]> {
  const byDesigns = await tx.execute<Candidate>(sql`
    select l.shop_id as "shopId", count(*)::int as designs, ${isOnFloor} as "isOnFloor", ${languages}
    from listings l join shops s on s.id = l.shop_id and s.closed_at is null
    join categories c on c.id = l.category_id
    where l.category_id = ${categoryId} and l.status = 'published' group by l.shop_id, s.id, c.id`);
  if (byDesigns.length >= maxInvitations) return [...byDesigns];
  const onFloor = await tx.execute<Candidate>(sql`
    select s.id as "shopId", 0 as designs, true as "isOnFloor", ${languages}
    from categories c join shops s on s.closed_at is null
    where c.id = ${categoryId} and ${isOnFloor}
      and exists (select from listings l join categories k on k.id = l.category_id
        where l.shop_id = s.id and l.status = 'published' and k.parent_id = c.parent_id)
      and not exists (select from listings l where l.shop_id = s.id and l.status = 'published' and l.category_id = c.id)
    order by s.id limit 200`);
  return [...byDesigns, ...onFloor];
}

const languages = sql`to_jsonb(s.languages) as languages`;
const isOnFloor = sql`exists (select from booths b
  where b.shop_id = s.id and b.district_code = c.district_code and b.floor = c.floor)`;
