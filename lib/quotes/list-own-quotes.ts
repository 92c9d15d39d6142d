import { sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import type { Actor } from "../accounts/actor";
import { dayInYiwu } from "../catalogue/working-days";
import { allow } from "../errors";
import type { Standing } from "./quote";

export type OwnQuote = {
  inquiryId: string;
  /** Of all goods, samples left out, in the smallest unit of the currency. */
  total: number;
  currency: "CNY" | "USD";
  standing: Standing;
  /** YYYY-MM-DD. */
  validUntil: string;
};

/** The newest version of each quote a buyer was given, by its inquiry. */
export async function listOwnQuotes(actor: Actor, db: Db = database): Promise<Map<string, OwnQuote>> {
  allow(actor.kind === "user");
  const found = await asPerson(
    actor.userId,
    (tx) =>
      tx.execute<{ row: OwnQuote }>(sql`
        select to_jsonb(r) as row from (select distinct on (q.inquiry_id) q.inquiry_id as "inquiryId", q.currency,
          q.valid_until as "validUntil",
          case when q.status = 'sent' and q.valid_until < ${dayInYiwu(new Date())}::date then 'expired' else q.status end as standing,
          (select coalesce(sum(n.quantity::bigint * n.unit_price), 0) from quote_lines n
            where n.quote_id = q.id and not n.is_sample) as total
        from quotes q join inquiries i on i.id = q.inquiry_id
        where i.buyer_id = ${actor.userId} and q.status <> 'draft'
        order by q.inquiry_id, q.version desc) r`),
    db,
  );
  return new Map(found.map(({ row }) => [row.inquiryId, row]));
}
