import { sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { hasBrandPage } from "./find-brand-page";

/** Whether the shop's brand has a page of its own. */
export async function hasBrand(shopId: number, db: Db = reader): Promise<boolean> {
  const [row] = await db.execute<{ has: boolean }>(
    sql`select ${hasBrandPage} as has from shops s where s.id = ${shopId}`,
  );
  return row?.has ?? false;
}
