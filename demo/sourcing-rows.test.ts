import { describe, expect, test } from "vitest";
import { market, now } from "./sample-market";

describe("the sourcing requests of the demo market", () => {
  const { sourcingRequests: requests, sourcingInvitations: invitations, sourcingQuotes: quotes } = market;

  test("are nine, in six languages, most of them open", () => {
    expect(requests).toHaveLength(9);
    expect(new Set(requests.map(({ locale }) => locale)).size).toBeGreaterThanOrEqual(6);
    expect(requests.filter(({ status }) => status === "open").length).toBeGreaterThanOrEqual(7);
    for (const { createdAt } of requests) expect(createdAt?.getTime()).toBeLessThan(now.getTime());
  });

  test("were routed to shops with listings in the category, and have as many quotes as places taken", () => {
    for (const { id = "", categoryId, placesTaken } of requests) {
      const invited = invitations.filter(({ requestId }) => requestId === id);
      expect(invited.length).toBeGreaterThan(0);
      for (const { shopId } of invited)
        expect(market.listings.some((each) => each.shopId === shopId && each.categoryId === categoryId)).toBe(true);
      expect(quotes.filter(({ requestId }) => requestId === id)).toHaveLength(placesTaken ?? 0);
    }
  });

  test("have quotes of invited shops for their own listings, before now", () => {
    for (const { requestId, shopId, listingId, createdAt } of quotes) {
      expect(invitations.some((each) => each.requestId === requestId && each.shopId === shopId)).toBe(true);
      expect(market.listings.find(({ id }) => id === listingId)?.shopId).toBe(shopId);
      expect(createdAt?.getTime()).toBeLessThan(now.getTime());
    }
  });
});
