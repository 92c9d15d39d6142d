import { sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { type ListingRows, readListingRows } from "../listing-rows";
import { getListingForUpdate } from "../own-listing";
import { writeListingRows } from "../write-listing-rows";
import { getParent } from "./get-parent";
import type { DeriveListing } from "./input";
import { insertOrigin } from "./insert-origin";
import { lockFamily } from "./lock-family";
import { canDeriveListing } from "./policy";

/**
 * Creates a draft that grows out of a public listing of the shop: with its texts, category, attributes, prices, lead
 * times and packing, and the selected pictures. The item number is not copied.
 * @throws NotAllowed, NotFound; Refusal when the parent is not public
 */
export async function deriveListing(actor: Actor, input: DeriveListing, db: Db = database): Promise<{ id: number }> {
  const { shopId, listingId: parentId, relation, changes, grewOn, pictureIds, locale } = input;
  return asShop(
    shopId,
    async (tx) => {
      await lockFamily(parentId, parentId, tx);
      await getListingForUpdate(actor, { shopId, listingId: parentId }, tx);
      allow(canDeriveListing(actor, shopId));
      await getParent(parentId, tx);
      const [parent] = await readListingRows([parentId], tx);
      if (!parent) throw new NotFound();
      const id = await newId(tx);
      await writeListingRows([copyOf(parent, id, pictureIds)], tx);
      await recordEvent(actor, { name: "listing.drafted", shopId, listingId: id }, tx);
      const texts = changes ? { [locale]: changes } : {};
      await insertOrigin({ shopId, listingId: id, parentId, relation, changes: texts, grewOn }, tx);
      await recordEvent(actor, { name: "origin.linked", shopId, listingId: id, parentId }, tx);
      return { id };
    },
    db,
  );
}

async function newId(tx: Tx): Promise<number> {
  const [made] = await tx.execute<{ id: string }>(sql`select time_ordered_id() as id`);
  return Number(made?.id);
}

function copyOf({ listing, pictures, ...parts }: ListingRows, id: number, chosen: readonly string[]): ListingRows {
  const draft = { id, sku: null, status: "draft", published_at: null, changed_at: new Date().toISOString() } as const;
  return { ...parts, listing: { ...listing, ...draft }, pictures: pictures.filter((each) => chosen.includes(each)) };
}
