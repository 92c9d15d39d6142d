import { and, eq, gte, lte } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { holidays } from "@/db/schema";
import type { Actor } from "../core/actor";
import { Refusal } from "../core/errors";
import { inOwnShop } from "./in-own-shop";
import { nonEmptyTexts } from "./non-empty-texts";
import type { AddHoliday } from "./storefront-input";

/** Announces days on which the booth is closed. @throws Refusal if they overlap another holiday of the shop */
export const addHoliday = (
  actor: Actor,
  { shopId, firstDay, lastDay, notes }: AddHoliday & { shopId: number },
  db: Db = database,
): Promise<void> =>
  inOwnShop(
    actor,
    { shopId, part: "holidays" },
    async (tx) => {
      const overlaps = and(
        eq(holidays.shopId, shopId),
        lte(holidays.firstDay, lastDay),
        gte(holidays.lastDay, firstDay),
      );
      if ((await tx.$count(holidays, overlaps)) > 0)
        throw new Refusal("shops.holidays.overlaps", { field: "firstDay" });
      await tx.insert(holidays).values({ shopId, firstDay, lastDay, notes: nonEmptyTexts(notes) });
    },
    db,
  );
