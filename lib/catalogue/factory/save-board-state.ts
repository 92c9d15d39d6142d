import { eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { categories, factoryBoards, factorySites, productionLines } from "@/db/schema";
import { Refusal } from "@/lib/core/errors";
import type { BoardState } from "./board";

/** Locks the board of a shop until the transaction ends. `isNew`: there is no board yet. */
export async function lockBoard(shopId: number, tx: Tx): Promise<{ isNew: boolean }> {
  const found = await tx.select().from(factoryBoards).where(eq(factoryBoards.shopId, shopId)).for("update");
  return { isNew: found.length === 0 };
}

/**
 * Writes the state of the board. A line with an unchanged state keeps its `since`. @throws Refusal for an unknown
 * category
 */
export async function saveBoardState(shopId: number, { lines, sites, ...board }: BoardState, tx: Tx): Promise<void> {
  const touched = { ...board, touchedAt: sql`now()` };
  await tx
    .insert(factoryBoards)
    .values({ shopId, ...touched })
    .onConflictDoUpdate({ target: factoryBoards.shopId, set: touched });
  await checkCategories(lines, tx);
  await replaceLines(shopId, lines, tx);
  await tx.delete(factorySites).where(eq(factorySites.shopId, shopId));
  if (sites.length > 0)
    await tx.insert(factorySites).values(sites.map((site, index) => ({ ...site, shopId, position: index + 1 })));
}

async function checkCategories(lines: BoardState["lines"], tx: Tx): Promise<void> {
  const ids = [...new Set(lines.flatMap(({ categoryId }) => categoryId ?? []))];
  if (ids.length && (await tx.$count(categories, inArray(categories.id, ids))) !== ids.length)
    throw new Refusal("errors.invalid");
}

async function replaceLines(shopId: number, lines: BoardState["lines"], tx: Tx): Promise<void> {
  const before = await tx
    .delete(productionLines)
    .where(eq(productionLines.shopId, shopId))
    .returning({ position: productionLines.position, state: productionLines.state, since: productionLines.since });
  const known = new Map(before.map((line) => [line.position, line]));
  if (lines.length === 0) return;
  await tx.insert(productionLines).values(
    lines.map((line, index) => {
      const old = known.get(index + 1);
      return { ...line, shopId, position: index + 1, since: old?.state === line.state ? old.since : new Date() };
    }),
  );
}
