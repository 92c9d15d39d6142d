import { eq, sql } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import type { Tx } from "@/db/client";
import { listingOrigins, originRequests } from "@/db/schema";
import { limitAttempts } from "@/lib/accounts/rate-limit";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { SomeTexts } from "@/lib/i18n/locale";
import type { OwnListing } from "../own-listing";

type OriginRequest = {
  listing: OwnListing;
  parent: { id: number; shopId: number };
  changes: SomeTexts;
  grewOn?: string;
};

/** Requests per shop and day. */
const requestLimit = { limit: 20, windowSeconds: 86_400 };

/** Sends a request to the parent's shop; a listing has one open request. Call it within `asShop()`. @throws Refusal */
export async function requestOrigin(
  actor: Actor,
  { listing, parent, changes, grewOn }: OriginRequest,
  tx: Tx,
): Promise<void> {
  const { id: listingId, shopId } = listing;
  const linked = await tx.$count(listingOrigins, eq(listingOrigins.listingId, listingId));
  if (linked > 0) throw new Refusal("families.hasParent", { field: "parent" });
  const [before] = await tx.select().from(originRequests).where(eq(originRequests.listingId, listingId));
  if (before?.status === "refused" && before.parentId === parent.id)
    throw new Refusal("families.refusedBefore", { field: "address" });
  if (before?.status === "asked") throw new Refusal("families.requestedBefore", { field: "address" });
  await limitAttempts(`origin:${shopId}`, requestLimit, tx);
  await tx.delete(originRequests).where(eq(originRequests.listingId, listingId));
  const [name] = await tx.execute<{ title: string }>(sql`
    select t.title from listing_texts t where t.listing_id = ${listingId}
    order by t.locale = 'zh' desc, t.locale = ${listing.locale} desc limit 1`);
  const title = name?.title ?? "";
  const id = uuidv7();
  const reference = { shopId, listingId, parentId: parent.id, parentShopId: parent.shopId };
  await tx.insert(originRequests).values({ id, ...reference, title, changes, grewOn });
  await recordEvent(actor, { name: "origin.requested", requestId: id, ...reference }, tx);
}
