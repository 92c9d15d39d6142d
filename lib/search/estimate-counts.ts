import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { pageSize } from "../core/page";
import { countFacetCodes } from "./facet-codes";
import { byIndex, byWalk, daysOf, moqOrDaysRank, priceOf } from "./matching";
import { type QueryPlan, usesIndex } from "./plan-query";
import { partNumbers, partOf } from "./prefer";
import { isSortedByMoqOrDays, type SearchQuery } from "./search-query";
import { daySteps, moqSteps, ranksByTokens, token, tokenRanges } from "./tokens";

/** The number of matches, and of those with each token. */
export type Counts = {
  total: number;
  isAbout: boolean;
  /** Listings by token; weeks and prices only if `ranksByTokens`. A step excludes the listings of lower steps. */
  tokens: ReadonlyMap<number, number>;
  /** Listings in each part of the ranking, the preferred one first; see prefer.ts. */
  parts: number[];
  /** For each of `moqSteps` and `daySteps`: listings up to that value. */
  moq: number[];
  days: number[];
  /** The ids of the requested page in the order of the sort, if all matches were read. */
  page?: number[];
};

/** Rows of a sample for a total within 15 % (three standard deviations); fewer if the sample is a large part of all. */
const enough = (level: number): number => 400 * (1 - 2 ** -level);
/** Rows read for a count. */
const maxRead = 6_400;
const finest = 0;
const coarsest = 10;
/** Expected rows of the finest sample that may be read. */
const maxExpected = 150_000;

/**
 * `codes`: the encoded tokens of all matches, for `countFacetCodes`; `days` only with a quantity, else they are among the
 * tokens.
 */
type Row = {
  matches: number;
  parts: number[] | null;
  days: number[] | null;
  codes: string | null;
  page: number[] | null;
};

/**
 * Counts the matches: exactly if they are few, otherwise in the coarsest of the nested samples with enough of them. The
 * first level is estimated from the rarity of each condition, so that a second read is seldom needed.
 */
export async function estimateCounts(query: SearchQuery, scope: QueryPlan, db: Db): Promise<Counts> {
  const affordable = Math.max(finest, Math.ceil(Math.log2(scope.expected / maxExpected)));
  let level = Math.max(affordable, levelFor(scope));
  for (;;) {
    const wanted = level === affordable ? 0 : Math.ceil(enough(level));
    const row = await read(query, scope, level, db);
    if (row.matches >= maxRead && level < coarsest) level++;
    else if (row.matches >= wanted) return scaleUp(row, level, query);
    else level = Math.max(affordable, level - Math.ceil(Math.log2(500 / Math.max(1, row.matches))));
  }
}

/** Returns the coarsest level that probably has enough matches; up to 1,600 all are counted. */
const levelFor = ({ atMost, likely }: QueryPlan): number =>
  atMost <= 1_600 ? finest : Math.min(coarsest, Math.max(finest, Math.floor(Math.log2(likely / 420))));

async function read(query: SearchQuery, scope: QueryPlan, level: number, db: Db): Promise<Row> {
  const sample = level === finest ? [] : [token.sample(level)];
  const where = usesIndex(scope) || sample.length ? byIndex(query, scope, sample) : byWalk(query, scope);
  const rank = level === finest ? rankOf(query, scope) : undefined;
  const from = ((query.page ?? 1) - 1) * pageSize;
  const page = sql`array_to_json(array(select listing_id from found order by rank desc, listing_id desc
    limit ${pageSize}::int offset ${from}::int))`;
  const days = sql`to_jsonb(array[${sql.join(
    daySteps.map((step) => sql`count(*) filter (where days <= ${step}::int)`),
    sql`, `,
  )}]::int[])`;
  const part = partOf(scope.preference);
  const parts = sql`array_to_json(array[${sql.join(
    partNumbers.map((each) => sql`count(*) filter (where part = ${each})`),
    sql`, `,
  )}])`;
  const columns = [
    sql`n.listing_id, n.facet_codes`,
    ...(part ? [sql`${part} as part`] : []),
    ...(query.quantity ? [sql`${daysOf(query)} as days`] : []),
    ...(rank ? [sql`${rank} as rank`] : []),
  ];
  const [row] = await db.execute<Row>(sql`
    with found as (
      select ${sql.join(columns, sql`, `)} from listing_search n where ${where} limit ${maxRead}::int)
    select count(*)::int as matches, ${part ? parts : sql`null::json`} as parts, string_agg(facet_codes, '') as codes,
      ${query.quantity ? days : sql`null::json`} as days, ${rank ? page : sql`null::json`} as page
    from found`);
  if (!row) throw new Error("the count returned no row");
  return row;
}

/**
 * Whether the count of a token is used: those of filters and steps, and for sorts by weeks or prices those as well,
 * which give the position of a page.
 */
const isReturned = (query: SearchQuery, facet: number): boolean =>
  ranksByTokens(query) ||
  facet <= tokenRanges.languages[1] ||
  (facet >= tokenRanges.steps[0] && facet <= tokenRanges.steps[1]);

/** The expression of the sort, highest first and then newest id; undefined for heat, which is in another table. */
function rankOf(query: SearchQuery, { preference }: QueryPlan): SQL | undefined {
  const { sort = "relevance" } = query;
  if (sort === "trending") return undefined;
  if (sort === "newest") return sql`n.published_at`;
  if (isSortedByMoqOrDays(sort)) return moqOrDaysRank(query);
  if (sort === "price") return sql`-${priceOf(query)}`;
  const part = partOf(preference);
  return part ? sql`n.quality - 2000000 * ${part}` : sql`n.quality`;
}

function scaleUp({ matches, parts, codes, days, page }: Row, level: number, query: SearchQuery): Counts {
  const times = 2 ** level;
  const tokens = countFacetCodes(codes ?? "", (each) => isReturned(query, each), times);
  const upTo = (steps: readonly number[], step: (at: number) => number) => {
    let rows = 0;
    return steps.map((_, at) => (rows += tokens.get(step(at)) ?? 0));
  };
  return {
    total: matches * times,
    isAbout: level > finest,
    tokens,
    parts: (parts ?? [matches]).map((rows) => rows * times),
    moq: upTo(moqSteps, token.moqStep),
    days: days?.map((rows) => rows * times) ?? upTo(daySteps, token.dayStep),
    ...(page && { page }),
  };
}
