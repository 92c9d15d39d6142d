import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { makeListing, rolledBack } from "@/db/testing";
import { groupByShop } from "@/lib/inquiries/inquiry-groups";
import { listInquiredListings } from "@/lib/inquiries/list-inquired-listings";
import { addHoliday } from "@/lib/shops/add-holiday";
import { listHolidays } from "@/lib/shops/list-holidays";
import { removeHoliday } from "@/lib/shops/remove-holiday";
import { shopWithManager } from "@/lib/shops/storefront.fixture";
import { convertTrade } from "../convert-trade";
import { findPublicListing } from "../find-public-listing";
import type { Trade } from "../listing";
import { dayInYiwu, isOpenDay } from "../working-days";
import { makeBoardInput, makePace } from "./factory.fixture";
import { planFor } from "./plan";
import { touchBoard } from "./touch-board";

const perUsd = { CNY: 7, USD: 1, EUR: 1, BRL: 5, MXN: 17, ZAR: 18, RUB: 90, PKR: 280 };
const rates = { perUsd, asOf: "2026-11-25" };
const on = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Returns the leaving days that the listing page and the inquiry list show. */
async function leaving(listing: { id: number }, now: Date, tx: Tx) {
  const found = await findPublicListing(listing.id, "en", tx);
  const page = found && planFor(convertTrade(found, "CNY", "CNY", rates), 2400, now).leavesOn;
  const inquired = await listInquiredListings([listing.id], "en", tx);
  const [group] = groupByShop([{ listingId: listing.id, quantity: 2400 }], inquired, "CNY", rates, now);
  return { page, line: group?.lines[0]?.plan.leavesOn, list: group?.leavesOn };
}

describe("a holiday of the shop moves the day on which goods leave Yiwu", () => {
  for (const hasBoard of [false, true])
    test(
      `on the listing page and in the inquiry list, ${hasBoard ? "by the board" : "by the listing's lead times"}`,
      rolledBack(async (tx) => {
        const { shop, shopId, actor } = await shopWithManager(tx);
        const listing = await makeListing(shop, { status: "published" }, tx);
        if (hasBoard) await touchBoard(actor, makeBoardInput(shop), tx);
        const now = new Date();
        const before = await leaving(listing, now, tx);
        const first = before.page ?? "";
        expect(before).toEqual({ page: first, line: first, list: first });
        const lastDay = on(Date.parse(first) + 9 * 86_400_000);
        await addHoliday(actor, { shopId, firstDay: first, lastDay, notes: {} as never }, tx);
        const moved = await leaving(listing, now, tx);
        expect(moved.page && moved.page > lastDay).toBe(true);
        expect(moved).toEqual({ page: moved.page, line: moved.page, list: moved.page });
        const [holiday] = await listHolidays(shopId, tx);
        await removeHoliday(actor, { shopId, holidayId: holiday?.id ?? 0 }, tx);
        expect(await leaving(listing, now, tx)).toEqual(before);
      }),
    );

  test("to the last of exactly the promised number of working days", () => {
    const start = Date.parse("2026-03-01");
    const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(30)), { maxLength: 4 });
    const moments = fc.date({ min: new Date("2026-02-25"), max: new Date("2026-12-01"), noInvalidDate: true });
    fc.assert(
      fc.property(spans, moments, fc.integer({ min: 1, max: 60 }), fc.boolean(), (all, from, workingDays, hasBoard) => {
        const daysAway = all.map(([first, length]) => ({
          firstDay: on(start + first * 86_400_000),
          lastDay: on(start + (first + length) * 86_400_000),
        }));
        const works = (day: string) =>
          isOpenDay(day) && !daysAway.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
        const pace = hasBoard ? makePace({ touchedAt: from.toISOString() }) : undefined;
        const leadTimes = [{ fromQuantity: 1, workingDays }];
        const trade: Trade = { tiers: [{ fromQuantity: 1, unitPrice: 1 }], leadTimes, pace, daysAway };
        const { leadDays, leavesOn = "" } = planFor(trade, 100, from);
        let worked = 0;
        for (let day = Date.parse(dayInYiwu(from)) + 86_400_000; day <= Date.parse(leavesOn); day += 86_400_000)
          if (works(on(day))) worked++;
        expect([works(leavesOn), worked]).toEqual([true, leadDays]);
      }),
    );
  });
});
