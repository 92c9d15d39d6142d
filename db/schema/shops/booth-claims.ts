import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, unique } from "drizzle-orm/pg-core";
import { createdAt, moment, timeOrderedId } from "../columns";
import { boothPlace, shops } from "./shops";

/** A booth that a shop claims and that no page shows yet. Tenant table. */
export const boothClaims = pgTable(
  "booth_claims",
  {
    id: timeOrderedId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    ...boothPlace(),
    createdAt: createdAt(),
    /** Since when an operator is to decide, because another shop holds the place; null until the shop is confirmed. */
    heldAt: moment(),
  },
  (claim) => [
    unique("booth_claims_one_place_once").on(claim.shopId, claim.districtCode, claim.floor, claim.number),
    index("booth_claims_held").on(claim.heldAt).where(sql`${claim.heldAt} is not null`),
    check("booth_claims_floor", sql`${claim.floor} between 1 and 9`),
    check("booth_claims_number_form", sql`${claim.number} ~ '^[A-Z0-9-]{1,12}$' and length(${claim.area}) <= 10`),
  ],
);
