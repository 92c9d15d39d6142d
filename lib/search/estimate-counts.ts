import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { pageSize } from "../core/page";
import { countTold } from "./facet-codes";
import { byIndex, byWalk, daysOf, priceOf } from "./matching";
import { isInIndex, type Scope } from "./plan-query";
import type { Asked } from "./search-query";
import { daySteps, isBySpans, moqSteps, spans, token } from "./tokens";

/** How many match, and how many of them carry each token. */
export type Counts = {
  total: number;
  isAbout: boolean;
  /** Token → designs; of weeks and prices only where `isBySpans`. Steps are among them, each without those below. */
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

/** `told`: the tokens of all that match, as `countTold` reads them; `days` only at a quantity, else they are told. */
type Row = { matches: number; days: number[] | null; told: string | null; page: number[] | null };

/**
 * Counts what matches: exactly where few do, else in the coarsest of the nested samples that has enough of them.
 * A first guess comes from how rare each thing asked for is, so that a second look is seldom needed.
 */
export async function countFound(asked: Asked, scope: Scope, db: Db): Promise<Counts> {
  const affordable = Math.max(finest, Math.ceil(Math.log2(scope.expected / dearest)));
  let level = Math.max(affordable, levelFor(scope));
  for (;;) {
    const wanted = level === affordable ? 0 : Math.ceil(enough(level));
    const row = await read(asked, scope, level, db);
    if (row.matches >= most && level < coarsest) level++;
    else if (row.matches >= wanted) return scaled(row, level, asked);
    else level = Math.max(affordable, level - Math.ceil(Math.log2(500 / Math.max(1, row.matches))));
  }
}

/** The coarsest level that is likely to have enough; up to 1,600 all are counted. */
const levelFor = ({ atMost, likely }: Scope): number =>
  atMost <= 1_600 ? finest : Math.min(coarsest, Math.max(finest, Math.floor(Math.log2(likely / 420))));

async function read(asked: Asked, scope: Scope, level: number, db: Db): Promise<Row> {
  const sample = level === finest ? [] : [token.sample(level)];
  const where = isInIndex(scope) || sample.length ? byIndex(asked, scope, sample) : byWalk(asked, scope);
  const rank = level === finest ? rankOf(asked) : undefined;
  const from = ((asked.page ?? 1) - 1) * pageSize;
  const page = sql`array_to_json(array(select listing_id from found order by rank desc, listing_id desc
    limit ${pageSize}::int offset ${from}::int))`;
  const days = sql`to_jsonb(array[${sql.join(
    daySteps.map((step) => sql`count(*) filter (where days <= ${step}::int)`),
    sql`, `,
  )}]::int[])`;
  const [row] = await db.execute<Row>(sql`
    with found as (
      select n.listing_id, n.facet_codes ${asked.quantity ? sql`, ${daysOf(asked)} as days` : sql``} ${rank ? sql`, ${rank} as rank` : sql``}
      from listing_search n where ${where} limit ${most}::int)
    select count(*)::int as matches, string_agg(facet_codes, '') as told, ${asked.quantity ? days : sql`null::json`} as days,
      ${rank ? page : sql`null::json`} as page
    from found`);
  if (!row) throw new Error("the count returned no row");
  return row;
}

/**
 * Whether anybody is told how many carry the token: of those of filters and steps; where a page is in the order of weeks or
 * prices, those too say where it begins.
 */
const isToldOf = (asked: Asked, facet: number): boolean =>
  isBySpans(asked) || facet <= spans.languages[1] || (facet >= spans.steps[0] && facet <= spans.steps[1]);

/** What the asked sort goes by, the highest first and of equal ones the newest id; heat is in another table. */
function rankOf(asked: Asked): SQL | undefined {
  const { sort = "relevance" } = asked;
  if (sort === "trending") return undefined;
  if (sort === "newest") return sql`n.published_at`;
  return sort === "price" ? sql`-${priceOf(asked)}` : sql`n.quality`;
}

function scaled({ matches, told, days, page }: Row, level: number, asked: Asked): Counts {
  const times = 2 ** level;
  const tokens = countTold(told ?? "", (each) => isToldOf(asked, each), times);
  const upTo = (steps: readonly number[], step: (at: number) => number) => {
    let rows = 0;
    return steps.map((_, at) => (rows += tokens.get(step(at)) ?? 0));
  };
  return {
    total: matches * times,
    isAbout: level > finest,
    tokens,
    moq: upTo(moqSteps, token.moqStep),
    days: days?.map((rows) => rows * times) ?? upTo(daySteps, token.dayStep),
    ...(page && { page }),
  };
}
