import { randomUUID } from "node:crypto";
import type { Tx } from "@/db/client";
import * as t from "@/db/schema";
import type { Person, Shop } from "./rows";

/** Creates a fair with an accepted stand, an application and an invitation, the designs, a code, and two leads. */
export async function makeFairRows(
  shop: Shop,
  other: Shop,
  listing: { id: number },
  lead: Person,
  inquiry: { id: string },
  tx: Tx,
): Promise<void> {
  const days = { firstDay: "2031-01-10", lastDay: "2031-01-12" };
  const texts = { en: "Fair", zh: "展会" };
  const [fair, next] = await tx
    .insert(t.fairs)
    .values(["fair-one", "fair-two"].map((slug) => ({ slug, names: texts, venues: texts, cities: texts, ...days })))
    .returning();
  if (!fair || !next) throw new Error("the fairs were not inserted");
  const key = { fairId: fair.id, shopId: shop.id };
  await tx.insert(t.fairStands).values([
    { ...key, status: "accepted", hall: "B1", number: "C 14" },
    { fairId: next.id, shopId: shop.id, status: "applied" },
    { fairId: next.id, shopId: other.id, status: "invited", invitedBy: lead.id },
  ]);
  await tx.insert(t.fairDesigns).values({ ...key, listingId: listing.id, position: 1 });
  await tx.insert(t.fairCodes).values({ ...key, code: "k7q2ma", listingId: listing.id });
  const taken = { ...key, locale: "es", takenAt: new Date() } as const;
  await tx.insert(t.fairLeads).values([
    { ...taken, id: randomUUID(), name: "Lucía", email: "lucia@example.com", inquiryId: inquiry.id },
    { ...taken, id: randomUUID(), cardKey: "a".repeat(32) },
  ]);
}
