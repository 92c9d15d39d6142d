import { sql } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import type { Tx } from "@/db/client";
import { type fairLeads, inquiries, inquiryLines, inquiryLinks, messages } from "@/db/schema";
import { paths } from "../http/paths";
import { textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { guestToken, tokenHash } from "../inquiries/guest-token";
import { newReference } from "../inquiries/inquiry";
import type { Fair, StandPlace } from "./fair";

export type LeadRow = typeof fairLeads.$inferInsert;

/** ISO 3166 reserves ZZ for an unknown country: a card often names none. */
export const unknownCountry = "ZZ";

/**
 * Inserts the inquiry of a lead that has an email address: about the designs that the visitor looked at, each at its
 * MOQ, with the fair as its source. It opens with one sentence in the visitor's language; the shop's note stays with
 * the lead, since visitors read the thread.
 */
export async function insertInquiryOfLead(
  lead: LeadRow & { email: string },
  { fair, place }: { fair: Fair; place: StandPlace },
  tx: Tx,
): Promise<string> {
  const { shopId, locale, email, takenAt } = lead;
  const id = uuidv7();
  const row = {
    id,
    shopId,
    locale,
    buyerName: lead.name || email.split("@", 1)[0] || email,
    buyerEmail: email,
    country: lead.country ?? unknownCountry,
    source: { page: "fair" as const, path: paths.fair(locale, fair), exhibition: fair.slug },
    createdAt: takenAt,
    lastMessageAt: takenAt,
  };
  for (let inserted = 0; inserted === 0; ) {
    const rows = await tx
      .insert(inquiries)
      .values({ ...row, buyerName: row.buyerName.slice(0, 80), reference: newReference() })
      .onConflictDoNothing({ target: inquiries.reference })
      .returning({ id: inquiries.id });
    inserted = rows.length;
  }
  const lines = await listMoqs(lead.listingIds ?? [], shopId, tx);
  if (lines.length > 0)
    await tx
      .insert(inquiryLines)
      .values(lines.map((line, index) => ({ ...line, inquiryId: id, shopId, position: index + 1 })));
  const t = words(locale);
  const stand = place.hall && place.number ? `${place.hall} ${place.number}` : "";
  const body = stand
    ? t("fairs.lead.opening", { stand, fair: textIn(fair.names, locale) })
    : t("fairs.lead.openingWithoutStand", { fair: textIn(fair.names, locale) });
  await tx
    .insert(messages)
    .values({ id: uuidv7(), inquiryId: id, shopId, side: "buyer", body, locale, createdAt: takenAt });
  await tx.insert(inquiryLinks).values({ tokenHash: tokenHash(guestToken(id)), inquiryId: id, shopId });
  return id;
}

/** Returns the listings in the given order with their MOQs, 1 for a listing without one. */
async function listMoqs(listingIds: readonly number[], shopId: number, tx: Tx) {
  if (listingIds.length === 0) return [];
  const rows = await tx.execute<{ listingId: number; quantity: number }>(sql`
    select l.id::float8 as "listingId",
      coalesce((select min(t.from_quantity) from price_tiers t where t.listing_id = l.id), 1)::int as quantity
    from listings l where l.shop_id = ${shopId} and l.id in ${[...listingIds]}`);
  return listingIds.flatMap((id) => rows.find(({ listingId }) => listingId === id) ?? []);
}
