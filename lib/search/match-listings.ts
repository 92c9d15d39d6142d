import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { pageCountOf, pageSize } from "../page";
import type { Asked, Sort } from "./asked";
import { type Counts, countFound } from "./count-found";
import { limits } from "./limits";
import type { Pick } from "./picks/pick";
import { pickBest } from "./picks/pick-best";
import { pickCheapest } from "./picks/pick-cheapest";
import { pickHottest } from "./picks/pick-hottest";
import { pickNewest } from "./picks/pick-newest";
import { pickPage } from "./picks/pick-page";
import { readCounts } from "./read-counts";
import { readScope, type Scope } from "./read-scope";
import { rememberCounts } from "./remember-counts";

/** One page of listing ids in the order of the sort, and the counts around them. */
export type Match = { ids: number[]; scope: Scope; counts: Counts; pageCount: number };

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
  if (page > pageCount) return { ids: [], scope, counts, pageCount };
  if (counts.page && counts.total <= within.together) return { ids: counts.page, scope, counts, pageCount };
  const picking = { asked, scope, counts, more: sql`true`, limits: within, db };
  const ids = isShelf ? await pickPage(picking, page) : await picks[sort](picking, (page - 1) * pageSize, pageSize);
  return { ids, scope, counts, pageCount };
}

/** Whether more is asked than to see a category, or the market. */
const narrows = (asked: Asked, { words, tokens }: Scope): boolean =>
  words.length > 0 ||
  tokens.length > 0 ||
  [asked.priceFrom, asked.priceTo, asked.moq, asked.days].some((limit) => limit !== undefined);
