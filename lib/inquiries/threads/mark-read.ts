import { sql } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { type Actor, guest } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { withGuestLink } from "../guest-link";
import type { Side } from "../inquiry";
import { canReadInquiry } from "../policy";
import { type Inquiry, withOwnInquiry } from "../with-own-inquiry";

/**
 * Marks the buyer's messages as read by the shop. Changes nothing without new messages or while the inquiry is held.
 */
export const markReadByShop = (actor: Actor, inquiryId: string, db: Db = database): Promise<void> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canReadInquiry(actor, inquiry));
      if (inquiry.heldReason === null) await markRead(actor, inquiry, "shop", tx);
    },
    db,
    false,
  );

/** Marks the shop's messages as read by the buyer. Returns false if the link is unknown or revoked. */
export async function markReadByBuyer(token: string, db: Db = database): Promise<boolean> {
  const found = await withGuestLink(
    token,
    (inquiry, tx) => markRead(guest, inquiry, "buyer", tx).then(() => true),
    db,
    false,
  );
  return found ?? false;
}

async function markRead(actor: Actor, inquiry: Inquiry, side: Side, tx: Tx) {
  const column = sql.identifier(side === "buyer" ? "buyer_read_at" : "shop_read_at");
  const [changed] = await tx.execute(sql`
    insert into threads as t (inquiry_id, shop_id, ${column})
    select m.inquiry_id, m.shop_id, greatest(now(), max(m.created_at)) from messages m
    where m.inquiry_id = ${inquiry.id} and m.side <> ${side} and m.created_at > coalesce(
      (select o.${column} from threads o where o.inquiry_id = ${inquiry.id}), '-infinity')
    group by m.inquiry_id, m.shop_id
    on conflict (inquiry_id) do update set ${column} = excluded.${column} returning 1`);
  if (changed)
    await recordEvent(actor, { name: "thread.read", shopId: inquiry.shopId, inquiryId: inquiry.id, side }, tx);
}
