import { and, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { listingTexts } from "@/db/schema";
import type { Actor } from "../core/actor";
import { type Locale, locales } from "../i18n/locale";
import { canRequestAssist } from "./policy";

/** Lists the languages in which the listing has unedited texts by a model. */
export const listMachineTexts = (
  actor: Actor,
  { shopId, listingId }: { shopId: number; listingId: number },
  db: Db = database,
): Promise<Locale[]> =>
  canRequestAssist(actor, shopId)
    ? asShop(
        shopId,
        async (tx) => {
          const isMachine = and(
            eq(listingTexts.shopId, shopId),
            eq(listingTexts.listingId, listingId),
            eq(listingTexts.origin, "machine"),
          );
          const found = await tx.select({ locale: listingTexts.locale }).from(listingTexts).where(isMachine);
          return locales.filter((each) => found.some(({ locale }) => locale === each));
        },
        db,
      )
    : Promise.resolve([]);
