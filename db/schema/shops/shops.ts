import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { HeldTexts } from "../../base/held-texts";
import type { Locale, SomeTexts } from "../../base/locale";
import type { Claim } from "../../base/proforma-content";
import { users } from "../accounts/accounts";
import { createdAt, moment, timeOrderedId } from "../columns";
import { districts } from "../market/market";

/** A shop with its names, stories and languages. */
export const shops = pgTable(
  "shops",
  {
    id: timeOrderedId(),
    /** The Latin lower-case name of the shop in URLs. */
    handle: text().notNull().unique(),
    names: jsonb().$type<SomeTexts>().notNull(),
    stories: jsonb().$type<SomeTexts>().notNull().default({}),
    heldTexts: jsonb().$type<HeldTexts>(),
    /** The language in which the shop writes. */
    locale: text().$type<Locale>().notNull().default("zh"),
    sinceYear: smallint(),
    languages: text().array().$type<Locale[]>().notNull(),
    /** The key of the shop's picture. */
    pictureKey: text(),
    createdAt: createdAt(),
    changedAt: moment().notNull().defaultNow(),
    /** The time since which its pages are closed: by its owner, or by operators (`sanction`). */
    closedAt: moment(),
    /** The measure of operators that holds: `limited` shops publish nothing new until `limitedUntil`. */
    sanction: text().$type<"limited" | "suspended" | "closed">(),
    limitedUntil: moment(),
    /** The shop that goes on in its place, since operators merged this one as a double; its pages redirect there. */
    mergedIntoId: bigint({ mode: "number" }).references((): AnyPgColumn => shops.id),
    /** The time at which the owner's email was confirmed. Until then only members can see the shop. */
    confirmedAt: moment().defaultNow(),
  },
  (shop) => [
    index("shops_alike_en").using("gin", sql`(${shop.names}->>'en') gin_trgm_ops`),
    index("shops_alike_zh").using("gin", sql`(${shop.names}->>'zh') gin_trgm_ops`),
    index("shops_closed").on(shop.id).where(sql`${shop.closedAt} is not null`),
    check("shops_handle_form", sql`${shop.handle} ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$'`),
    check("shops_lengths", sql`length(${shop.names}::text) <= 2000 and length(${shop.stories}::text) <= 40000`),
    check("shops_held_texts", sql`length(${shop.heldTexts}::text) <= 42000`),
    check("shops_sanction", sql`${shop.sanction} in ('limited', 'suspended', 'closed')`),
    check(
      "shops_sanction_closes",
      sql`${shop.sanction} = 'limited' or ${shop.sanction} is null or ${shop.closedAt} is not null`,
    ),
    check(
      "shops_merged",
      sql`${shop.mergedIntoId} is null or (${shop.closedAt} is not null and ${shop.mergedIntoId} <> ${shop.id})`,
    ),
    check("shops_since_year", sql`${shop.sinceYear} between 1950 and 2100`),
  ],
);

/** The members of a shop with their roles. Tenant table. */
export const shopMembers = pgTable(
  "shop_members",
  {
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    role: text().$type<"assistant" | "manager" | "owner">().notNull(),
    createdAt: createdAt(),
  },
  (member) => [
    primaryKey({ columns: [member.shopId, member.userId] }),
    index("shop_members_by_user").on(member.userId),
    check("shop_members_role", sql`${member.role} in ('assistant', 'manager', 'owner')`),
  ],
);

/** The location of a booth in the parts of its plate. */
export const boothPlace = () => ({
  districtCode: text()
    .notNull()
    .references(() => districts.code),
  floor: smallint().notNull(),
  area: text(),
  street: smallint(),
  number: text().notNull(),
  squareMetres: smallint(),
});

/** A booth in the market. The first booth of a shop is its address. */
export const booths = pgTable(
  "booths",
  {
    id: timeOrderedId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    ...boothPlace(),
    /** "09:00–17:00" by default. */
    opensAt: text().notNull().default("09:00"),
    closesAt: text().notNull().default("17:00"),
    position: smallint().notNull().default(0),
    /** The sort key of the booths of a floor: area, street and number. */
    walkingOrder: text().generatedAlwaysAs(
      sql`coalesce(area, '') || ' ' || lpad(coalesce(street, 0)::text, 5, '0') || ' ' || lpad(length(number)::text, 2, '0') || number`,
    ),
  },
  (booth) => [
    index("booths_in_walking_order").on(booth.districtCode, booth.floor, booth.walkingOrder),
    unique("booths_one_place_once").on(booth.districtCode, booth.floor, booth.number),
    index("booths_by_shop").on(booth.shopId, booth.position),
    index("booths_by_number").on(sql`replace(${booth.number}, '-', '')`),
    check(
      "booths_lengths",
      sql`length(${booth.area}) <= 10 and length(${booth.opensAt}) <= 5 and length(${booth.closesAt}) <= 5`,
    ),
    check("booths_floor", sql`${booth.floor} between 1 and 9`),
    check("booths_number_form", sql`${booth.number} ~ '^[A-Z0-9-]{1,12}$'`),
  ],
);

/** The factory of a shop, declared by the shop unless it is verified. */
export const factories = pgTable(
  "factories",
  {
    shopId: bigint({ mode: "number" })
      .primaryKey()
      .references(() => shops.id),
    city: jsonb().$type<SomeTexts>().notNull(),
    squareMetres: integer(),
    staff: integer(),
    lines: smallint(),
    /** Pieces per day of all running lines together. */
    dailyOutput: integer(),
  },
  (factory) => [check("factories_lengths", sql`length(${factory.city}::text) <= 2000`)],
);

/** A local presence of a shop abroad: a company or a warehouse. */
export const presences = pgTable(
  "presences",
  {
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    /** ISO 3166-1 alpha-2. */
    country: text().notNull(),
    city: jsonb().$type<SomeTexts>().notNull(),
    entity: text().notNull(),
    hasStock: text().$type<"yes" | "no">().notNull(),
  },
  (presence) => [
    primaryKey({ columns: [presence.shopId, presence.country, presence.entity] }),
    check("presences_country_form", sql`${presence.country} ~ '^[A-Z]{2}$'`),
    check("presences_lengths", sql`length(${presence.city}::text) <= 2000 and length(${presence.entity}) <= 200`),
  ],
);

/** How an operator verified a claim: by comparing documents, on a visit, or in a video call. */
export type VerificationMethod = "documents" | "visit" | "video";

/**
 * A dated check of one claim as everybody reads it. Only operators write one, see verificationRequests; shops cannot
 * buy it. It ends on its last day, or once it is revoked.
 */
export const verifications = pgTable(
  "verifications",
  {
    id: timeOrderedId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    claim: text().$type<Claim>().notNull(),
    status: text().$type<"approved" | "revoked">().notNull(),
    /** Null for a check that was made before methods were recorded. */
    method: text().$type<VerificationMethod>(),
    decidedOn: date().notNull(),
    validUntil: date(),
    createdAt: createdAt(),
  },
  (verification) => [
    index("verifications_by_shop").on(verification.shopId, verification.claim),
    check("verifications_status", sql`${verification.status} in ('approved', 'revoked')`),
    check("verifications_method", sql`${verification.method} in ('documents', 'visit', 'video')`),
  ],
);
