import type { Tx } from "@/db/client";
import { listingOrigins } from "@/db/schema";
import { violatedConstraint } from "@/db/violation";
import { Refusal } from "@/lib/core/errors";

/** Refusals by the violated constraint. */
const refusals: Record<string, string> = {
  listing_origins_no_circle: "families.cycle",
  listing_origins_not_itself: "families.cycle",
  listing_origins_consent: "families.noConsent",
  listing_origins_listing_id_pk: "families.hasParent",
};

/** Inserts the link of a listing to its parent. Call it within `asShop()` of the child's shop. @throws Refusal */
export async function insertOrigin(origin: typeof listingOrigins.$inferInsert, tx: Tx): Promise<void> {
  try {
    await tx.transaction((inside) => inside.insert(listingOrigins).values(origin));
  } catch (error) {
    const code = refusals[violatedConstraint(error) ?? ""];
    throw code ? new Refusal(code, { field: "parent" }) : error;
  }
}
