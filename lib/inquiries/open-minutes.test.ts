import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { holidays } from "@/db/schema";
import { makeShop, rolledBack } from "@/db/testing";
import { springFestivals } from "../catalogue/working-days";
import { closedTimes, openMinutes } from "./open-minutes";

const hour = 3_600_000;
const start = Date.parse("2027-01-20T00:00:00+08:00");
const at = (hours: number) => new Date(start + hours * hour);
const dayOf = (when: Date) => new Date(when.getTime() + 8 * hour).toISOString().slice(0, 10);

type Told = { from: number; days: number; told: number };

/** Waits hour by hour, and counts those that begin in an open one. */
function waited(asked: number, answered: number, told: readonly Told[]): number {
  const isClosed = (each: number) => {
    const day = dayOf(at(each));
    const isFestival = springFestivals.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
    const isAway = told.some(({ from, days, told: since }) => {
      const [first, last] = [dayOf(at(from * 24)), dayOf(at((from + days) * 24))];
      return first <= day && day <= last && each >= since;
    });
    return isFestival || isAway;
  };
  let open = 0;
  for (let each = asked; each < answered; each++) if (!isClosed(each)) open++;
  return open * 60;
}

async function measured(asked: number, answered: number | null, told: readonly Told[], tx: Tx) {
  const { id: shopId } = await makeShop({}, tx);
  return asShop(
    shopId,
    async (own) => {
      for (const { from, days, told: since } of told)
        await own.insert(holidays).values({
          shopId,
          firstDay: dayOf(at(from * 24)),
          lastDay: dayOf(at((from + days) * 24)),
          createdAt: at(since),
        });
      const when = (moment: number | null) => sql`${moment === null ? null : at(moment).toISOString()}::timestamptz`;
      const minutes = openMinutes(when(asked), when(answered), sql`c.times`);
      const [row] = await own.execute<{ minutes: number | null }>(
        sql`select ${minutes}::float8 as minutes from (select ${closedTimes(shopId)} as times) c`,
      );
      return row?.minutes;
    },
    tx,
  );
}

test(
  "an answer took the hours in which the shop was open, whatever holidays meet, and each counts from when it was told",
  { timeout: 60_000 },
  rolledBack(async (tx) => {
    const told = fc.record({ from: fc.nat(40), days: fc.nat(20), told: fc.nat(1200) });
    await fc.assert(
      fc.asyncProperty(fc.nat(1200), fc.nat(900), fc.array(told, { maxLength: 3 }), async (asked, took, all) => {
        expect(await measured(asked, asked + took, all, tx)).toBe(waited(asked, asked + took, all));
      }),
      { numRuns: 60 },
    );
    expect(await measured(5, null, [], tx)).toBeNull();
  }),
);
