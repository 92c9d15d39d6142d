import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { proformaCounters } from "@/db/schema";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { trimEndCharacters } from "@/lib/core/trim-characters";

export type ProformaNumber = { year: number; sequence: number; number: string };

/**
 * Allocates the shop's next number of the year in Yiwu: "PI-SPRING-TOYS-2026-0001". Concurrent transactions wait for
 * this one; if it is rolled back, the next one gets the same number, so that there are no gaps.
 */
export async function allocateNumber(shop: { id: number; handle: string }, tx: Tx, now: Date): Promise<ProformaNumber> {
  const year = Number(dayInYiwu(now).slice(0, 4));
  const [counter] = await tx
    .insert(proformaCounters)
    .values({ shopId: shop.id, year, last: 1 })
    .onConflictDoUpdate({
      target: [proformaCounters.shopId, proformaCounters.year],
      set: { last: sql`${proformaCounters.last} + 1` },
    })
    .returning({ last: proformaCounters.last });
  if (!counter) throw new Error("The counter returned no number");
  const code = trimEndCharacters(shop.handle.toUpperCase().slice(0, 24), "-");
  const number = `PI-${code}-${year}-${String(counter.last).padStart(4, "0")}`;
  return { year, sequence: counter.last, number };
}
