import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { makeActor, makeListing, rolledBack } from "@/db/testing";
import { minimumPriceOf } from "@/lib/catalogue/list-price";
import { unitPriceFor } from "@/lib/catalogue/listing";
import { NotAllowed, NotFound, Refusal } from "@/lib/core/errors";
import type { Rates } from "@/lib/core/money";
import { approveQuote } from "./approve-quote";
import { draftQuote } from "./draft-quote";
import { getOfferBasis } from "./get-offer-basis";
import { getQuotingRules } from "./get-quoting-rules";
import { setQuotingRulesInput } from "./input-rules";
import { listQuotes } from "./list-quotes";
import { draftQuoteInput, readOutcome, sendQuoteInputOf, setUpInquiry } from "./quote.fixture";
import { requestApproval } from "./request-approval";
import { sendQuote } from "./send-quote";
import { setQuotingRules } from "./set-quoting-rules";

const rates: Rates = {
  asOf: "2026-11-26",
  perUsd: { CNY: 7, USD: 1, EUR: 1, BRL: 5, MXN: 18, ZAR: 18, RUB: 90, PKR: 280 },
};

/** Creates a shop whose assistants may quote down to 10 % below the list price. */
async function setUp(tx: Tx, assistantsQuote = true) {
  const all = await setUpInquiry(tx);
  await setQuotingRules(all.manager, { shopId: all.shop.id, assistantsQuote, percentOff: 10 }, tx);
  const of = { inquiryId: all.inquiry.id, listingIds: [all.listing.id], reader: "en" } as const;
  const [listing] = (await getOfferBasis(all.manager, of, tx)).designs;
  return { ...all, listed: (listing && unitPriceFor(listing.tiers, 24_000)) ?? 0 };
}
type Samples = { sampleQuantity?: number | undefined; samplePrice?: number | undefined };
const at = (price: number, listingId: number, { sampleQuantity, samplePrice }: Samples = {}) => ({
  lines: [{ listingId, quantity: 24_000, price, sampleQuantity, samplePrice }],
});

