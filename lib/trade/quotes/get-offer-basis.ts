import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { Board } from "@/lib/catalogue/factory/lead-time";
import { readBoard } from "@/lib/catalogue/factory/read-board";
import { type ListingTerms, listTradeTerms } from "@/lib/catalogue/list-trade-terms";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import type { Locale } from "@/lib/i18n/locale";
import { withOwnInquiry } from "@/lib/inquiries/with-own-inquiry";
import { canDraftQuote } from "./policy";

export type OfferBasis = {
  designs: ListingTerms[];
  /** Up to 200 other published listings that can be added, newest first. */
  others: { listingId: number; title: string }[];
  board: Board | undefined;
};

/** Loads the data for writing a quote: these listings with prices and packing, and the shop's factory board. */
export const getOfferBasis = (
  actor: Actor,
  { inquiryId, listingIds, reader }: { inquiryId: string; listingIds: readonly number[]; reader: Locale },
  db: Db = database,
): Promise<OfferBasis> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canDraftQuote(actor, inquiry));
      const designs = await listTradeTerms(inquiry.shopId, listingIds, reader, tx);
      const found = await tx.execute<{ row: OfferBasis["others"][number] }>(sql`
        select jsonb_build_object('listingId', l.id, 'title', t.title) as row
        from listings l join lateral (select x.title from listing_texts x where x.listing_id = l.id
          order by x.locale = ${reader} desc, x.locale = 'en' desc, x.locale = l.locale desc limit 1) t on true
        where l.shop_id = ${inquiry.shopId} and l.status = 'published' order by l.id desc limit 200`);
      const chosen = new Set(listingIds);
      return {
        designs,
        others: found.map(({ row }) => row).filter(({ listingId }) => !chosen.has(listingId)),
        board: await readBoard(inquiry.shopId, tx),
      };
    },
    db,
    false,
  );
