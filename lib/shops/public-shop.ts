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

/** What everybody may know of a shop. */
export type PublicShop = {
  id: number;
  handle: string;
  names: SomeTexts;
  stories: SomeTexts;
  /** The language the family writes in. */
  locale: Locale;
  sinceYear: number | null;
  languages: Locale[];
  pictureKey: string | null;
  isClosed: boolean;
  /** The first is its address. */
  booths: PublicBooth[];
  factory: PublicFactory | null;
  presences: Presence[];
  verified: VerifiedClaim[];
  figures: ResponseFigures | null;
  /** From today on, the next first. */
  daysAway?: DaysAway[];
  /** While it says that it is very busy: for how many pieces a day of leaving is told, and the board of all its lines. */
  busy?: { quantity: number; pace: Pace } | null;
  /** Published now. */
  designCount: number;
  /** Paused or discontinued: their pages stay. */
  notOnOfferCount: number;
};

/** A storefront with fewer designs says too little to be found by search engines. */
export const fewestDesigns = 3;

/** One `PublicShop` as JSON, for the row `s` of shops in a larger query. Named columns only. */
export const publicShopJson: SQL<PublicShop> = sql`jsonb_build_object(
  'id', s.id, 'handle', s.handle, 'names', s.names, 'stories', s.stories, 'locale', s.locale,
  'sinceYear', s.since_year, 'languages', s.languages, 'pictureKey', s.picture_key, 'isClosed', s.closed_at is not null,
  'booths', (select coalesce(jsonb_agg(jsonb_build_object(
      'districtCode', b.district_code, 'districtNames', d.names, 'floor', b.floor, 'area', b.area, 'street', b.street,
      'number', b.number, 'page', ${floorPageJson}, 'squareMetres', b.square_metres, 'opensAt', b.opens_at, 'closesAt', b.closes_at
    ) order by b.position, b.id), '[]') from booths b join districts d on d.code = b.district_code where b.shop_id = s.id),
  'factory', (select jsonb_build_object('city', f.city, 'squareMetres', f.square_metres, 'staff', f.staff,
      'lines', f.lines, 'dailyOutput', f.daily_output) from factories f where f.shop_id = s.id),
  'presences', (select coalesce(jsonb_agg(jsonb_build_object('country', p.country, 'city', p.city, 'entity', p.entity,
      'hasStock', p.has_stock) order by p.country, p.entity), '[]') from presences p where p.shop_id = s.id),
  'verified', (select coalesce(jsonb_agg(jsonb_build_object('claim', v.claim, 'decidedOn', v.decided_on,
      'validUntil', v.valid_until) order by v.decided_on desc, v.claim), '[]') from (
        select distinct on (claim) claim, decided_on, valid_until from verifications
        where shop_id = s.id and status = 'approved' and (valid_until is null or valid_until >= current_date)
        order by claim, decided_on desc) v),
  'figures', (select jsonb_build_object('cases', g.cases, 'answeredWithinDayShare', g.answered_within_day_share,
      'medianFirstReplyMinutes', g.median_first_reply_minutes) from shop_figures g where g.shop_id = s.id and g.cases >= 5),
  'daysAway', ${daysAwayOf(sql`s.id`)},
  'busy', (select jsonb_build_object('quantity', y.busy_quantity, 'pace', (y.board - 'outputs') || jsonb_build_object(
      'dailyOutput', (select coalesce(sum(o.value::int), 0) from jsonb_each_text(y.board->'outputs') o)))
    from shop_promises y where y.shop_id = s.id and y.busy_until > now()),
  'designCount', (select count(*) from listing_search n where n.shop_id = s.id),
  'notOnOfferCount', (select count(*) from listings l where l.shop_id = s.id and l.status in ('paused', 'discontinued')))`;
