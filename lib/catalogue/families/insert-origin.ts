import type { Tx } from "@/db/client";
import { listingOrigins } from "@/db/schema";
import { violatedConstraint } from "@/db/violation";
import { Refusal } from "@/lib/core/errors";

/** Why the database does not take a link. */
const reasons: Record<string, string> = {
  listing_origins_no_circle: "families.circle",
  listing_origins_not_itself: "families.circle",
  listing_origins_consent: "families.noConsent",
  listing_origins_listing_id_pk: "families.hasParent",
};

/** Writes that a design grew out of another one. For use within `asShop()` of the child's shop. @throws Refusal */
export async function insertOrigin(origin: typeof listingOrigins.$inferInsert, tx: Tx): Promise<void> {
  try {
    await tx.transaction((inside) => inside.insert(listingOrigins).values(origin));
  } catch (error) {
    const code = reasons[violatedConstraint(error) ?? ""];
    throw code ? new Refusal(code, { field: "parent" }) : error;
  }
}
