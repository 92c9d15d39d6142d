import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type Actor, roleIn } from "../core/actor";
import { NotFound } from "../core/errors";
import type { SomeTexts } from "../i18n/locale";
import { reopensUntil } from "./terms";

/** Whether owners may reopen the shop: until a time, which may be over, but not what operators closed or merged. */
export type Reopening = "until" | "over" | "sanctioned" | "merged";

/** The numbers that closing the shop affects, and its state. */
export type Closing = {
  names: SomeTexts;
  designs: number;
  openInquiries: number;
  /** The time of closing, and the time until which owners can reopen the shop; null while it is open. */
  closed: { at: Date; until: Date; reopening: Reopening } | null;
};

/** Returns the closing state to members of the shop. @throws NotFound for everyone else */
export async function getClosing(actor: Actor, shopId: number, db: Db = database): Promise<Closing> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  const [row] = await asShop(
    shopId,
    (tx) =>
      tx.execute<{
        names: SomeTexts;
        designs: number;
        open: number;
        closed: string | null;
        isSanctioned: boolean;
        isMerged: boolean;
      }>(sql`
        select s.names, s.closed_at::text as closed, coalesce(s.sanction <> 'limited', false) as "isSanctioned",
          s.merged_into_id is not null as "isMerged",
          (select count(*)::int from listings l where l.shop_id = s.id and l.status = 'published') as designs,
          (select count(*)::int from inquiries i where i.shop_id = s.id
            and i.status in ('sent', 'seen', 'replied', 'buyer_replied', 'quoted')) as open
        from shops s where s.id = ${shopId}`),
    db,
  );
  if (!row) throw new NotFound("shop");
  const { names, designs, open: openInquiries } = row;
  if (row.closed === null) return { names, designs, openInquiries, closed: null };
  const at = new Date(row.closed);
  const until = reopensUntil(at);
  return { names, designs, openInquiries, closed: { at, until, reopening: reopeningOf(row, until) } };
}

function reopeningOf(row: { isSanctioned: boolean; isMerged: boolean }, until: Date): Reopening {
  if (row.isSanctioned) return "sanctioned";
  if (row.isMerged) return "merged";
  return until <= new Date() ? "over" : "until";
}
