import { describe, expect, test } from "vitest";
import { locales } from "../lib/i18n/locale";
import { guestToken, tokenHash } from "../lib/inquiries/guest-token";
import { groupBy, market, now } from "./sample-market";
import { yiwuDate } from "./yiwu";

const { inquiries, inquiryLinks, inquiryLines, messages, quotes, quoteLines } = market;
const threads = groupBy(messages, ({ inquiryId }) => inquiryId);
const versions = groupBy(quotes, ({ inquiryId }) => inquiryId);
const statusOf = new Map(inquiries.map(({ id, status }) => [id, status]));

describe("the inquiries", () => {
  test("are about 400, in every state and language, from forty countries", () => {
    expect(inquiries.length).toBeGreaterThanOrEqual(390);
    expect(new Set(inquiries.map(({ status }) => status)).size).toBe(9);
    expect(new Set(inquiries.map(({ locale }) => locale))).toEqual(new Set(locales));
    expect(new Set(inquiries.map(({ country }) => country)).size).toBeGreaterThanOrEqual(40);
  });

  test("can be opened with the private link of their buyer", () => {
    const linked = new Set(inquiryLinks.map(({ tokenHash }) => tokenHash));
    for (const { id = "" } of inquiries) expect(linked.has(tokenHash(guestToken(id))), id).toBe(true);
  });

  test("have messages in order of time, before now, about designs of the shop that received them", () => {
    const shopOf = new Map(market.listings.map(({ id, shopId }) => [id, shopId]));
    for (const { listingId, shopId } of inquiryLines) expect(shopOf.get(listingId)).toBe(shopId);
    for (const thread of threads.values()) {
      const moments = thread.map(({ createdAt }) => createdAt?.getTime() ?? 0);
      expect(moments).toEqual([...moments].sort((one, other) => one - other));
      expect(moments.at(-1)).toBeLessThanOrEqual(now.getTime());
    }
  });

  test("have the status that follows from their last message", () => {
    for (const { id = "", status = "sent", firstReplyAt } of inquiries) {
      const last = threads.get(id)?.at(-1)?.side;
      if (["sent", "seen", "buyer_replied", "spam"].includes(status)) expect(last).toBe("buyer");
      if (["replied", "quoted", "expired"].includes(status)) expect(last).toBe("shop");
      if (status === "sent" || status === "seen" || status === "spam") expect(firstReplyAt ?? null).toBeNull();
    }
  });

  test("contain no unfilled placeholder and are in the buyer's language, or in Chinese", () => {
    for (const { body, side, locale } of messages) {
      expect(body).not.toMatch(/[{}]|undefined|NaN/);
      if (side === "shop") expect(locale).toBe("zh");
      if (locale === "ru") expect(body).toMatch(/[а-яё]/i);
      if (locale === "ar" || locale === "ur") expect(body).toMatch(/[\u0600-\u06ff]/);
    }
  });
});

describe("the messages of buyers", () => {
  const inquiryById = new Map(inquiries.map((inquiry) => [inquiry.id, inquiry]));

  test("state a target price where the buyer made a counter-offer", () => {
    for (const { inquiryId, status } of quotes)
      if (status === "countered") expect(inquiryById.get(inquiryId)?.targetPrice).toBeGreaterThan(0);
  });

  test("repeat an order only of designs older than a year, and ask for less than the MOQ only for a trial", () => {
    const publishedAt = new Map(market.listings.map(({ id, publishedAt }) => [id, publishedAt?.getTime() ?? 0]));
    const moq = new Map(
      [...groupBy(market.priceTiers, ({ listingId }) => listingId)].map(([id, [first]]) => [
        id,
        first?.fromQuantity ?? 0,
      ]),
    );
    for (const [inquiryId, [line]] of groupBy(inquiryLines, (each) => each.inquiryId)) {
      const firstMessage = threads.get(inquiryId)?.[0]?.body ?? "";
      const age = now.getTime() - (publishedAt.get(line?.listingId) ?? 0);
      if (firstMessage.includes("We ordered this last year")) expect(age).toBeGreaterThan(365 * 86_400_000);
      if (inquiryById.get(inquiryId)?.buyerEmail.includes("-import.") && firstMessage.includes("Quantity:"))
        expect((line?.quantity ?? 0) >= (moq.get(line?.listingId ?? 0) ?? 0) || /trial/.test(firstMessage)).toBe(true);
    }
  });
});

