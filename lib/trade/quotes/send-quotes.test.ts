import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { quoteLines } from "@/db/schema";
import { makeActor, makeInquiry, makeListing, makeQuote, makeShop, rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { NotAllowed, NotFound } from "@/lib/core/errors";
import { getRates } from "@/lib/market/get-rates";
import { listWaitingJobs, makeInquiries, runWaitingJobs, send, sendQuotesInputOf } from "./bulk.fixture";
import { sendQuotesInput } from "./input";
import { listQuotableInquiries, listQuotableListings } from "./list-quotable";
import { listWaitingQuotes } from "./list-waiting-quotes";
import { readOutcome, setUpInquiry } from "./quote.fixture";
import { recallQuotes } from "./recall-quotes";
import { previewQuotes, sendQuotes } from "./send-quotes";

describe("sending quotes in bulk", () => {
  test(
    "creates a quote for each inquiry at the list price of its quantity, and returns why some are skipped",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const { french, agreed, held, general } = await makeInquiries(world, tx);
      const drafted = await makeInquiry(world.shop, [world.listing], {}, tx);
      await makeQuote(drafted, { status: "draft", note: "Wait", lines: [{ listingId: world.listing.id }] }, tx);
      const foreign = await setUpInquiry(tx);
      const all = [world.inquiry, french, agreed, held, general, drafted, foreign.inquiry].map(({ id }) => id);
      const results = await send(world.manager, sendQuotesInputOf(world, all), tx);
      expect(results.map(({ outcome }) => outcome)).toEqual([
        ...["sent", "sent", "agreed", "held", "gone", "drafted", "gone"],
      ]);
      await runWaitingJobs(world, tx);
      const result = await readOutcome({ ...world, inquiry: french }, tx);
      expect(result).toMatchObject({ inquiry: "quoted", quotes: ["1 sent"] });
      expect(result.versions[0]).toMatchObject({ port: "Le Havre", workingDays: 5 });
      const lines = await asShop(
        world.shop.id,
        (inside) =>
          inside
            .select()
            .from(quoteLines)
            .where(eq(quoteLines.quoteId, result.versions[0]?.id ?? "")),
        tx,
      );
      expect(lines).toMatchObject([{ quantity: 2400, unitPrice: 930, cartons: 30 }]);
      expect((await readOutcome(foreign, tx)).quotes).toEqual([]);
      expect((await readOutcome({ ...world, inquiry: drafted }, tx)).versions).toMatchObject([{ note: "Wait" }]);
    }),
  );

  test(
    "requires a confirmed preview of the same amounts and buyers",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const rates = await getRates(tx);
      const input = sendQuotesInputOf(world, [world.inquiry.id]);
      const { results, total, confirmed, design } = await previewQuotes(world.manager, input, rates, tx);
      expect(results).toEqual([
        { inquiryId: world.inquiry.id, outcome: "sent", amounts: { quantity: 2400, unitPrice: 930 } },
      ]);
      expect([total, design.listingId]).toEqual([2400 * 930, world.listing.id]);
      const { french } = await makeInquiries(world, tx);
      const others = [
        {},
        { confirmed: "x" },
        { confirmed, price: 10 },
        { confirmed, inquiryIds: [world.inquiry.id, french.id] },
      ];
      for (const other of others) {
        const sent = sendQuotes(world.manager, { ...input, ...other }, rates, tx);
        await expect(sent).rejects.toMatchObject({ code: "quotes.bulk.changed" });
      }
      expect(await readOutcome(world, tx)).toMatchObject({ inquiry: "sent", quotes: [], events: [] });
      expect((await listWaitingJobs(tx)).filter(({ data }) => data.shopId === world.shop.id)).toEqual([]);
    }),
  );

  test(
    "is idempotent by key; another key leaves open quotes unchanged",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const input = sendQuotesInputOf(world, [world.inquiry.id], { price: 700, currency: "USD" });
      for (const key of [input.key, input.key])
        expect(await send(world.manager, { ...input, key }, tx)).toMatchObject([{ outcome: "sent" }]);
      for (const other of [{ key: randomUUID() }, { price: 650 }])
        expect(await send(world.manager, { ...input, ...other }, tx)).toMatchObject([{ outcome: "open" }]);
      await runWaitingJobs(world, tx);
      expect(await readOutcome(world, tx)).toMatchObject({
        quotes: ["1 sent"],
        events: ["quote.scheduled", "quote.sent"],
      });
    }),
  );

  test(
    "skips listings without a list price",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const unpriced = await makeListing(world.shop, { status: "published", tiers: [] }, tx);
      const inquiry = await makeInquiry(world.shop, [unpriced], {}, tx);
      const results = await send(world.manager, sendQuotesInputOf(world, [inquiry.id], { listingId: unpriced.id }), tx);
      expect(results).toEqual([{ inquiryId: inquiry.id, outcome: "noPrice" }]);
    }),
  );

  test(
    "is allowed for managers and owners only, and not found for members of other shops",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const other = await makeShop({}, tx);
      const rates = await getRates(tx);
      const input = sendQuotesInputOf(world, [world.inquiry.id]);
      const stranger = await makeActor({ [other.id]: "owner" }, tx);
      for (const command of [sendQuotes, previewQuotes]) {
        await expect(command(world.assistant, input, rates, tx)).rejects.toThrow(NotAllowed);
        for (const actor of [guest, stranger]) await expect(command(actor, input, rates, tx)).rejects.toThrow(NotFound);
      }
      for (const actor of [guest, stranger]) {
        await expect(listQuotableInquiries(actor, input, tx)).rejects.toThrow(NotFound);
        const of = { shopId: world.shop.id, reader: "en" } as const;
        await expect(listQuotableListings(actor, of, tx)).rejects.toThrow(NotFound);
        await expect(listWaitingQuotes(actor, of, tx)).rejects.toThrow(NotFound);
        await expect(recallQuotes(actor, { ...of, batchId: input.key }, tx)).rejects.toThrow(NotFound);
      }
      const mine = await makeListing(other, { status: "published" }, tx);
      await expect(send(stranger, { ...input, shopId: other.id }, tx)).rejects.toThrow(NotFound);
      expect(await send(stranger, { ...input, shopId: other.id, listingId: mine.id }, tx)).toMatchObject([
        { outcome: "gone" },
      ]);
    }),
  );

  test(
    "is offered for listings with inquiries that wait for a quote",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const { french } = await makeInquiries(world, tx);
      const { listing, shop, assistant } = world;
      expect(await listQuotableListings(assistant, { shopId: shop.id, reader: "zh" }, tx)).toMatchObject([
        { listingId: listing.id, title: "哭哭马毛绒玩具", count: 2 },
      ]);
      await makeQuote(french, {}, tx);
      const soon = await makeInquiry(shop, [listing], {}, tx);
      await send(world.manager, sendQuotesInputOf(world, [soon.id]), tx);
      const rows = await listQuotableInquiries(assistant, { shopId: shop.id, listingId: listing.id }, tx);
      expect(rows).toMatchObject([{ id: world.inquiry.id, quantity: 2400, buyerName: "Beatriz Souza" }]);
    }),
  );

  test("accepts one price or list prices, for 1 to 50 inquiries", () => {
    const filled = {
      currency: "CNY",
      incoterm: "FOB",
      place: "ningbo",
      paymentTerms: "tt_30_70",
      validUntil: new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10),
      key: randomUUID(),
      listingId: "a1",
      prices: "one",
      price: "7,35",
      "inquiryIds[]": [randomUUID()],
    };
    const errorsOf = (overrides: object) =>
      sendQuotesInput.safeParse({ ...filled, ...overrides }).error?.issues.map(({ path }) => path.join());
    expect(sendQuotesInput.parse(filled)).toMatchObject({ price: 735, listingId: 361 });
    expect(sendQuotesInput.parse({ ...filled, prices: "tiers" }).price).toBeUndefined();
    expect(errorsOf({ price: "" })).toEqual(["price"]);
    expect(errorsOf({ "inquiryIds[]": undefined })).toEqual(["inquiryIds[]"]);
    expect(errorsOf({ "inquiryIds[]": Array.from({ length: 51 }, () => randomUUID()) })).toEqual(["inquiryIds[]"]);
    expect(errorsOf({ place: "other" })).toEqual(["placeName"]);
    expect(errorsOf({ incoterm: "CIF", place: "other", placeName: "Durban" })).toEqual(["incoterm"]);
  });
});
