import { type SQL, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Db } from "@/db/client";
import { pageCountOf, pageSize } from "../core/page";
import { type Counts, countFound } from "./estimate-counts";
import { limits } from "./limits";
import { readScope, type Scope } from "./plan-query";
import { pickBest } from "./rankings/rank-best";
import { pickCheapest } from "./rankings/rank-cheapest";
import { pickHottest } from "./rankings/rank-hottest";
import { pickNewest } from "./rankings/rank-newest";
import { pickPage } from "./rankings/rank-page";
import type { Pick } from "./rankings/ranking";
import { readCounts } from "./read-counts";
import { rememberCounts } from "./remember-counts";
import type { Asked, Sort } from "./search-query";

/** `picked`: one page in the order of the sort, as card-rows.ts takes it; undefined beyond the last. */
export type Match = { picked: SQL | undefined; scope: Scope; counts: Counts; pageCount: number };

const picks: Record<Sort, Pick> = {
  relevance: pickBest,
  trending: pickHottest,
  newest: pickNewest,
  price: pickCheapest,
};

/** Nobody turns more pages of a list that can be narrowed. */
const mostPages = 40;

/** What matches a question. Undefined when nothing does. */
export async function matchListings(asked: Asked, db: Db, within = limits): Promise<Match | undefined> {
  const { page = 1, sort = "relevance" } = asked;
  const scope = await readScope(asked, db);
  if (!scope) return undefined;
  const isWhole = !narrows(asked, scope);
  const counts = await rememberCounts(
    asked,
    db,
    async () => (isWhole ? await readCounts(scope, db) : undefined) ?? countFound(asked, scope, db),
  );
  if (counts.total === 0) return undefined;
  const pages = pageCountOf(counts.total);
  const isShelf = isWhole && sort === "relevance" && scope.category !== undefined;
  const pageCount = isShelf ? pages : Math.min(mostPages, pages);
  const match = { scope, counts, pageCount };
  if (page > pageCount) return { ...match, picked: undefined };
  if (isShelf) return { ...match, picked: pickPage(scope, page) };
  if (counts.page && counts.total <= within.together) return { ...match, picked: inThisOrder(counts.page) };
  const picking = { asked, scope, counts, more: sql`true`, limits: within, db };
  return { ...match, picked: inThisOrder(await picks[sort](picking, (page - 1) * pageSize, pageSize)) };
}

const inThisOrder = (ids: readonly number[]) =>
  sql`select listing_id, place from unnest(${intArray(ids)}::bigint[]) with ordinality p(listing_id, place)`;

/** Whether more is asked than to see a category, or the market. */
const narrows = (asked: Asked, { words, tokens }: Scope): boolean =>
  words.length > 0 ||
  tokens.length > 0 ||
  [asked.priceFrom, asked.priceTo, asked.moq, asked.days].some((limit) => limit !== undefined);
