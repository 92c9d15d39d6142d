import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { ListingStatus } from "@/db/schema";
import type { Actor } from "../accounts/actor";
import { NotFound } from "../errors";
import type { Locale } from "../locale";
import { canSeeOwnListings } from "./policy";

/** What a shop sorts its designs by. Drafts are all that no buyer has seen yet. */
export const ownStatuses = ["published", "draft", "paused", "discontinued"] as const;
export type OwnStatus = (typeof ownStatuses)[number];

export type OwnListingRow = {
  id: number;
  status: ListingStatus;
  sku: string | null;
  title: string | null;
  /** The language of the title. */
  titleLocale: Locale | null;
  /** Of the page buyers see, in the reader's language where there is one. */
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
  /** While it is on trial, and until the shop has decided. */
  trial: { votes: number; goal: number; isOver: boolean } | null;
};

export type OwnListings = {
  rows: OwnListingRow[];
  counts: Record<OwnStatus, number>;
  /** Of this status and search. */
  total: number;
  page: number;
  pageCount: number;
};

export type ListOwnListings = {
  shopId: number;
  locale: Locale;
  status?: OwnStatus;
  /** A part of a title in any language, or of the shop's own number. */
  q?: string;
  page?: number;
};

const pageSize = 24;
const drafts = ["draft", "submitted", "changes_requested", "rejected"];

/** A shop's designs, last changed first. @throws NotFound for who does not work there */
export async function listOwnListings(actor: Actor, input: ListOwnListings, db: Db = database): Promise<OwnListings> {
  const { shopId, locale, status, q = "" } = input;
  if (!canSeeOwnListings(actor, shopId)) throw new NotFound();
  const statuses = status === "draft" ? drafts : status ? [status] : [...drafts, ...ownStatuses];
  const like = `%${q.slice(0, 100).replace(/[\\%_]/g, "\\$&")}%`;
  const chosen = sql`l.shop_id = ${shopId} and l.status in ${statuses} and (${q} = '' or l.sku ilike ${like} or exists (
    select from listing_texts t where t.listing_id = l.id and t.title ilike ${like}))`;
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
      const found = await tx.execute<{ row: OwnListingRow }>(sql`
        select to_jsonb(q) as row from (
          select l.id, l.status, l.sku, t.title, t.locale as "titleLocale", t.slug, c.names->>${locale} as "categoryName",
            f.key as "pictureKey", l.currency, p.moq, p.lowest as "lowestPrice", p.highest as "highestPrice",
            l.changed_at as "changedAt",
            (select jsonb_build_object('votes', r.votes, 'goal', r.goal, 'isOver', r.status = 'over') from trials r
              where r.listing_id = l.id and r.status in ('running', 'over')) as trial
          from listings l join categories c on c.id = l.category_id
          left join lateral (select t.title, t.locale, t.slug from listing_texts t where t.listing_id = l.id
            order by t.locale = ${locale} desc, t.locale = l.locale desc, t.locale = 'en' desc limit 1) t on true
          left join lateral (select f.key from listing_pictures p join pictures f on f.id = p.picture_id and f.shop_id = p.shop_id
            where p.listing_id = l.id order by p.position limit 1) f on true
          left join lateral (select min(p.from_quantity) as moq, min(p.unit_price) as lowest, max(p.unit_price) as highest
            from price_tiers p where p.listing_id = l.id) p on true
          where ${chosen}
          order by l.changed_at desc, l.id desc limit ${pageSize} offset ${(page - 1) * pageSize}) q`);
      return { rows: found.map(({ row }) => row), counts: countsOf(counted), total, page, pageCount };
    },
    db,
  );
}

function countsOf(counted: { status: ListingStatus; count: number }[]): Record<OwnStatus, number> {
  const of = (statuses: readonly string[]) =>
    counted.filter((each) => statuses.includes(each.status)).reduce((sum, each) => sum + each.count, 0);
  return {
    published: of(["published"]),
    draft: of(drafts),
    paused: of(["paused"]),
    discontinued: of(["discontinued"]),
  };
}
