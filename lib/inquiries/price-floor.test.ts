import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { makeInquiry, makeListing, makeQuote, rolledBack } from "@/db/testing";
import type { Actor } from "../core/actor";
import { type Currency, currencies } from "../core/money";
import { type Locale, locales } from "../i18n/locale";
import { asked, sending } from "../trade/quotes/quote.fixture";
import { sendQuote } from "../trade/quotes/send-quote";
import { setQuotingRules } from "../trade/quotes/set-quoting-rules";
import { allPhrases, phraseBook, phrasesOf, topics } from "../translations/phrase-book";
import { pricePhrases, pricesInText } from "../translations/prices-in-text";
import { sayPhrase, slotsOf } from "../translations/render-phrase";
import { replyAsShop } from "./reply-as-shop";

const lowest = (amount: number, locale: Locale = "en", currency: Currency = "CNY") =>
  sayPhrase({ key: "quotes.lowest", values: { money: { amount, currency } } }, locale);

/** 2,400 pieces of a design listed at ¥9.30 for so many; assistants may go down by 10 %, to ¥8.37. */
async function world(tx: Tx, assistantsQuote = true, parts: Parameters<typeof asked>[1] = {}) {
  const all = await asked(tx, parts);
  await setQuotingRules(all.manager, { shopId: all.shop.id, assistantsQuote, percentOff: 10 }, tx);
  const say = (actor: Actor, body: string) => replyAsShop(actor, { inquiryId: all.inquiry.id, body }, tx);
  return { ...all, say };
}
const refusal = { code: "quotes.floor.below", args: { field: "body", price: "8.37 CNY" } };

describe("a price in an assistant's words", () => {
  test(
    "is refused below the floor as a quote is, and goes out at the floor; a manager's goes out",
    rolledBack(async (tx) => {
      const { assistant, manager, say } = await world(tx);
      await expect(say(assistant, lowest(10))).rejects.toMatchObject(refusal);
      await expect(say(assistant, lowest(836))).rejects.toMatchObject(refusal);
      await say(assistant, lowest(837));
      await say(manager, lowest(10));
    }),
  );

  test(
    "is found in every language, among other words, without its full stop and behind sixty empty lines",
    rolledBack(async (tx) => {
      const { assistant, say } = await world(tx);
      for (const locale of locales) {
        const said = lowest(10, locale);
        await expect(say(assistant, said)).rejects.toMatchObject(refusal);
        await expect(say(assistant, `OK! ${said.replace(/[.。۔]$/u, "")} :)`)).rejects.toMatchObject(refusal);
        await expect(say(assistant, `${"\n".repeat(70)}你好\n${said}\n谢谢`)).rejects.toMatchObject(refusal);
      }
      await expect(say(assistant, "Our lowest price for one: ¥0.1")).rejects.toMatchObject(refusal);
      await expect(say(assistant, "our price for one: 0.10 RMB.")).rejects.toMatchObject(refusal);
      await say(assistant, "The box costs ¥0.10. Freight to this port: Durban. Price: ¥3.00.");
    }),
  );

  test(
    "counts as what it comes to: a price from a quantity on, a reduction, and yes to what the buyer named",
    rolledBack(async (tx) => {
      const { assistant, say, inquiry } = await world(tx, true, { targetPrice: 500, targetCurrency: "CNY" });
      await expect(say(assistant, "From 24,000 pieces: ¥0.10 for one.")).rejects.toThrow();
      await expect(say(assistant, "From 5,000 pieces the price is 99% lower.")).rejects.toThrow();
      await expect(say(assistant, "Yes, we can do that price.")).rejects.toMatchObject(refusal);
      const other = await world(tx);
      await other.say(other.assistant, "Yes, we can do that price.");
      const line = { listingId: other.listing.id, counterPrice: 20 };
      await makeQuote(other.inquiry, { status: "countered", lines: [line] }, tx);
      await expect(other.say(other.assistant, "可以，这个价格能做。")).rejects.toMatchObject(refusal);
      expect(inquiry.id).not.toBe(other.inquiry.id);
    }),
  );

  test(
    "has the list price as its floor where assistants do not quote, and needs one to be measured by",
    rolledBack(async (tx) => {
      const { assistant, say, shop } = await world(tx, false);
      await expect(say(assistant, lowest(929))).rejects.toMatchObject({ args: { price: "9.30 CNY" } });
      await say(assistant, lowest(930));
      const bare = await makeListing(shop, { status: "published", tiers: [] }, tx);
      const about = async (designs: (typeof bare)[]) => {
        const { id: inquiryId } = await makeInquiry(shop, designs, {}, tx);
        return (amount: number) => replyAsShop(assistant, { inquiryId, body: lowest(amount) }, tx);
      };
      await expect((await about([bare]))(900)).rejects.toMatchObject({ code: "quotes.floor.noDesign" });
      // Without a design it is measured by the lowest price of the shop.
      await expect((await about([]))(929)).rejects.toMatchObject({ args: { price: "9.30 CNY" } });
      await (await about([]))(930);
    }),
  );

  test(
    "is checked in the note of a quote, too",
    rolledBack(async (tx) => {
      const all = await world(tx);
      const price = { lines: [{ ...sending(all).lines[0], listingId: all.listing.id, price: 930 }] } as object;
      const quote = sendQuote(all.assistant, sending(all, 0, { ...price, note: lowest(10) }), tx);
      await expect(quote).rejects.toMatchObject({ code: "quotes.floor.below", args: { field: "note" } });
    }),
  );
});

describe("the phrase book", () => {
  /** Costs beside the goods, what was paid, and what is still to pay. */
  const beside = [
    ...["samples.costs", "samples.courier", "payment.deposit", "payment.received", "payment.balance", "payment.paid"],
    ...["shipping.freight", "packing.giftBoxPrice", "customisation.logoPrice", "customisation.mould"],
  ];

  test("says of each phrase with an amount whether it is a price of goods", () => {
    const amounts = allPhrases.filter((key) => slotsOf(key).some((slot) => slot === "money" || slot === "percent"));
    expect(
      amounts.filter((key) => !beside.includes(key) && !(pricePhrases as readonly string[]).includes(key)),
    ).toEqual([]);
    expect(topics.flatMap((topic) => phrasesOf(topic, "shop")).length).toBeGreaterThan(Object.keys(phraseBook).length);
  });

  test("has every price read back as it was said, in all languages and currencies", () => {
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
          const said = sayPhrase({ key: "quotes.priceFrom", values: { money, pieces } }, locale);
          expect(pricesInText(said)).toContainEqual({ phrase: "quotes.priceFrom", amount, currency, pieces });
          expect(pricesInText(lowest(amount, locale, currency))).toContainEqual({
            phrase: "quotes.lowest",
            amount,
            currency,
          });
        },
      ),
    );
  });
});
