import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { makeInquiry, makeListing, makeQuote, rolledBack } from "@/db/testing";
import type { Actor } from "../core/actor";
import { type Currency, currencies } from "../core/money";
import { type Locale, locales } from "../i18n/locale";
import { sendQuoteInputOf, setUpInquiry } from "../trade/quotes/quote.fixture";
import { sendQuote } from "../trade/quotes/send-quote";
import { setQuotingRules } from "../trade/quotes/set-quoting-rules";
import { allPhrases, listPhrases, phraseBook, topics } from "../translations/phrase-book";
import { findPricesInText, pricePhrases } from "../translations/prices-in-text";
import { renderPhrase, slotsOf } from "../translations/render-phrase";
import { replyAsShop } from "./reply-as-shop";

const lowest = (amount: number, locale: Locale = "en", currency: Currency = "CNY") =>
  renderPhrase({ key: "quotes.lowest", values: { money: { amount, currency } } }, locale);

/**
 * An inquiry about 2,400 pieces of a listing with a list price of ¥9.30; assistants may give 10 % off, down to ¥8.37.
 */
async function setUp(tx: Tx, assistantsQuote = true, parts: Parameters<typeof setUpInquiry>[1] = {}) {
  const all = await setUpInquiry(tx, parts);
  await setQuotingRules(all.manager, { shopId: all.shop.id, assistantsQuote, percentOff: 10 }, tx);
  const reply = (actor: Actor, body: string) => replyAsShop(actor, { inquiryId: all.inquiry.id, body }, tx);
  return { ...all, reply };
}
const refusal = { code: "quotes.minimumPrice.below", args: { field: "body", price: "8.37 CNY" } };

describe("a price in an assistant's message", () => {
  test(
    "is refused below the minimum price as in a quote, and is sent at the minimum or by a manager",
    rolledBack(async (tx) => {
      const { assistant, manager, reply } = await setUp(tx);
      await expect(reply(assistant, lowest(10))).rejects.toMatchObject(refusal);
      await expect(reply(assistant, lowest(836))).rejects.toMatchObject(refusal);
      await reply(assistant, lowest(837));
      await reply(manager, lowest(10));
    }),
  );

  test(
    "is found in every language, among other text, without its full stop and after sixty empty lines",
    rolledBack(async (tx) => {
      const { assistant, reply } = await setUp(tx);
      for (const locale of locales) {
        const text = lowest(10, locale);
        await expect(reply(assistant, text)).rejects.toMatchObject(refusal);
        await expect(reply(assistant, `OK! ${text.replace(/[.。۔]$/u, "")} :)`)).rejects.toMatchObject(refusal);
        await expect(reply(assistant, `${"\n".repeat(70)}你好\n${text}\n谢谢`)).rejects.toMatchObject(refusal);
      }
      await expect(reply(assistant, "Our lowest unit price: ¥0.1")).rejects.toMatchObject(refusal);
      await expect(reply(assistant, "our unit price: 0.10 RMB.")).rejects.toMatchObject(refusal);
      await reply(assistant, "The box costs ¥0.10. Freight to this port: Durban. Price: ¥3.00.");
    }),
  );

  test(
    "is resolved from a price for a quantity, from a reduction, and from a yes to the buyer's price",
    rolledBack(async (tx) => {
      const { assistant, reply, inquiry } = await setUp(tx, true, { targetPrice: 500, targetCurrency: "CNY" });
      await expect(reply(assistant, "From 24,000 pieces: ¥0.10 each.")).rejects.toThrow();
      await expect(reply(assistant, "From 5,000 pieces the price is 99% lower.")).rejects.toThrow();
      await expect(reply(assistant, "Yes, we can do that price.")).rejects.toMatchObject(refusal);
      const other = await setUp(tx);
      await other.reply(other.assistant, "Yes, we can do that price.");
      const line = { listingId: other.listing.id, counterPrice: 20 };
      await makeQuote(other.inquiry, { status: "countered", lines: [line] }, tx);
      await expect(other.reply(other.assistant, "可以，这个价格能做。")).rejects.toMatchObject(refusal);
      expect(inquiry.id).not.toBe(other.inquiry.id);
    }),
  );

  test(
    "has the list price as its minimum if assistants may not quote, and is refused without a list price",
    rolledBack(async (tx) => {
      const { assistant, reply, shop } = await setUp(tx, false);
      await expect(reply(assistant, lowest(929))).rejects.toMatchObject({ args: { price: "9.30 CNY" } });
      await reply(assistant, lowest(930));
      const bare = await makeListing(shop, { status: "published", tiers: [] }, tx);
      const about = async (designs: (typeof bare)[]) => {
        const { id: inquiryId } = await makeInquiry(shop, designs, {}, tx);
        return (amount: number) => replyAsShop(assistant, { inquiryId, body: lowest(amount) }, tx);
      };
      await expect((await about([bare]))(900)).rejects.toMatchObject({ code: "quotes.minimumPrice.noDesign" });
      // Without a listing the lowest price of the shop is the minimum.
      await expect((await about([]))(929)).rejects.toMatchObject({ args: { price: "9.30 CNY" } });
      await (await about([]))(930);
    }),
  );

  test(
    "is also checked in the note of a quote",
    rolledBack(async (tx) => {
      const all = await setUp(tx);
      const price = { lines: [{ ...sendQuoteInputOf(all).lines[0], listingId: all.listing.id, price: 930 }] } as object;
      const quote = sendQuote(all.assistant, sendQuoteInputOf(all, 0, { ...price, note: lowest(10) }), tx);
      await expect(quote).rejects.toMatchObject({ code: "quotes.minimumPrice.below", args: { field: "note" } });
    }),
  );
});

describe("the phrase book", () => {
  /** Amounts that are no prices of goods: other costs, totals, discounts, payments and balances. */
  const otherAmounts = [
    ...["samples.costs", "samples.courier", "payment.deposit", "payment.received", "payment.balance", "payment.paid"],
    ...["shipping.freight", "packing.giftBoxPrice", "customisation.logoPrice", "customisation.mould"],
    ...["quotes.discount", "quotes.total", "quality.willRefund"],
  ];

  test("classifies each phrase with an amount as a price of goods or not", () => {
    const amounts = allPhrases.filter((key) => slotsOf(key).some((slot) => slot === "money" || slot === "percent"));
    expect(
      amounts.filter((key) => !otherAmounts.includes(key) && !(pricePhrases as readonly string[]).includes(key)),
    ).toEqual([]);
    expect(topics.flatMap((topic) => listPhrases(topic, "shop")).length).toBeGreaterThan(
      Object.keys(phraseBook).length,
    );
  });

  test("renders prices that are parsed back to the same values in all languages and currencies", () => {
    const amount = fc.integer({ min: 1, max: 1_000_000_000 });
    const pieces = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom(...currencies),
        amount,
        pieces,
        (locale, currency, amount, pieces) => {
          const money = { amount, currency };
          const text = renderPhrase({ key: "quotes.priceFrom", values: { money, pieces } }, locale);
          expect(findPricesInText(text)).toContainEqual({ phrase: "quotes.priceFrom", amount, currency, pieces });
          expect(findPricesInText(lowest(amount, locale, currency))).toContainEqual({
            phrase: "quotes.lowest",
            amount,
            currency,
          });
        },
      ),
    );
  });
});
