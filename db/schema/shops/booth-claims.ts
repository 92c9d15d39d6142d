import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, text, unique } from "drizzle-orm/pg-core";
import { createdAt, moment, timeOrderedId } from "../columns";
import { boothPlace, shops } from "./shops";

/** A claim of a shop to a booth, which no page shows until it is accepted. A refused one keeps its reason. Tenant table. */
export const boothClaims = pgTable(
  "booth_claims",
  {
    id: timeOrderedId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    ...boothPlace(),
    createdAt: createdAt(),
    /** The time since which an operator must decide; null until the shop is confirmed. */
    heldAt: moment(),
    refusedAt: moment(),
    /** The reason of the refusal, which the shop reads. */
    refusal: text(),
  },
  (claim) => [
    unique("booth_claims_one_place_once").on(claim.shopId, claim.districtCode, claim.floor, claim.number),
    index("booth_claims_by_place").on(claim.districtCode, claim.floor, claim.number),
    index("booth_claims_held").on(claim.heldAt).where(sql`${claim.heldAt} is not null and ${claim.refusedAt} is null`),
    check(
      "booth_claims_refused",
      sql`num_nulls(${claim.refusedAt}, ${claim.refusal}) in (0, 2) and length(${claim.refusal}) between 1 and 500`,
    ),
    check("booth_claims_floor", sql`${claim.floor} between 1 and 9`),
    check("booth_claims_number_form", sql`${claim.number} ~ '^[A-Z0-9-]{1,12}$' and length(${claim.area}) <= 10`),
  ],
);
