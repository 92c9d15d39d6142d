import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import type { InquirySource } from "@/db/schema";
import { makeActor, makeInquiry, makeListing, makeQuote, makeShop, rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { NotFound } from "../core/errors";
import { getShopMetrics } from "./get-shop-metrics";
import { insertViews, insertVisits } from "./metrics.fixture";
import { type MetricsQuery, parseMetricsQuery } from "./metrics-query";
import { periodOf } from "./periods";
import { rollUpShopWeeks } from "./roll-up-weeks";

/** A Wednesday. */
const now = new Date("2041-06-12T08:00:00Z");

async function setUp(tx: Tx) {
  const shop = await makeShop({}, tx);
  const actor = await makeActor({ [shop.id]: "assistant" }, tx);
  const [horse, bear] = [
    await makeListing(shop, { status: "published" }, tx),
    await makeListing(shop, { status: "published" }, tx),
  ];
  const query = (filters: Partial<MetricsQuery> = {}) =>
    getShopMetrics(actor, { shopId: shop.id, query: { period: "7", ...filters }, reader: "zh", now }, tx);
  return { shop, horse, bear, query };
}

test("periods are compared with equally long ones, in whole days or weeks that end before today", () => {
  expect(periodOf("7", "2041-06-12")).toMatchObject({ before: "2041-05-29", from: "2041-06-05", to: "2041-06-12" });
  expect(periodOf("today", "2041-06-12")).toMatchObject({ before: "2041-06-11", from: "2041-06-12", to: "2041-06-13" });
  expect(periodOf("year", "2041-06-12")).toMatchObject({ before: "2039-06-13", from: "2040-06-11", to: "2041-06-10" });
});

test("the query of an address is parsed without unknown values", () => {
  expect(parseMetricsQuery({ period: "90", country: "RU", language: "ru", source: "engine", design: "2s" })).toEqual({
    ...{ period: "90", country: "RU", language: "ru", source: "engine", design: 100 },
  });
  expect(parseMetricsQuery({ period: "1000", country: "Mars", language: ["kl"], source: "x", design: "?" })).toEqual({
    period: "28",
  });
});

describe("figures of a shop", () => {
  test(
    "are empty without data, and not found for non-members",
    rolledBack(async (tx) => {
      const { shop, query } = await setUp(tx);
      const { totals, columns, countries, designs } = await query();
      expect(totals).toEqual({
        ...Object.fromEntries(
          ["visitors", "views", "inquiries", "quoted", "agreed"].map((name) => [name, { now: 0, before: 0 }]),
        ),
        minutes: { now: null, before: null },
      });
      expect(columns).toHaveLength(7);
      expect([countries, designs]).toEqual([[], []]);
      expect((await query({ period: "year" })).columns).toHaveLength(52);
      const stranger = await makeActor({ [(await makeShop({}, tx)).id]: "owner" }, tx);
      for (const actor of [guest, stranger])
        await expect(
          getShopMetrics(actor, { shopId: shop.id, query: { period: "7" }, reader: "zh", now }, tx),
        ).rejects.toThrow(NotFound);
    }),
  );

  test(
    "count visitors, views, inquiries, replies, quotes and agreements in the period and in the one before",
    rolledBack(async (tx) => {
      const { shop, horse, bear, query } = await setUp(tx);
      await insertVisits(
        shop.id,
        [
          { day: "2041-06-05", country: "BR", locale: "pt-br", source: "engine", visitors: 5, views: 9 },
          { day: "2041-06-11", country: "BR", locale: "pt-br", source: "shared", visitors: 2 },
          { day: "2041-06-11", country: "RU", locale: "ru", visitors: 1, views: 4 },
          { day: "2041-06-04", country: "RU", locale: "ru", visitors: 8 },
          { day: "2041-06-12", country: "RU", locale: "ru", visitors: 100 },
          { day: "2041-05-28", country: "RU", locale: "ru", visitors: 100 },
          { day: "2041-06-06", country: "BR", locale: "pt-br", source: "engine", listingId: horse.id, visitors: 3 },
        ],
        tx,
      );
      await insertViews(shop.id, horse.id, { "2041-06-06": 3, "2041-06-01": 10 }, tx);
      await insertViews(shop.id, bear.id, { "2041-06-07": 6 }, tx);
      const origin = { country: "BR", locale: "pt-br" as const };
      const at = (createdAt: string, firstReplyAt?: string) => ({
        ...origin,
        createdAt: new Date(createdAt),
        lastMessageAt: new Date(firstReplyAt ?? createdAt),
        firstReplyAt: firstReplyAt ? new Date(firstReplyAt) : null,
      });
      const one = await makeInquiry(shop, [horse], at("2041-06-10T16:30:00Z", "2041-06-10T17:30:00Z"), tx);
      await makeInquiry(shop, [bear], { ...at("2041-06-04T16:00:00Z"), country: "MX", locale: "es" }, tx);
      await makeInquiry(shop, [bear], at("2041-06-04T15:59:00Z"), tx);
      await makeInquiry(shop, [bear], { ...at("2041-06-08T10:00:00Z"), status: "spam" }, tx);
      await makeQuote(one, { sentAt: new Date("2041-06-11T01:00:00Z") }, tx);
      const accepted = { version: 2, status: "accepted", decidedAt: new Date("2041-06-11T09:00:00Z") } as const;
      await makeQuote(one, { ...accepted, sentAt: new Date("2041-06-11T02:00:00Z") }, tx);

      const { totals, columns, countries, languages, sources, designs } = await query();
      expect(totals).toEqual({
        visitors: { now: 8, before: 8 },
        views: { now: 15, before: 8 },
        inquiries: { now: 2, before: 1 },
        quoted: { now: 1, before: 0 },
        agreed: { now: 1, before: 0 },
        minutes: { now: 60, before: null },
      });
      expect(columns[0]).toEqual({ start: "2041-06-05", visitors: 5, views: 9, inquiries: 1 });
      expect(columns[6]).toEqual({ start: "2041-06-11", visitors: 3, views: 6, inquiries: 1 });
      expect(countries).toEqual([
        { name: "BR", visitors: { now: 7, before: 0 }, inquiries: { now: 1, before: 1 } },
        { name: "RU", visitors: { now: 1, before: 8 }, inquiries: { now: 0, before: 0 } },
        { name: "MX", visitors: { now: 0, before: 0 }, inquiries: { now: 1, before: 0 } },
      ]);
      expect(languages.map(({ name }) => name)).toEqual(["pt-br", "ru", "es"]);
      expect(sources.map(({ name, visitors, inquiries }) => [name, visitors.now, inquiries.now])).toEqual([
        ["engine", 5, 0],
        ["shared", 2, 0],
        ["direct", 1, 0],
        ["unknown", 0, 2],
      ]);
      expect(designs.map(({ id, views, inquiries }) => [id, views.now, views.before, inquiries])).toEqual([
        [bear.id, 6, 0, 1],
        [horse.id, 3, 10, 1],
      ]);

      const brazil = await query({ country: "BR" });
      expect(brazil.totals).toMatchObject({ visitors: { now: 7, before: 0 }, inquiries: { now: 1, before: 1 } });
      expect(brazil.designs.map(({ id, views }) => [id, views.now])).toEqual([[horse.id, 3]]);
      const ofHorse = await query({ design: horse.id });
      expect(ofHorse.totals).toMatchObject({ visitors: { now: 3 }, inquiries: { now: 1 }, quoted: { now: 1 } });
      expect((await query({ source: "engine" })).totals).toMatchObject({ visitors: { now: 5 }, inquiries: { now: 0 } });
      expect((await query({ language: "ru" })).totals).toMatchObject({ visitors: { now: 1, before: 8 } });
      expect((await query({ period: "today" })).totals.visitors).toEqual({ now: 100, before: 3 });
      await rollUpShopWeeks(shop.id, tx, now);
      const year = await query({ period: "year" });
      expect(year.columns.at(-1)).toMatchObject({ start: "2041-06-03", visitors: 13, inquiries: 2 });
      expect(year.designs[0]).toMatchObject({ id: horse.id, views: { now: 13, before: 0 } });
    }),
  );

  test(
    "count inquiries and quotes by the source of the buyer",
    rolledBack(async (tx) => {
      const { shop, horse, query } = await setUp(tx);
      await insertVisits(shop.id, [{ day: "2041-06-10", source: "engine", visitors: 40 }], tx);
      const came = (source: Partial<InquirySource>, createdAt = "2041-06-10T10:00:00Z", status?: "spam") => {
        const at = new Date(createdAt);
        const inquirySource = { page: "listing", path: "/en/p/x", ...source } as InquirySource;
        return makeInquiry(shop, [horse], { source: inquirySource, createdAt: at, lastMessageAt: at, status }, tx);
      };
      const found = await came({ way: "engine" });
      await came({ way: "engine" }, "2041-06-01T10:00:00Z");
      await came({ way: "engine" }, undefined, "spam");
      await came({ way: "engine", exhibition: "autumn-fair" });
      await came({ page: "video", way: "engine", videoId: 1 });
      await came({ way: "shared" });
      const withoutWay = await came({ page: "list" });
      for (const inquiry of [found, withoutWay])
        await makeQuote(inquiry, { sentAt: new Date("2041-06-11T01:00:00Z"), status: "sent" }, tx);

      const { sources } = await query();
      expect(
        sources.map(({ name, visitors, inquiries, quoted }) => [name, visitors.now, inquiries, quoted.now]),
      ).toEqual([
        ["engine", 40, { now: 1, before: 1 }, 1],
        ["exhibition", 0, { now: 1, before: 0 }, 0],
        ["shared", 0, { now: 1, before: 0 }, 0],
        ["video", 0, { now: 1, before: 0 }, 0],
        ["unknown", 0, { now: 1, before: 0 }, 1],
      ]);
      const alone = await query({ source: "engine" });
      expect(alone.totals).toMatchObject({ inquiries: { now: 1, before: 1 }, quoted: { now: 1 } });
      expect(alone.sources.map(({ name }) => name)).toEqual(["engine"]);
      expect(alone.columns.reduce((sum, { inquiries }) => sum + inquiries, 0)).toBe(1);
      expect((await query({ source: "video" })).totals.inquiries).toEqual({ now: 1, before: 0 });
    }),
  );
});
