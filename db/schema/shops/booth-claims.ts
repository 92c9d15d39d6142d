import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, unique } from "drizzle-orm/pg-core";
import { createdAt, moment, timeOrderedId } from "../columns";
import { boothPlace, shops } from "./shops";

/** A claim of a shop to a booth, which no page shows until it is accepted. Tenant table. */
export const boothClaims = pgTable(
  "booth_claims",
  {
    id: timeOrderedId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    ...boothPlace(),
    createdAt: createdAt(),
    /** The time since which an operator must decide between two shops; null until the shop is confirmed. */
    heldAt: moment(),
  },
  (claim) => [
    unique("booth_claims_one_place_once").on(claim.shopId, claim.districtCode, claim.floor, claim.number),
    index("booth_claims_held").on(claim.heldAt).where(sql`${claim.heldAt} is not null`),
    check("booth_claims_floor", sql`${claim.floor} between 1 and 9`),
    check("booth_claims_number_form", sql`${claim.number} ~ '^[A-Z0-9-]{1,12}$' and length(${claim.area}) <= 10`),
  ],
);
