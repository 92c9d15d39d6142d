import { sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import type { ShownStatus } from "./quote";
import { type Priced, sumsOf } from "./total";

export type OwnQuote = {
  inquiryId: string;
  /** The amount that the buyer would pay, in minor units. */
  total: number;
  currency: "CNY" | "USD";
  standing: ShownStatus;
  /** YYYY-MM-DD. */
  validUntil: string;
};

type Row = Omit<OwnQuote, "total"> & Priced;

/** Returns the newest sent version of each quote to the buyer, keyed by inquiry. */
export async function listOwnQuotes(actor: Actor, db: Db = database): Promise<Map<string, OwnQuote>> {
  allow(actor.kind === "user");
  const found = await asPerson(
    actor.userId,
    (tx) =>
      tx.execute<{ row: Row }>(sql`
        select to_jsonb(r) as row from (select distinct on (q.inquiry_id) q.inquiry_id as "inquiryId", q.currency,
          q.valid_until as "validUntil",
          case when q.status = 'sent' and q.valid_until < ${dayInYiwu(new Date())}::date then 'expired' else q.status end as standing,
          q.freight, q.insurance,
          (select coalesce(jsonb_agg(jsonb_build_object('quantity', n.quantity, 'unitPrice', n.unit_price,
            'isSample', n.is_sample)), '[]') from quote_lines n where n.quote_id = q.id) as lines
        from quotes q join inquiries i on i.id = q.inquiry_id
        where i.buyer_id = ${actor.userId} and q.status <> 'draft'
        order by q.inquiry_id, q.version desc) r`),
    db,
  );
  return new Map(
    found.map(({ row: { lines, freight, insurance, ...quote } }) => [
      quote.inquiryId,
      { ...quote, total: sumsOf({ lines, freight, insurance }).total },
    ]),
  );
}
