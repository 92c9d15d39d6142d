import { describe, expect, test } from "vitest";
import { taxonomy } from "../db/reference/taxonomy";
import { makeMarket } from "./market";
import { pictureFiles, pictureNames } from "./pictures";
import { groupBy, market, now, published } from "./sample-market";
import { storyShops } from "./story";

describe("the demo market", () => {
  test("is the same for the same seed and moment, and another for another seed", () => {
    expect(makeMarket({ seed: "test", now })).toEqual(market);
    expect(makeMarket({ seed: "other", now }).listingTexts).not.toEqual(market.listingTexts);
  });

  test("holds about 150 shops and 3,000 published designs", () => {
    expect(market.shops.length).toBeGreaterThanOrEqual(150);
    expect(published.length).toBeGreaterThanOrEqual(2_900);
  });

  test("shows at least five designs in every category, each with three pictures that exist", () => {
    const counts = groupBy(published, ({ categoryId }) => categoryId);
    const thin = taxonomy.industries
      .flatMap(({ categories }) => categories)
      .filter(({ id }) => (counts.get(id)?.length ?? 0) < 5);
    expect(thin.map(({ slug }) => slug)).toEqual([]);
    const pictures = groupBy(market.listingPictures, ({ listingId }) => listingId);
    expect(published.filter(({ id }) => id !== undefined && pictures.get(id)?.length !== 3)).toEqual([]);
    expect(pictureFiles()).toHaveLength(pictureNames.length);
  });

  test("has designs in every state, and a successor for what is discontinued", () => {
    const states = new Set(market.listings.map(({ status }) => status));
    for (const status of [
      "draft",
      "submitted",
      "changes_requested",
      "rejected",
      "paused",
      "discontinued",
      "removed",
    ] as const)
      expect(states).toContain(status);
    const discontinued = market.listings.filter(({ status }) => status === "discontinued");
    const ids = new Set(published.map(({ id }) => id));
    expect(discontinued.some(({ successorId }) => successorId)).toBe(true);
    for (const { successorId } of discontinued) if (successorId) expect(ids).toContain(successorId);
  });

  test("has something new on every day of the last fortnight, and nothing from tomorrow", () => {
    const days = new Set(published.map(({ publishedAt }) => publishedAt?.toISOString().slice(0, 10)));
    for (let age = 1; age <= 14; age++)
      expect(days).toContain(new Date(now.getTime() - age * 86_400_000).toISOString().slice(0, 10));
    for (const { publishedAt, changedAt } of market.listings) {
      expect(publishedAt?.getTime() ?? 0).toBeLessThanOrEqual(now.getTime());
      expect(changedAt?.getTime()).toBeLessThanOrEqual(now.getTime());
    }
  });

  test("puts no two shops into one booth", () => {
    const places = market.booths.map(({ districtCode, floor, number }) => `${districtCode}/${floor}/${number}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test("has handles, mails and references that belong to one alone", () => {
    for (const values of [
      market.shops.map(({ handle }) => handle),
      [...market.shops, ...market.formerHandles].map(({ handle }) => handle),
      market.users.map(({ email }) => email),
      market.inquiries.map(({ reference }) => reference),
      market.listings.map(({ id }) => id),
    ])
      expect(new Set<unknown>(values).size).toBe(values.length);
  });
});

describe("the story shops", () => {
  test("tell a family of at least a dozen designs each, without a cycle", () => {
    for (const { designs, shop } of storyShops(now)) {
      expect(designs.length, shop.handle).toBeGreaterThanOrEqual(12);
      for (const design of designs) {
        const seen = new Set<string>();
        for (let at: typeof design | undefined = design; at; at = designs.find(({ key }) => key === at?.parent?.key)) {
          expect(seen, `${shop.handle} ${design.key}`).not.toContain(at.key);
          seen.add(at.key);
        }
      }
    }
  });

  test("have been asked more than five times", () => {
    for (const { shop } of storyShops(now)) {
      const id = market.shops.find(({ handle }) => handle === shop.handle)?.id;
      expect(market.inquiries.filter(({ shopId }) => shopId === id).length).toBeGreaterThan(5);
    }
  });
});

describe("the conversations", () => {
  test("happened in order, in the past, about designs of the shop they were sent to", () => {
    const shopOf = new Map(market.listings.map(({ id, shopId }) => [id, shopId]));
    for (const { listingId, shopId } of market.inquiryLines) expect(shopOf.get(listingId)).toBe(shopId);
    for (const thread of groupBy(market.messages, ({ inquiryId }) => inquiryId).values()) {
      const moments = thread.map(({ createdAt }) => createdAt?.getTime() ?? 0);
      expect(moments).toEqual([...moments].sort((one, other) => one - other));
      expect(moments.at(-1)).toBeLessThanOrEqual(now.getTime());
    }
  });

  test("are in the state their last message says", () => {
    const last = new Map(market.messages.map((message) => [message.inquiryId, message.side]));
    for (const { id, status } of market.inquiries) {
      if (status === "sent" || status === "seen" || status === "buyer_replied")
        expect(last.get(id ?? "")).toBe("buyer");
    }
  });
});
