import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { holidays } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { inOwnShop } from "./in-own-shop";
import type { RemoveHoliday } from "./storefront-input";

/** Removes a holiday. @throws NotFound */
export const removeHoliday = (
  actor: Actor,
  { shopId, holidayId }: RemoveHoliday & { shopId: number },
  db: Db = database,
): Promise<void> =>
  inOwnShop(
    actor,
    { shopId, part: "holidays" },
    async (tx) => {
      const one = and(eq(holidays.shopId, shopId), eq(holidays.id, holidayId));
      const deleted = await tx.delete(holidays).where(one).returning({ id: holidays.id });
      if (deleted.length === 0) throw new NotFound("holiday");
    },
    db,
  );
