import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { holidays } from "@/db/schema";
import { makeShop, rolledBack } from "@/db/testing";
import { closedTimes, openMinutes } from "./open-minutes";

const hour = 3_600_000;
const start = Date.parse("2027-01-20T00:00:00+08:00");
const at = (hours: number) => new Date(start + hours * hour);
/** The holiday of the market with which the calendar starts; see migration 0016. */
const festival = { firstDay: "2027-01-30", lastDay: "2027-02-13" };
const dayOf = (when: Date) => new Date(when.getTime() + 8 * hour).toISOString().slice(0, 10);

type Holiday = { from: number; days: number; announced: number };

/** Counts the open minutes hour by hour, in another way than the SQL does. */
function expectedMinutes(sentAt: number, repliedAt: number, announced: readonly Holiday[]): number {
  const isClosed = (each: number) => {
    const day = dayOf(at(each));
    const isFestival = festival.firstDay <= day && day <= festival.lastDay;
    const isAway = announced.some(({ from, days, announced: since }) => {
      const [first, last] = [dayOf(at(from * 24)), dayOf(at((from + days) * 24))];
      return first <= day && day <= last && each >= since;
    });
    return isFestival || isAway;
  };
  let open = 0;
  for (let each = sentAt; each < repliedAt; each++) if (!isClosed(each)) open++;
  return open * 60;
}

async function measuredMinutes(sentAt: number, repliedAt: number | null, announced: readonly Holiday[], tx: Tx) {
  const { id: shopId } = await makeShop({}, tx);
  return asShop(
    shopId,
    async (own) => {
      for (const { from, days, announced: since } of announced)
        await own.insert(holidays).values({
          shopId,
          firstDay: dayOf(at(from * 24)),
          lastDay: dayOf(at((from + days) * 24)),
          createdAt: at(since),
        });
      const when = (moment: number | null) => sql`${moment === null ? null : at(moment).toISOString()}::timestamptz`;
      const minutes = openMinutes(when(sentAt), when(repliedAt), sql`c.times`);
      const [row] = await own.execute<{ minutes: number | null }>(
        sql`select ${minutes}::float8 as minutes from (select ${closedTimes(shopId)} as times) c`,
      );
      return row?.minutes;
    },
    tx,
  );
}

test(
  "the minutes to a reply count only open hours with any overlapping holidays, each from when it was announced",
  { timeout: 60_000 },
  rolledBack(async (tx) => {
    const holiday = fc.record({ from: fc.nat(40), days: fc.nat(20), announced: fc.nat(1200) });
    await fc.assert(
      fc.asyncProperty(fc.nat(1200), fc.nat(900), fc.array(holiday, { maxLength: 3 }), async (sentAt, took, all) => {
        const expected = expectedMinutes(sentAt, sentAt + took, all);
        expect(await measuredMinutes(sentAt, sentAt + took, all, tx)).toBe(expected);
      }),
      { numRuns: 60 },
    );
    expect(await measuredMinutes(5, null, [], tx)).toBeNull();
  }),
);