describe("the quotes", () => {
  test("have every status", () => {
    const states = new Set(quotes.map(({ status }) => status));
    expect([...states].sort()).toEqual(
      ["accepted", "countered", "draft", "expired", "rejected", "sent", "withdrawn"].sort(),
    );
  });

  test("have a status that fits their inquiry", () => {
    for (const [inquiryId, ofInquiry] of versions) {
      const newest = ofInquiry.findLast(({ status }) => status !== "draft")?.status;
      const status = statusOf.get(inquiryId);
      if (status === "quoted") expect(newest).toBe("sent");
      if (status === "agreed") expect(newest).toBe("accepted");
      if (status === "declined") expect(["rejected", "withdrawn"]).toContain(newest);
      if (status === "expired") expect(newest).toBe("expired");
      if (status === "buyer_replied") expect(newest).toBe("countered");
      if (status === "replied") expect(newest).toBeUndefined();
    }
    for (const { id = "", status } of inquiries)
      if (status === "quoted" || status === "agreed") expect(versions.get(id)?.length).toBeGreaterThan(0);
  });

  test("have versions from one upward, of which only the newest may be a draft", () => {
    for (const ofInquiry of versions.values()) {
      expect(ofInquiry.map(({ version }) => version)).toEqual(ofInquiry.map((_, index) => index + 1));
      expect(ofInquiry.slice(0, -1).filter(({ status }) => status === "draft")).toEqual([]);
    }
  });

  test("have dates that fit their status: sent before decided, expired after the last valid day", () => {
    for (const { status, sentAt, decidedAt, validUntil } of quotes) {
      expect(sentAt === null).toBe(status === "draft");
      expect(decidedAt === null).toBe(status === "draft" || status === "sent");
      if (sentAt && decidedAt) expect(decidedAt.getTime()).toBeGreaterThan(sentAt.getTime());
      expect(decidedAt?.getTime() ?? 0).toBeLessThanOrEqual(now.getTime());
      if (status === "expired") expect(validUntil < yiwuDate(now)).toBe(true);
      if (status === "sent") expect(validUntil >= yiwuDate(now)).toBe(true);
    }
  });

  test("have prices near the listing's price tiers and whole cartons", () => {
    const quoteOf = new Map(quotes.map((quote) => [quote.id, quote]));
    const tiers = groupBy(market.priceTiers, ({ listingId }) => listingId);
    const listings = new Map(market.listings.map((listing) => [listing.id, listing]));
    for (const { quoteId, listingId, quantity, unitPrice, counterPrice, cartons, ...packed } of quoteLines) {
      const listing = listings.get(listingId);
      const listed = tiers.get(listingId)?.findLast(({ fromQuantity }) => fromQuantity <= quantity);
      const first = tiers.get(listingId)?.[0];
      const price = (listed ?? first)?.unitPrice ?? 0;
      expect(unitPrice).toBeGreaterThanOrEqual(Math.floor(price * 0.95));
      expect(unitPrice).toBeLessThanOrEqual(Math.ceil(price * 1.3));
      expect(quoteOf.get(quoteId)?.currency).toBe(listing?.currency);
      expect(counterPrice === null).toBe(quoteOf.get(quoteId)?.status !== "countered");
      expect(cartons).toBe(Math.ceil(quantity / (listing?.piecesPerCarton ?? 1)));
      expect(packed.grossGrams).toBe((cartons ?? 0) * (listing?.grossGrams ?? 0));
    }
  });
});
