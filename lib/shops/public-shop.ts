import { type SQL, sql } from "drizzle-orm";
import type { Pace } from "@/db/base/production-board";
import type { VerificationMethod, verifications } from "@/db/schema";
import type { Locale, SomeTexts, Texts } from "../i18n/locale";
import type { DaysAway } from "./holidays";
import { daysAwayOf } from "./list-holidays";

export type PublicBooth = {
  districtCode: string;
  districtNames: Texts;
  floor: number;
  area: string | null;
  street: number | null;
  number: string;
  /** The page of its floor. */
  page: number;
  squareMetres: number | null;
  opensAt: string;
  closesAt: string;
};

export type Claim = typeof verifications.$inferSelect.claim;
/** A claim that an operator verified on this day (YYYY-MM-DD), how, and that has not expired. */
export type VerifiedClaim = {
  claim: Claim;
  decidedOn: string;
  validUntil: string | null;
  method?: VerificationMethod | null;
};

/** Measured over 90 days, never self-declared; null below 5 inquiries. */
export type ResponseFigures = { cases: number; answeredWithinDayShare: number; medianFirstReplyMinutes: number | null };

/** Self-declared unless verified. */
export type PublicFactory = {
  city: SomeTexts;
  squareMetres: number | null;
  staff: number | null;
  lines: number | null;
  /** Pieces of all running lines. */
  dailyOutput: number | null;
};

export type Presence = { country: string; city: SomeTexts; entity: string; hasStock: "yes" | "no" };

/** The shop's data on the page of each of its listings. */
export type Seller = {
  id: number;
  handle: string;
  names: SomeTexts;
  /** The language in which the shop writes. */
  locale: Locale;
  languages: Locale[];
  isClosed: boolean;
  /** The first one is the shop's address. */
  booths: PublicBooth[];
  factory: PublicFactory | null;
  verified: VerifiedClaim[];
  figures: ResponseFigures | null;
  /** From today on, the next first. */
  daysAway?: DaysAway[];
  /**
   * If the shop declares itself very busy: the quantity for which a shipping day is shown, and the pace of its lines.
   */
  busy?: { quantity: number; pace: Pace } | null;
};

/** The public data of a shop. */
export type PublicShop = Seller & {
  stories: SomeTexts;
  sinceYear: number | null;
  pictureKey: string | null;
  presences: Presence[];
  /** Number of published listings. */
  designCount: number;
  /** Number of paused and discontinued listings, whose pages remain. */
  notOnOfferCount: number;
};

/** Search engines do not index a storefront with fewer listings. */
export const minIndexedListings = 3;

/** Selects a shop's `Seller` as JSON: reads the cached row, or recomputes it once it has expired. */
export const sellerOf = (shopId: SQL): SQL<Seller> => sql`(
  select case when k.seller_valid_until > now() then k.seller else seller_of(k.shop_id) end from shop_cards k where k.shop_id = ${shopId})`;

/** Selects a `PublicShop` as JSONB for the row `s` of shops. It contains named columns only. */
export const publicShopJson: SQL<PublicShop> = sql`(${sellerOf(sql`s.id`)}::jsonb || jsonb_build_object('daysAway', ${daysAwayOf(sql`s.id`)},
  'stories', s.stories, 'sinceYear', s.since_year, 'pictureKey', s.picture_key,
  'presences', array_to_json(array(select row_to_json(p) from (select country, city, entity, has_stock as "hasStock"
    from presences where shop_id = s.id order by country, entity) p)),
  'designCount', (select count(*) from listing_search n where n.shop_id = s.id),
  'notOnOfferCount', (select count(*) from listings l where l.shop_id = s.id and l.status in ('paused', 'discontinued'))))`;
