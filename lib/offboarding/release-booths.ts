import { and, eq, lt, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { boothClaims, booths, shops } from "@/db/schema";
import { guest } from "../core/actor";
import { recordEvent } from "../events/record-event";
import { districtTagsOf } from "../shops/in-own-shop";
import { daysFrom, reopenDays } from "./terms";

/**
 * Deletes the booths and claims of shops that closed more than 30 days ago, so that others can open there. Runs on a
 * schedule. A suspended shop keeps its booths.
 */
export async function releaseBooths(db: Db = database, now = new Date()): Promise<void> {
  const closedShops = await db
    .select({ id: shops.id })
    .from(shops)
    .where(and(lt(shops.closedAt, daysFrom(now, -reopenDays)), sql`${shops.sanction} is distinct from 'suspended'`));
  for (const { id } of closedShops)
    await asShop(
      id,
      async (tx) => {
        await tx.delete(boothClaims).where(eq(boothClaims.shopId, id));
        const places = await districtTagsOf(id, tx);
        if (places.length === 0) return;
        await tx.delete(booths).where(eq(booths.shopId, id));
        await recordEvent(guest, { name: "shop.left_market", shopId: id }, tx);
        await purgeDocuments(tx, ...places);
      },
      db,
    );
}
