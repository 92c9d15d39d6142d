import { isNull, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { shops } from "@/db/schema";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { guest } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";

/** Expires the newest open versions after their last day in Yiwu. Waits for an answer in progress, which wins. */
export async function expireQuotes(db: Db = database, now = new Date()): Promise<void> {
  const open = await db.select({ id: shops.id }).from(shops).where(isNull(shops.closedAt)).orderBy(shops.id);
  for (const { id } of open)
    await asShop(
      id,
      async (tx) => {
        const expired = await tx.execute<{ id: string; inquiry_id: string }>(sql`
          update quotes q set status = 'expired', decided_at = now()
          where q.shop_id = ${id} and q.status in ('sent', 'countered') and q.valid_until < ${dayInYiwu(now)}::date
            and not exists (select from quotes n where n.inquiry_id = q.inquiry_id and n.version > q.version
              and n.status <> 'draft')
          returning q.id, q.inquiry_id`);
        for (const quote of expired)
          await recordEvent(
            guest,
            { name: "quote.expired", shopId: id, inquiryId: quote.inquiry_id, quoteId: quote.id },
            tx,
          );
      },
      db,
    );
}
