import { type SQL, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { asShop, type Db, database, type Tx } from "@/db/client";
import type { ListingStatus } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale } from "../i18n/locale";
import {
  matchesOwnListingsFilter,
  type OwnListingsFilter,
  type OwnStatus,
  unpublishedStatuses,
} from "./own-listings-filter";
import { canSeeOwnListings } from "./policy";
import { type ScoreFacts, scoreOf } from "./score";
import { scoreFacts } from "./score-facts";

export type OwnListingRow = {
  id: number;
  status: ListingStatus;
  sku: string | null;
  title: string | null;
  /** The language of the title. */
  titleLocale: Locale | null;
  /** Slug of the public page, in the reader's language if there is one. */
  slug: string | null;
  categoryName: string;
  pictureKey: string | null;
  currency: "CNY" | "USD";
  /** Pieces; null while there is no price. */
  moq: number | null;
  /** Smallest unit of the currency, for a piece. */
  lowestPrice: number | null;
  highestPrice: number | null;
  changedAt: string;
  /** The trial while it runs, and until the shop has decided. */
  trial: { votes: number; goal: number; isOver: boolean } | null;
  /** 0 to 100; see scoreOf(). */
  score: number;
  /** End of the certificate that ends first, YYYY-MM-DD, if it has ended or ends within 60 days. */
  certificateEnds: string | null;
  /** True if it has unsaved changes. */
  isBeingChanged: boolean;
};

export type OwnListings = {
  rows: OwnListingRow[];
  counts: Record<OwnStatus, number>;
  /** The number of listings with this status and search. */
  total: number;
  page: number;
  pageCount: number;
};

export type ListOwnListings = OwnListingsFilter & {
  shopId: number;
  locale: Locale;
  page?: number;
  /** By score the listings with the lowest score come first; otherwise those that were changed last. */
  sort?: "score";
};

const pageSize = 24;

/** Lists a shop's listings. @throws NotFound when the actor is not a member */
export async function listOwnListings(actor: Actor, input: ListOwnListings, db: Db = database): Promise<OwnListings> {
  const { shopId, locale } = input;
  if (!canSeeOwnListings(actor, shopId)) throw new NotFound();
  const chosen = matchesOwnListingsFilter(shopId, input);
  return asShop(
    shopId,
    async (tx) => {
      const counted = await tx.execute<{ status: ListingStatus; count: number }>(
        sql`select status, count(*)::int as count from listings where shop_id = ${shopId} group by status`,
      );
      const [{ total } = { total: 0 }] = await tx.execute<{ total: number }>(
        sql`select count(*)::int as total from listings l where ${chosen}`,
      );
      const pageCount = Math.max(1, Math.ceil(total / pageSize));
      const page = Math.min(Math.max(1, input.page ?? 1), pageCount);
      const shown = input.sort === "score" ? await byScore(chosen, page, tx) : undefined;
      const found = await tx.execute<{ row: Found }>(sql`
        select to_jsonb(q) as row from (
          select l.id, l.status, l.sku, t.title, t.locale as "titleLocale", t.slug, c.names->>${locale} as "categoryName",
            f.key as "pictureKey", l.currency, p.moq, p.lowest as "lowestPrice", p.highest as "highestPrice",
            (select jsonb_build_object('votes', r.votes, 'goal', r.goal, 'isOver', r.status = 'over') from trials r
              where r.listing_id = l.id and r.status in ('running', 'over')) as trial,
            l.changed_at as "changedAt", ${scoreFacts} as facts,
            (select min(z.expires_on) from listing_certificates z where z.listing_id = l.id and z.expires_on <= current_date + 60) as "certificateEnds",
            exists (select from listing_drafts w where w.shop_id = l.shop_id and w.listing_id = l.id) as "isBeingChanged"
          from listings l join categories c on c.id = l.category_id
          left join lateral (select t.title, t.locale, t.slug from listing_texts t where t.listing_id = l.id
            order by t.locale = ${locale} desc, t.locale = l.locale desc, t.locale = 'en' desc limit 1) t on true
          left join lateral (select f.key from listing_pictures p join pictures f on f.id = p.picture_id and f.shop_id = p.shop_id
            where p.listing_id = l.id order by p.position limit 1) f on true
          left join lateral (select min(p.from_quantity) as moq, min(p.unit_price) as lowest, max(p.unit_price) as highest
            from price_tiers p where p.listing_id = l.id) p on true
          ${
            shown
              ? sql`where l.id = any (${intArray(shown)}::bigint[]) order by array_position(${intArray(shown)}::bigint[], l.id)`
              : sql`where ${chosen} order by l.changed_at desc, l.id desc limit ${pageSize} offset ${(page - 1) * pageSize}`
          }) q`);
      const rows = found.map(({ row: { facts, ...row } }) => ({ ...row, score: scoreOf(facts).total }));
      return { rows, counts: countsOf(counted), total, page, pageCount };
    },
    db,
  );
}

type Found = Omit<OwnListingRow, "score"> & { facts: ScoreFacts };

/** Listings that are sorted by score; nobody reads further pages. */
const maxScored = 5_000;

/** Returns the listing ids of a page sorted by score, the lowest first. */
async function byScore(chosen: SQL, page: number, tx: Tx): Promise<number[]> {
  const found = await tx.execute<{ id: string; facts: ScoreFacts }>(sql`
    select l.id, ${scoreFacts} as facts from listings l join categories c on c.id = l.category_id
    where ${chosen} order by l.id desc limit ${maxScored}`);
  return found
    .map(({ id, facts }) => ({ id: Number(id), score: scoreOf(facts).total }))
    .sort((one, other) => one.score - other.score || other.id - one.id)
    .slice((page - 1) * pageSize, page * pageSize)
    .map(({ id }) => id);
}

function countsOf(counted: { status: ListingStatus; count: number }[]): Record<OwnStatus, number> {
  const sumOf = (statuses: readonly string[]) =>
    counted.filter((each) => statuses.includes(each.status)).reduce((sum, each) => sum + each.count, 0);
  return {
    published: sumOf(["published"]),
    draft: sumOf(unpublishedStatuses),
    paused: sumOf(["paused"]),
    discontinued: sumOf(["discontinued"]),
    under_review: sumOf(["under_review"]),
  };
}