describe("an assistant's quote", () => {
  test(
    "is sent at the minimum price, and refused a cent below it",
    rolledBack(async (tx) => {
      const all = await setUp(tx);
      const minimum = Math.ceil(all.listed * 0.9);
      const below = sendQuote(all.assistant, sendQuoteInputOf(all, 0, at(minimum - 1, all.listing.id)), tx);
      await expect(below).rejects.toMatchObject({
        code: "quotes.minimumPrice.below",
        args: { field: "lines.0.price" },
      });
      await sendQuote(all.assistant, sendQuoteInputOf(all, 0, at(minimum, all.listing.id)), tx);
      expect((await readOutcome(all, tx)).quotes).toEqual(["1 sent"]);
      await sendQuote(all.manager, sendQuoteInputOf(all, 1, at(1, all.listing.id)), tx);
    }),
  );

  test(
    "is refused unless the shop's rules allow it, and in other shops",
    rolledBack(async (tx) => {
      const fresh = await setUpInquiry(tx);
      expect(await getQuotingRules(fresh.assistant, fresh.shop.id, tx)).toEqual({
        assistantsQuote: false,
        percentOff: 0,
      });
      await expect(sendQuote(fresh.assistant, sendQuoteInputOf(fresh), tx)).rejects.toThrow(NotAllowed);
      const all = await setUp(tx, false);
      await expect(sendQuote(all.assistant, sendQuoteInputOf(all), tx)).rejects.toThrow(NotAllowed);
      await expect(sendQuote(all.assistant, sendQuoteInputOf(fresh), tx)).rejects.toThrow(NotFound);
      const rules = { shopId: all.shop.id, assistantsQuote: true, percentOff: 90 };
      await expect(setQuotingRules(all.assistant, rules, tx)).rejects.toThrow(NotAllowed);
      await expect(setQuotingRules(fresh.manager, rules, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "cannot hide a low price as a sample, and requires a list price",
    rolledBack(async (tx) => {
      const all = await setUp(tx);
      const { id } = all.listing;
      const sent = (overrides: Parameters<typeof sendQuoteInputOf>[2]) =>
        sendQuote(all.assistant, sendQuoteInputOf(all, 0, overrides), tx);
      const many = { sampleQuantity: 5_000, samplePrice: 1 };
      await expect(sent(at(all.listed, id, many))).rejects.toMatchObject({ args: { field: "lines.0.samplePrice" } });
      const unpriced = await makeListing(all.shop, { status: "published", tiers: [] }, tx);
      await expect(sent(at(10_000, unpriced.id))).rejects.toMatchObject({ code: "quotes.minimumPrice.noPrice" });
      await sent(at(all.listed, id, { sampleQuantity: 2 }));
    }),
  );

  test("has a minimum price that falls with the percentage and never exceeds the list price", () => {
    const listing = { tiers: [{ fromQuantity: 1, unitPrice: 735 }], currency: "CNY" as const };
    fc.assert(
      fc.property(fc.nat(90), fc.nat(90), fc.constantFrom("CNY" as const, "USD" as const), (a, b, currency) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const minimum = (percentOff: number) => minimumPriceOf(listing, 5, { percentOff }, currency, rates) ?? -1;
        expect(minimum(more)).toBeLessThanOrEqual(minimum(less));
        expect(minimum(more)).toBeGreaterThan(0);
        expect(minimum(0)).toBe(currency === "CNY" ? 735 : 105);
      }),
    );
    expect(minimumPriceOf({ ...listing, tiers: [] }, 5, { percentOff: 0 }, "CNY", rates)).toBeUndefined();
  });

  test("is allowed by a checkbox, with whole percentages", () => {
    const parse = (values: object) => setQuotingRulesInput.safeParse(values);
    expect(parse({ percentOff: "12" }).data).toEqual({ assistantsQuote: false, percentOff: 12 });
    expect(parse({ percentOff: "", assistantsQuote: "yes" }).data).toEqual({ assistantsQuote: true, percentOff: 0 });
    for (const percentOff of ["91", "-1", "5%"]) expect(parse({ percentOff }).success).toBe(false);
  });
});

describe("requesting a manager's approval", () => {
  test(
    "saves the draft, which the manager sends unchanged",
    rolledBack(async (tx) => {
      const all = await setUp(tx);
      const { quoteId } = await requestApproval(all.assistant, draftQuoteInput(all, at(3, all.listing.id)), tx);
      const of = { inquiryId: all.inquiry.id, quoteId };
      await expect(approveQuote(all.assistant, of, tx)).rejects.toThrow(NotAllowed);
      const [draft] = await listQuotes(all.manager, all.inquiry.id, "en", tx);
      expect(draft).toMatchObject({ status: "draft", approvalRequest: { by: expect.any(String) } });
      await approveQuote(all.manager, of, tx);
      const result = await readOutcome(all, tx);
      expect(result.quotes).toEqual(["1 sent"]);
      expect(result.versions[0]?.createdBy).toBe(all.assistant.kind === "user" && all.assistant.userId);
      expect(result.events).toContain("quote.approval_requested");
      await expect(approveQuote(all.manager, of, tx)).rejects.toThrow(Refusal);
    }),
  );

  test(
    "is void once the draft is changed, so that nothing unapproved is sent",
    rolledBack(async (tx) => {
      const all = await setUp(tx);
      const { quoteId } = await requestApproval(all.assistant, draftQuoteInput(all, at(3, all.listing.id)), tx);
      const { quoteId: changed } = await draftQuote(all.assistant, draftQuoteInput(all, at(2, all.listing.id)), tx);
      for (const each of [quoteId, changed]) {
        const approved = approveQuote(all.manager, { inquiryId: all.inquiry.id, quoteId: each }, tx);
        await expect(approved).rejects.toThrow(Refusal);
      }
      const stranger = await makeActor({}, tx);
      await expect(requestApproval(stranger, draftQuoteInput(all), tx)).rejects.toThrow(NotFound);
    }),
  );
});
