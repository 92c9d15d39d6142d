import { and, eq } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { shops } from "@/db/schema";

/** Returns whether operators have suspended the shop, so that it may come back, unlike a closed one. */
export const isSuspendedShop = async (shopId: number, db: Db = readPool): Promise<boolean> =>
  (await db.$count(shops, and(eq(shops.id, shopId), eq(shops.sanction, "suspended")))) > 0;
