import { sql } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { type Actor, guest } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { byGuestLink } from "../guest-link";
import type { Side } from "../inquiry";
import { type Inquiry, ofOwnShop } from "../of-own-shop";
import { canReadInquiry } from "../policy";

/** Notes that somebody at the shop has read what the buyer wrote. Without new words nothing changes, nor while it is held. */
export const markReadByShop = (actor: Actor, inquiryId: string, db: Db = database): Promise<void> =>
  ofOwnShop(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canReadInquiry(actor, inquiry));
      if (inquiry.heldReason === null) await markRead(actor, inquiry, "shop", tx);
    },
    db,
    false,
  );

/** Notes that the holder of the private link has read what the shop wrote. False when the link is unknown or was revoked. */
export async function markReadByBuyer(token: string, db: Db = database): Promise<boolean> {
  const found = await byGuestLink(
    token,
    (inquiry, tx) => markRead(guest, inquiry, "buyer", tx).then(() => true),
    db,
    false,
  );
  return found ?? false;
}

async function markRead(actor: Actor, inquiry: Inquiry, side: Side, tx: Tx) {
  const mark = sql.identifier(side === "buyer" ? "buyer_read_at" : "shop_read_at");
  const [marked] = await tx.execute(sql`
    insert into threads as t (inquiry_id, shop_id, ${mark})
    select m.inquiry_id, m.shop_id, greatest(now(), max(m.created_at)) from messages m
    where m.inquiry_id = ${inquiry.id} and m.side <> ${side} and m.created_at > coalesce(
      (select o.${mark} from threads o where o.inquiry_id = ${inquiry.id}), '-infinity')
    group by m.inquiry_id, m.shop_id
    on conflict (inquiry_id) do update set ${mark} = excluded.${mark} returning 1`);
  if (marked)
    await recordEvent(actor, { name: "thread.read", shopId: inquiry.shopId, inquiryId: inquiry.id, side }, tx);
}
