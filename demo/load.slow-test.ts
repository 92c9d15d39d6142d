import postgres from "postgres";
import { expect, test } from "vitest";
import { inEmptyMarket } from "../db/testing";
import { loadDemoMarket } from "./load";
import { generateMarket } from "./market";
import { type Rows, tableNames } from "./rows";
import { groupBy } from "./sample-market";
import { seed } from "./seed";

const now = new Date("2026-11-25T02:00:00Z");
const day = 86_400_000;

test("loading the demo market inserts all rows, fills search and figures, and is refused a second time", async () => {
  await inEmptyMarket(async (ownerUrl) => {
    await loadDemoMarket(ownerUrl, undefined, now);
    const rows = generateMarket({ seed, now });
    const sql = postgres(ownerUrl, { max: 1, onnotice() {} });
    try {
      for (const name of tableNames) {
        const table = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        expect(await countOf(sql, table), table).toBe(rows[name].length);
      }
      const suspended = new Set(rows.shops.filter(({ closedAt }) => closedAt).map(({ id }) => id));
      const published = rows.listings.filter(({ status, shopId }) => status === "published" && !suspended.has(shopId));
      expect(await countOf(sql, "listing_search")).toBe(published.length);
      expect(await figuresIn(sql)).toEqual(figuresOf(rows));
      await expect(loadDemoMarket(ownerUrl, undefined, now)).rejects.toThrow("empty database");
    } finally {
      await sql.end();
    }
  });
}, 240_000);

type Figures = { shopId: number; cases: number; share: number; median: number | null };

async function countOf(sql: postgres.Sql, table: string): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from ${sql(table)}`;
  return row?.count ?? 0;
}

const figuresIn = async (sql: postgres.Sql): Promise<Figures[]> => [
  ...(await sql<Figures[]>`
    select shop_id::float8 as "shopId", cases, answered_within_day_share::float8 as share,
      median_first_reply_minutes as median
    from shop_figures order by shop_id`),
];

/** Calculates the same figures from the inquiries, one by one. */
function figuresOf({ inquiries }: Rows): Figures[] {
  const counted = inquiries.flatMap(({ shopId, status, createdAt, firstReplyAt }) => {
    const age = now.getTime() - (createdAt?.getTime() ?? 0);
    if (status === "spam" || age >= 90 * day || (!firstReplyAt && age <= day)) return [];
    return [{ shopId, minutes: firstReplyAt ? (firstReplyAt.getTime() - (createdAt?.getTime() ?? 0)) / 60_000 : null }];
  });
  return [...groupBy(counted, ({ shopId }) => shopId)]
    .map(([shopId, cases]) => {
      const minutes = cases.flatMap((each) => each.minutes ?? []).sort((one, other) => one - other);
      const within = minutes.filter((each) => each <= 1440).length;
      return {
        shopId,
        cases: cases.length,
        share: Math.round((within / cases.length) * 1000) / 1000,
        median: minutes.length ? toEven(middleOf(minutes)) : null,
      };
    })
    .sort((one, other) => one.shopId - other.shopId);
}

function middleOf(sorted: number[]): number {
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

/** Rounds as PostgreSQL does: a half goes to the even neighbour. */
function toEven(value: number): number {
  const rounded = Math.round(value);
  return value % 1 === 0.5 && rounded % 2 === 1 ? rounded - 1 : rounded;
}
