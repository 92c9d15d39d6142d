import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { pageSize } from "../page";
import type { Asked } from "./asked";
import { byIndex, byWalk, daysOf, priceOf } from "./matching";
import { isInIndex, type Scope } from "./read-scope";
import { daySteps, isBySpans, moqSteps, spans, token } from "./tokens";

/** How many match, and how many of them carry each token. */
export type Counts = {
  total: number;
  isAbout: boolean;
  /** Token → designs; of weeks and prices only where `isBySpans`. */
  tokens: ReadonlyMap<number, number>;
  /** For each of `moqSteps` and `daySteps`: designs at most so. */
  moq: number[];
  days: number[];
  /** Where all that match were read: ids of the asked page, in the order of the asked sort. */
  page?: number[];
};

/** So many rows of a sample make a total right to 15 % (three standard deviations); fewer where the sample is most of all. */
const enough = (level: number): number => 400 * (1 - 2 ** -level);
/** More are not read for a count. */
const most = 6_400;
const finest = 0;
const coarsest = 10;
/** No more rows than this are expected to be read. */
const dearest = 150_000;

/** Of fewer matches all tokens are counted; else those of a half, a quarter or an eighth of them, of so many at most. */
const fewest = 1_000;
const mostCounted = 800;
/** The same of a sample, which says no more than "about" anyway: taking tokens apart is a third of what it costs. */
const mostCountedOfSample = 600;

/** `tokens`: of all that match or of some, and of none where another sample is looked at instead. */
type Row = {
  matches: number;
  moq: number[];
  days: number[];
  tokens: Record<number, number> | null;
  page: number[] | null;
};

/**
 * Counts what matches: exactly where few do, else in the coarsest of the nested samples that has enough of them.
 * A first guess comes from how rare each thing asked for is, so that a second look is seldom needed.
 */
export async function countFound(asked: Asked, scope: Scope, db: Db): Promise<Counts> {
  const affordable = Math.max(finest, Math.ceil(Math.log2(scope.expected / dearest)));
  let level = Math.max(affordable, levelFor(scope));
  for (;;) {
    const wanted = level === affordable ? 0 : Math.ceil(enough(level));
    const row = await read(asked, scope, level, wanted, db);
    if (row.matches >= most && level < coarsest) level++;
    else if (row.matches >= wanted) return scaled(row, level);
    else level = Math.max(affordable, level - Math.ceil(Math.log2(500 / Math.max(1, row.matches))));
  }
}

/** The coarsest level that is likely to have enough; up to 1,600 all are counted. */
const levelFor = ({ atMost, likely }: Scope): number =>
  atMost <= 1_600 ? finest : Math.min(coarsest, Math.max(finest, Math.floor(Math.log2(likely / 420))));

/** @param wanted of fewer matches no tokens are counted */
async function read(asked: Asked, scope: Scope, level: number, wanted: number, db: Db): Promise<Row> {
  const sample = level === finest ? [] : [token.sample(level)];
  const where = isInIndex(scope) || sample.length ? byIndex(asked, scope, sample) : byWalk(asked, scope);
  const atMost = (column: SQL, steps: readonly number[]) =>
    sql`to_jsonb(array[${sql.join(
      steps.map((step) => sql`count(*) filter (where ${column} <= ${step}::int)`),
      sql`, `,
    )}]::int[])`;
  const [fully, counted] = level === finest ? [fewest, mostCounted] : [mostCountedOfSample, mostCountedOfSample];
  const rank = level === finest ? rankOf(asked) : undefined;
  const from = ((asked.page ?? 1) - 1) * pageSize;
  const page = sql`array_to_json(array(select listing_id from found order by rank desc, listing_id desc
    limit ${pageSize}::int offset ${from}::int))`;
  const [row] = await db.execute<Row>(sql`
    with found as materialized (
      select n.listing_id, n.facets, nullif(n.moq, 0) as moq, ${daysOf(asked)} as days,
        ${rank ?? sql`0`} as rank
      from listing_search n where ${where} limit ${most}::int),
    counted as materialized (
      select count(*)::int as matches, ${atMost(sql`moq`, moqSteps)} as moq, ${atMost(sql`days`, daySteps)} as days,
        case when count(*) < ${fully} then 1 else 1 << ceil(log(2, count(*) / ${counted}::numeric))::int end as one_in
      from found)
    select c.matches, c.moq, c.days, (
      select json_object_agg(f, count) from (
        select f, count(*) as count from (
          select unnest(facets) as f from found
          where (hashint8(listing_id) >> ${level}::int) & (c.one_in - 1) = 0 and c.matches >= ${wanted}::int) each
        where ${tellsOf(asked)} group by f) t
      ) as tokens, ${rank ? page : sql`null::json`} as page
    from counted c`);
  if (!row) throw new Error("the count returned no row");
  return row;
}

/**
 * Of the token `f`, whether anybody is told how many carry it: of those of filters, half of a row's; where a page
 * is in the order of weeks or prices, those too say where it begins.
 */
const tellsOf = (asked: Asked): SQL =>
  isBySpans(asked)
    ? sql`(f < ${token.tiers[0]}::int or f >= ${spans.weeks[0]}::int)`
    : sql`f <= ${spans.languages[1]}::int`;

/** What the asked sort goes by, the highest first and of equal ones the newest id; heat is in another table. */
function rankOf(asked: Asked): SQL | undefined {
  const { sort = "relevance" } = asked;
  if (sort === "trending") return undefined;
  if (sort === "newest") return sql`n.published_at`;
  return sort === "price" ? sql`-${priceOf(asked)}` : sql`n.quality`;
}

function scaled({ matches, tokens, moq, days, page }: Row, level: number): Counts {
  const times = 2 ** level;
  const total = matches * times;
  const counted = Object.entries(tokens ?? {}).map(([facet, count]) => [Number(facet), count] as const);
  const [first, last] = spans.categories;
  // Every design carries its category and its industry.
  const told = counted.reduce((sum, [facet, count]) => (facet >= first && facet <= last ? sum + count : sum), 0) / 2;
  return {
    total,
    isAbout: level > finest,
    // What all of them carry is carried by all that match, and nothing by more.
    tokens: new Map(counted.map(([facet, count]) => [facet, Math.round((count * total) / told)])),
    moq: moq.map((count) => count * times),
    days: days.map((count) => count * times),
    ...(page && { page }),
  };
}
