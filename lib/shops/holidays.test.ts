import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rolledBack } from "@/db/testing";
import { todayInYiwu } from "../core/today";
import { addHoliday } from "./add-holiday";
import { findPublicShop } from "./find-public-shop";
import { getOwnStorefront } from "./get-own-storefront";
import { dayAfter, nextHoliday, repliesAgainOn } from "./holidays";
import { refusalCode, shopWithManager } from "./storefront.fixture";
import { addHolidayInput } from "./storefront-input";

const days = (from: number) => todayInYiwu(new Date(Date.now() + from * 86_400_000));

describe("holidays", () => {
  test(
    "do not overlap, and the next one is announced thirty days before",
    rolledBack(async (tx) => {
      const { shopId, actor } = await shopWithManager(tx);
      const add = (firstDay: string, lastDay: string) =>
        addHoliday(actor, { ...addHolidayInput.parse({ firstDay, lastDay, "notes.zh": "春节" }), shopId }, tx);
      await add(days(40), days(50));
      expect(await refusalCode(add(days(50), days(55)))).toBe("shops.holidays.overlaps");
      const { holidays } = await getOwnStorefront(actor, shopId, tx);
      expect(holidays).toMatchObject([{ firstDay: days(40), lastDay: days(50), notes: { zh: "春节" } }]);
      expect(nextHoliday(holidays)).toBeUndefined();
      await add(days(1), days(3));
      expect(nextHoliday((await getOwnStorefront(actor, shopId, tx)).holidays)?.firstDay).toBe(days(1));
    }),
  );

  test("end after they began, within ninety days, and not before today", () => {
    const wrong = (firstDay: string, lastDay: string) =>
      addHolidayInput.safeParse({ firstDay, lastDay }).error?.issues[0]?.message;
    expect(wrong(days(5), days(4))).toBe("shops.holidays.order");
    expect(wrong(days(5), days(96))).toBe("shops.holidays.tooLong");
    expect(wrong(days(-9), days(-3))).toBe("shops.holidays.past");
    expect(wrong("", days(4))).toBe("shops.holidays.wrong");
    expect(wrong(days(5), days(5))).toBeUndefined();
    expect(dayAfter("2026-02-28")).toBe("2026-03-01");
  });

  test("end on the first day that is in none of them", () => {
    const from = Date.parse("2027-03-01");
    const on = (day: number) => new Date(from + day * 86_400_000).toISOString().slice(0, 10);
    const some = fc.array(fc.tuple(fc.nat(30), fc.nat(9)), { maxLength: 5 });
    fc.assert(
      fc.property(some, fc.nat(40), (all, today) => {
        const isAway = (day: number) => all.some(([first, length]) => first <= day && day <= first + length);
        const away = all.map(([first, length]) => ({ firstDay: on(first), lastDay: on(first + length) }));
        let back = today;
        while (isAway(back)) back++;
        expect(repliesAgainOn(away, on(today))).toBe(back === today ? undefined : on(back));
      }),
    );
  });

  test(
    "that follow each other are announced as one, with the day of the next reply",
    rolledBack(async (tx) => {
      const { shop, shopId, actor } = await shopWithManager(tx);
      for (const [firstDay, lastDay] of [
        [days(-1), days(2)],
        [days(3), days(4)],
      ] as const)
        await addHoliday(actor, { shopId, firstDay, lastDay, notes: {} as never }, tx);
      const { holidays } = await getOwnStorefront(actor, shopId, tx);
      expect(nextHoliday(holidays)).toMatchObject({ lastDay: days(2), answersOn: days(5) });
      expect(repliesAgainOn((await findPublicShop(shop.handle, tx))?.daysAway ?? [])).toBe(days(5));
    }),
  );
});
