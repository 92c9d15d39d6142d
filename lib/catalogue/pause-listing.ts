import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { changeStatus } from "./change-status";
import { getListingForUpdate, type OfShop } from "./own-listing";
import { canPauseListing } from "./policy";

/** Takes a design out of search for a while; its page stays and says so. @throws NotAllowed, NotFound, Refusal */
export async function pauseListing(actor: Actor, input: OfShop, db: Db = database): Promise<void> {
  await asShop(
    input.shopId,
    async (tx) => {
      const listing = await getListingForUpdate(actor, input, tx);
      allow(canPauseListing(actor, listing));
      await changeStatus(actor, listing, { from: ["published"], to: "paused", event: "listing.paused" }, tx);
    },
    db,
  );
}
