import { eq, inArray, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { categories, factoryBoards, productionLines } from "@/db/schema";
import type { Actor } from "../accounts/actor";
import { allow, NotFound, Refusal } from "../errors";
import { recordEvent } from "../events/record-event";
import type { TouchBoard } from "./input";
import { canSeeBoard, canTouchBoard } from "./policy";

/**
 * Says how the factory stands now; quotes believe it for 7 days. A line whose state stays keeps its date.
 * @throws NotFound for other shops; Refusal for goods nobody can list
 */
export async function touchBoard(actor: Actor, input: TouchBoard, db: Db = database): Promise<void> {
  const { shopId, lines, ...board } = input;
  if (!canSeeBoard(actor, shopId)) throw new NotFound("shop");
  allow(canTouchBoard(actor, shopId));
  await asShop(
    shopId,
    async (tx) => {
      const touched = { ...board, touchedAt: sql`now()` };
      await tx
        .insert(factoryBoards)
        .values({ shopId, ...touched })
        .onConflictDoUpdate({ target: factoryBoards.shopId, set: touched });
      await checkCategories(lines, tx);
      await replaceLines(shopId, lines, tx);
      await recordEvent(actor, { name: "factory_board.touched", shopId }, tx);
    },
    db,
  );
}

async function checkCategories(lines: TouchBoard["lines"], tx: Tx): Promise<void> {
  const ids = [...new Set(lines.flatMap(({ categoryId }) => categoryId ?? []))];
  if (ids.length && (await tx.$count(categories, inArray(categories.id, ids))) !== ids.length)
    throw new Refusal("errors.invalid");
}

async function replaceLines(shopId: number, lines: TouchBoard["lines"], tx: Tx): Promise<void> {
  const before = await tx
    .delete(productionLines)
    .where(eq(productionLines.shopId, shopId))
    .returning({ position: productionLines.position, state: productionLines.state, since: productionLines.since });
  const known = new Map(before.map((line) => [line.position, line]));
  if (lines.length === 0) return;
  await tx.insert(productionLines).values(
    lines.map((line, index) => {
      const was = known.get(index + 1);
      return { ...line, shopId, position: index + 1, since: was?.state === line.state ? was.since : new Date() };
    }),
  );
}
