import { type SQL, sql } from "drizzle-orm";
import type { verifications } from "@/db/schema";
import type { Pace } from "../factory/lead-time";
import type { Locale, SomeTexts, Texts } from "../locale";
import { floorPageJson } from "./floor-page";
import type { DaysAway } from "./holidays";
import { daysAwayOf } from "./list-holidays";

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

const sellerFields = sql`
  'id', s.id, 'handle', s.handle, 'names', s.names, 'locale', s.locale, 'languages', s.languages, 'isClosed', s.closed_at is not null,
  'booths', array_to_json(array(select row_to_json(b) from (select district_code as "districtCode", d.names as "districtNames",
      floor, area, street, number, ${floorPageJson} as page, square_metres as "squareMetres", opens_at as "opensAt", closes_at as "closesAt"
    from booths b join districts d on d.code = district_code where shop_id = s.id order by b.position, b.id) b)),
  'factory', (select row_to_json(f) from (select city, square_metres as "squareMetres", staff, lines,
      daily_output as "dailyOutput" from factories where shop_id = s.id) f),
  'verified', array_to_json(array(select json_build_object('claim', v.claim, 'decidedOn', v.decided_on,
      'validUntil', v.valid_until) from (
        select distinct on (claim) claim, decided_on, valid_until from verifications
        where shop_id = s.id and status = 'approved' and (valid_until is null or valid_until >= current_date)
        order by claim, decided_on desc) v order by v.decided_on desc, v.claim)),
  'figures', (select json_build_object('cases', g.cases, 'answeredWithinDayShare', g.answered_within_day_share,
      'medianFirstReplyMinutes', g.median_first_reply_minutes) from shop_figures g where g.shop_id = s.id and g.cases >= 5),
  'daysAway', ${daysAwayOf(sql`s.id`)},
  'busy', (select json_build_object('quantity', y.busy_quantity, 'pace', (y.board - 'outputs') || jsonb_build_object(
      'dailyOutput', (select coalesce(sum(o.value::int), 0) from jsonb_each_text(y.board->'outputs') o)))
    from shop_promises y where y.shop_id = s.id and y.busy_until > now())`;

/** One `Seller` as JSON, for the row `s` of shops in a larger query. */
export const sellerJson: SQL<Seller> = sql`json_build_object(${sellerFields})`;

/** One `PublicShop` as JSON, for the row `s` of shops in a larger query. Named columns only. */
export const publicShopJson: SQL<PublicShop> = sql`json_build_object(${sellerFields},
  'stories', s.stories, 'sinceYear', s.since_year, 'pictureKey', s.picture_key,
  'presences', array_to_json(array(select row_to_json(p) from (select country, city, entity, has_stock as "hasStock"
    from presences where shop_id = s.id order by country, entity) p)),
  'designCount', (select count(*) from listing_search n where n.shop_id = s.id),
  'notOnOfferCount', (select count(*) from listings l where l.shop_id = s.id and l.status in ('paused', 'discontinued')))`;
