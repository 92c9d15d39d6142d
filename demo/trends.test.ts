import { describe, expect, test } from "vitest";
import { groupBy, market, now, published } from "./sample-market";
import { trendDays, viewsOf } from "./trends";
import { yiwuDate } from "./yiwu";

const rows = market.listingDays.filter(({ day }) => day > yiwuDate(now, trendDays));
const viewsOn = new Map(rows.map(({ listingId, day, views = 0 }) => [`${listingId} ${day}`, views]));
const curveOf = (listingId: number) =>
  Array.from(
    { length: trendDays },
    (_, index) => viewsOn.get(`${listingId} ${yiwuDate(now, trendDays - 1 - index)}`) ?? 0,
  );
const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

describe("the views of designs", () => {
  test("have one row per week for the four weeks before the last 28 days", () => {
    const days = new Set(market.listingDays.map(({ day }) => day));
    expect(days.size).toBe(trendDays + 4);
    const since = new Map(published.map(({ id, publishedAt }) => [id, yiwuDate(publishedAt ?? now)]));
    expect(market.listingDays.filter(({ listingId, day }) => day < (since.get(listingId) ?? ""))).toEqual([]);
  });

  test("have rows for the last 28 days, and more than 600 designs have at most three", () => {
    const days = new Set(rows.map(({ day }) => day));
    expect(days.size).toBe(trendDays);
    expect(rows.length).toBeGreaterThan(5_000);
    expect(rows.length).toBeLessThan(60_000);
    const daysByListing = groupBy(rows, ({ listingId }) => listingId);
    expect(published.filter(({ id = 0 }) => (daysByListing.get(id)?.length ?? 0) <= 3).length).toBeGreaterThan(600);
  });

  test("begin at the day of publication", () => {
    const since = new Map(published.map(({ id, publishedAt }) => [id, yiwuDate(publishedAt ?? now)]));
    expect(rows.filter(({ listingId, day }) => day < (since.get(listingId) ?? ""))).toEqual([]);
  });

  test("multiply within two weeks for the crying horse", () => {
    const horse = market.listings.find(({ sku }) => sku === "HS-2502");
    const curve = curveOf(horse?.id ?? 0);
    expect(sum(curve.slice(-7))).toBeGreaterThan(20 * sum(curve.slice(7, 14)));
  });

  test("multiply for some designs, fade for some and are steady for some", () => {
    const curves = published.map(({ id = 0 }) => curveOf(id));
    const weeks = curves.map(
      (curve) => [sum(curve.slice(0, 7)), sum(curve.slice(7, 14)), sum(curve.slice(21))] as const,
    );
    expect(weeks.filter(([, second, last]) => second > 0 && last > 8 * second && last > 200).length).toBeGreaterThan(
      10,
    );
    expect(weeks.filter(([first, , last]) => first > 4 * last && first > 200).length).toBeGreaterThan(10);
    expect(
      weeks.filter(([first, , last]) => first > 50 && last > first * 0.6 && last < first * 1.6).length,
    ).toBeGreaterThan(100);
  });

  test("are fewer at the weekend", () => {
    const byDay = groupBy(rows, ({ day }) => new Date(day).getUTCDay());
    const mean = (weekday: number) => sum(byDay.get(weekday)?.map(({ views = 0 }) => views) ?? []) / 4;
    expect(mean(0)).toBeLessThan(mean(1));
  });

  test("come with the number of inquiries of the day, without spam", () => {
    const counted = new Map<string, number>();
    const inquiryById = new Map(market.inquiries.map((inquiry) => [inquiry.id, inquiry]));
    for (const { inquiryId, listingId } of market.inquiryLines) {
      const inquiry = inquiryById.get(inquiryId);
      if (!inquiry?.createdAt || inquiry.status === "spam") continue;
      const key = `${listingId} ${yiwuDate(inquiry.createdAt)}`;
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    for (const { listingId, day, inquiries = 0, views = 0 } of rows) {
      expect(inquiries).toBe(counted.get(`${listingId} ${day}`) ?? 0);
      expect(views).toBeGreaterThanOrEqual(inquiries);
    }
    expect(sum(rows.map(({ inquiries = 0 }) => inquiries))).toBeGreaterThan(150);
  });

  test("are the same for the same seed", () => {
    const publishedAt = new Date(now.getTime() - 40 * 86_400_000);
    const viral = { id: 7, publishedAt, fame: "viral" } as const;
    expect(viewsOf(viral, now, "seed")).toEqual(viewsOf(viral, now, "seed"));
    expect(viewsOf(viral, now, "seed")).not.toEqual(viewsOf(viral, now, "other"));
  });
});
