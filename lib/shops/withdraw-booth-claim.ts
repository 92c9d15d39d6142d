import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { boothClaims } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { inOwnShop } from "./in-own-shop";
import type { OfBooth } from "./storefront-input";

/** Withdraws a claim on a booth; `boothId` is the claim's. @throws NotFound for another shop's */
export const withdrawBoothClaim = (
  actor: Actor,
  { shopId, boothId }: OfBooth & { shopId: number },
  db: Db = database,
): Promise<void> =>
  inOwnShop(
    actor,
    { shopId, part: "booths" },
    async (tx) => {
      const one = and(eq(boothClaims.shopId, shopId), eq(boothClaims.id, boothId));
      const deleted = await tx.delete(boothClaims).where(one).returning({ id: boothClaims.id });
      if (deleted.length === 0) throw new NotFound("booth claim");
    },
    db,
  );
