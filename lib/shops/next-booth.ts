import { eq, max } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { booths } from "@/db/schema";

type NextBooth = Partial<Pick<typeof booths.$inferInsert, "opensAt" | "closesAt">> & { position: number };

/** Returns the position of a further booth of the shop, and the opening hours of its first one. */
export async function nextBooth(shopId: number, tx: Tx): Promise<NextBooth> {
  const own = eq(booths.shopId, shopId);
  const [last] = await tx
    .select({ position: max(booths.position) })
    .from(booths)
    .where(own);
  const [first] = await tx
    .select({ opensAt: booths.opensAt, closesAt: booths.closesAt })
    .from(booths)
    .where(own)
    .orderBy(booths.position, booths.id)
    .limit(1);
  return { ...first, position: (last?.position ?? -1) + 1 };
}
