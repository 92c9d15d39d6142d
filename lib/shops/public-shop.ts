import { type SQL, sql } from "drizzle-orm";
import type { Pace } from "@/db/base/production-board";
import type { verifications } from "@/db/schema";
import type { Locale, SomeTexts, Texts } from "../i18n/locale";
import type { DaysAway } from "./holidays";

export type PublicBooth = {
  districtCode: string;
  districtNames: Texts;
  floor: number;
  area: string | null;
  street: number | null;
  number: string;
  /** On which page of its floor. */
  page: number;
  squareMetres: number | null;
  opensAt: string;
  closesAt: string;
};

export type Claim = typeof verifications.$inferSelect.claim;
/** A claim somebody checked on this day (YYYY-MM-DD), and has not expired. */
export type VerifiedClaim = { claim: Claim; decidedOn: string; validUntil: string | null };

/** Measured here over 90 days, never typed; known from 5 inquiries on. */
export type ResponseFigures = { cases: number; answeredWithinDayShare: number; medianFirstReplyMinutes: number | null };

/** Self-declared unless verified. */
export type PublicFactory = {
  city: SomeTexts;
  squareMetres: number | null;
  staff: number | null;
  lines: number | null;
  /** Pieces of all running lines together. */
  dailyOutput: number | null;
};

export type Presence = { country: string; city: SomeTexts; entity: string; hasStock: "yes" | "no" };

/** What every page of a design says of its shop. */
export type Seller = {
  id: number;
  handle: string;
  names: SomeTexts;
  /** The language the family writes in. */
  locale: Locale;
  languages: Locale[];
  isClosed: boolean;
  /** The first is its address. */
  booths: PublicBooth[];
  factory: PublicFactory | null;
  verified: VerifiedClaim[];
  figures: ResponseFigures | null;
  /** From today on, the next first. */
  daysAway?: DaysAway[];
  /** While it says that it is very busy: for how many pieces a day of leaving is told, and the board of all its lines. */
  busy?: { quantity: number; pace: Pace } | null;
};

/** What everybody may know of a shop. */
export type PublicShop = Seller & {
  stories: SomeTexts;
  sinceYear: number | null;
  pictureKey: string | null;
  presences: Presence[];
  /** Published now. */
  designCount: number;
  /** Paused or discontinued: their pages stay. */
  notOnOfferCount: number;
};

/** A storefront with fewer designs says too little to be found by search engines. */
export const fewestDesigns = 3;

/** A shop's `Seller` as JSON in a larger query: it lies ready, and is told anew where it has stopped being true. */
export const sellerOf = (shopId: SQL): SQL<Seller> => sql`(
  select case when k.seller_valid_until > now() then k.seller else seller_of(k.shop_id) end from shop_cards k where k.shop_id = ${shopId})`;

/** One `PublicShop` as JSONB, for the row `s` of shops in a larger query. Named columns only. */
export const publicShopJson: SQL<PublicShop> = sql`(${sellerOf(sql`s.id`)}::jsonb || jsonb_build_object(
  'stories', s.stories, 'sinceYear', s.since_year, 'pictureKey', s.picture_key,
  'presences', array_to_json(array(select row_to_json(p) from (select country, city, entity, has_stock as "hasStock"
    from presences where shop_id = s.id order by country, entity) p)),
  'designCount', (select count(*) from listing_search n where n.shop_id = s.id),
  'notOnOfferCount', (select count(*) from listings l where l.shop_id = s.id and l.status in ('paused', 'discontinued'))))`;
