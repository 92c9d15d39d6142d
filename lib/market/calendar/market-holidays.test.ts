import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { marketHolidays } from "@/db/schema";
import { makeActor, makeListing, rolledBack } from "@/db/testing";
import { findPublicListing } from "../../catalogue/find-public-listing";
import { isOpenDay } from "../../catalogue/working-days";
import { type Actor, guest } from "../../core/actor";
import { NotAllowed, NotFound, Refusal } from "../../core/errors";
import { todayInYiwu } from "../../core/today";
import { makeOperatorActor } from "../../moderation/cases.fixture";
import { findPublicShop } from "../../shops/find-public-shop";
import { listDaysAway } from "../../shops/list-holidays";
import { shopWithManager } from "../../shops/storefront.fixture";
import { findStorefront } from "../find-storefront";
import { addMarketHoliday } from "./add-market-holiday";
import { type AddMarketHoliday, addMarketHolidayInput } from "./input";
import { listMarketHolidays } from "./list-market-holidays";
import { withdrawMarketHoliday } from "./withdraw-market-holiday";

const names = { en: "National Day", zh: "国庆节" } as AddMarketHoliday["names"];
const day = (from: number) => todayInYiwu(new Date(Date.now() + from * 86_400_000));
const days = (from: number, until: number) => ({ firstDay: day(from), lastDay: day(until) });

/** Withdraws what the calendar has, so that the test knows all of it. */
async function clearCalendar(tx: Tx): Promise<Actor> {
  const lead = await makeOperatorActor("lead");
  for (const { id } of await listMarketHolidays(lead, tx)) await withdrawMarketHoliday(lead, { holidayId: id }, tx);
  return lead;
}

describe("a holiday of the market", () => {
  test(
    "closes every shop on its pages, its board and its storefront until it is withdrawn",
    rolledBack(async (tx) => {
      const lead = await clearCalendar(tx);
      const { shop, shopId } = await shopWithManager(tx);
      const listing = await makeListing(shop, { status: "published" }, tx);
      const closed = days(3, 5);
      const read = async () => ({
        listing: (await findPublicListing(listing.id, "en", tx))?.daysAway,
        seller: (await findPublicListing(listing.id, "en", tx))?.shop.daysAway,
        shop: (await findPublicShop(shop.handle, tx))?.daysAway,
        board: await asShop(shopId, (own) => listDaysAway(shopId, own), tx),
      });
      const nowhere = { listing: [], seller: [], shop: [], board: [] };
      expect(await read()).toEqual(nowhere);
      const holidayId = await addMarketHoliday(lead, { kind: "public", ...closed, names }, tx);
      expect(await read()).toEqual({ listing: [closed], seller: [closed], shop: [closed], board: [closed] });
      const { holidays = [] } = (await findStorefront(shop.handle, "en", tx)) ?? {};
      expect(holidays).toEqual([{ id: 0, ...closed, notes: names }]);
      expect(isOpenDay(day(4), { daysAway: [closed] })).toBe(false);
      await withdrawMarketHoliday(lead, { holidayId }, tx);
      expect(await read()).toEqual(nowhere);
    }),
  );

  test(
    "does not overlap another one, unless that is withdrawn, and is not over",
    rolledBack(async (tx) => {
      const lead = await clearCalendar(tx);
      const add = (from: number, until: number) =>
        addMarketHoliday(lead, { kind: "closed", ...days(from, until), names }, tx);
      const holidayId = await add(10, 20);
      await expect(add(20, 25)).rejects.toThrow(Refusal);
      await expect(add(5, 10)).rejects.toThrow(Refusal);
      await add(21, 25);
      await withdrawMarketHoliday(lead, { holidayId }, tx);
      await add(20, 20);
      await expect(add(-3, -1)).rejects.toThrow(Refusal);
      const [row] = await tx.select().from(marketHolidays).where(eq(marketHolidays.id, holidayId));
      expect(row?.withdrawnAt).toBeInstanceOf(Date);
      await expect(withdrawMarketHoliday(lead, { holidayId }, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "is entered by leads, and read by every operator",
    rolledBack(async (tx) => {
      const add = (actor: Actor) => addMarketHoliday(actor, { kind: "closed", ...days(400, 401), names }, tx);
      for (const role of ["agent", "auditor"] as const) {
        const operator = await makeOperatorActor(role);
        await expect(add(operator)).rejects.toThrow(NotAllowed);
        expect(await listMarketHolidays(operator, tx)).not.toEqual([]);
      }
      for (const actor of [guest, await makeActor({}, tx)]) {
        await expect(add(actor)).rejects.toThrow(NotFound);
        await expect(listMarketHolidays(actor, tx)).rejects.toThrow(NotFound);
      }
    }),
  );

  test("has an order, at most 60 days, a kind, and names in English and Chinese", () => {
    const wrong = (more: Record<string, string>) =>
      addMarketHolidayInput
        .safeParse({
          kind: "closed",
          "names.en": "Day",
          "names.zh": "日",
          firstDay: "2041-01-01",
          lastDay: "2041-01-02",
          ...more,
        })
        .error?.issues.map(({ path }) => path.join("."));
    expect(wrong({})).toBeUndefined();
    expect(wrong({ lastDay: "2040-12-31" })).toEqual(["lastDay"]);
    expect(wrong({ lastDay: "2041-03-03" })).toEqual(["lastDay"]);
    expect(wrong({ firstDay: "1 January", kind: "", "names.zh": " " })).toEqual(["kind", "firstDay", "names.zh"]);
  });
});
