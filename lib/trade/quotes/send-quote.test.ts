import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { factoryBoards, productionLines, quoteLines } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { NotAllowed, NotFound, Refusal } from "@/lib/core/errors";
import { acceptCounteroffer } from "./accept-counteroffer";
import { acceptQuote } from "./accept-quote";
import { draftQuote } from "./draft-quote";
import { draftQuoteInput, readOutcome, sendQuoteInputOf, setUpInquiry } from "./quote.fixture";
import { sendCounteroffer } from "./send-counteroffer";
import { sendQuote } from "./send-quote";
import { withdrawQuote } from "./withdraw-quote";

describe("a quote", () => {
  test(
    "can be drafted by assistants again and again, with one event",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const first = await draftQuote(world.assistant, draftQuoteInput(world), tx);
      const second = await draftQuote(world.assistant, draftQuoteInput(world, { note: "含运费" }), tx);
      expect(second.quoteId).not.toBe(first.quoteId);
      const { versions, events, inquiry } = await readOutcome(world, tx);
      expect(versions).toMatchObject([{ version: 1, status: "draft", note: "含运费" }]);
      expect(events).toEqual(["quote.drafted"]);
      expect(inquiry).toBe("sent");
    }),
  );

  test(
    "is sent by a manager as the next version, with current cartons, volume and weight, and counts as a reply",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      await draftQuote(world.assistant, draftQuoteInput(world), tx);
      expect(await sendQuote(world.manager, sendQuoteInputOf(world), tx)).toEqual({ version: 1 });
      const result = await readOutcome(world, tx);
      expect(result).toMatchObject({ inquiry: "quoted", quotes: ["1 sent"], events: ["quote.drafted", "quote.sent"] });
      expect(result.versions[0]).toMatchObject({
        places: { en: "Ningbo", zh: "宁波", ar: "نينغبو" },
        port: "Santos",
        workingDays: 5,
        promise: { from: "listing", because: "none", workingDays: 5 },
      });
      const lines = await asShop(
        world.shop.id,
        (inside) => inside.select().from(quoteLines).where(eq(quoteLines.shopId, world.shop.id)),
        tx,
      );
      expect(lines).toMatchObject([{ cartons: 300, cubicCentimetres: 300 * 196_625, grossGrams: 3_120_000 }]);
    }),
  );

  test(
    "stores how its working days follow from the factory board",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const shopId = world.shop.id;
      await asShop(
        shopId,
        async (inside) => {
          await inside.insert(factoryBoards).values({ shopId, backlog: 60_000, setupDays: 1, checkDays: 2 });
          await inside
            .insert(productionLines)
            .values(Array.from({ length: 12 }, (_, index) => ({ shopId, position: index + 1, dailyOutput: 1667 })));
        },
        tx,
      );
      const lines = [
        { listingId: world.listing.id, quantity: 50_000, price: 735, sampleQuantity: 1, samplePrice: undefined },
      ];
      await sendQuote(world.manager, sendQuoteInputOf(world, 0, { workingDays: 9, lines }), tx);
      await sendQuote(world.manager, sendQuoteInputOf(world, 1, { workingDays: 12, lines }), tx);
      expect((await readOutcome(world, tx)).versions).toMatchObject([
        { workingDays: 9, promise: { from: "board", makingDays: 6, dailyOutput: 20_004 } },
        { workingDays: 12, promise: { from: "shop" } },
      ]);
    }),
  );

  test(
    "is sent once by two clicks, and refused after a colleague's newer version",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const input = sendQuoteInputOf(world);
      await sendQuote(world.manager, input, tx);
      expect(await sendQuote(world.manager, input, tx)).toEqual({ version: 1 });
      await expect(sendQuote(world.manager, sendQuoteInputOf(world), tx)).rejects.toThrow(
        new Refusal("quotes.refused.newerVersion", { version: 1 }),
      );
      expect((await readOutcome(world, tx)).quotes).toEqual(["1 sent"]);
    }),
  );

  test(
    "can be sent and withdrawn by managers and owners only, and is not found for anyone else",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const { inquiry, assistant, manager } = world;
      const other = await makeShop({}, tx);
      const strangers = [guest, await makeActor({}, tx), await makeActor({ [other.id]: "owner" }, tx)];
      await expect(sendQuote(assistant, sendQuoteInputOf(world), tx)).rejects.toThrow(NotAllowed);
      for (const actor of strangers) {
        await expect(draftQuote(actor, draftQuoteInput(world), tx)).rejects.toThrow(NotFound);
        await expect(sendQuote(actor, sendQuoteInputOf(world), tx)).rejects.toThrow(NotFound);
      }
      await sendQuote(manager, sendQuoteInputOf(world), tx);
      const [{ id: quoteId } = { id: "" }] = (await readOutcome(world, tx)).versions;
      const which = { inquiryId: inquiry.id, quoteId };
      for (const command of [withdrawQuote, acceptCounteroffer]) {
        await expect(command(assistant, which, tx)).rejects.toThrow(NotAllowed);
        for (const actor of strangers) await expect(command(actor, which, tx)).rejects.toThrow(NotFound);
      }
      await expect(withdrawQuote(manager, { ...which, quoteId: inquiry.id }, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "is refused for a listing of another shop, and for an inquiry that is held or agreed",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const foreign = await makeListing(await makeShop({}, tx), { status: "published" }, tx);
      const lines = [
        { listingId: foreign.id, quantity: 100, price: 1, sampleQuantity: undefined, samplePrice: undefined },
      ];
      for (const command of [
        () => draftQuote(world.manager, draftQuoteInput(world, { lines }), tx),
        () => sendQuote(world.manager, sendQuoteInputOf(world, 0, { lines }), tx),
      ])
        await expect(command()).rejects.toThrow(NotFound);
      for (const state of [{ status: "agreed" }, { status: "spam" }, { heldReason: "too_fast" }] as const) {
        const closed = await setUpInquiry(tx, state);
        await expect(draftQuote(closed.manager, draftQuoteInput(closed), tx)).rejects.toThrow(Refusal);
        await expect(sendQuote(closed.manager, sendQuoteInputOf(closed), tx)).rejects.toThrow(Refusal);
      }
    }),
  );

  test(
    "is withdrawn once, and not after the buyer's answer",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const { manager, inquiry, token } = world;
      await sendQuote(manager, sendQuoteInputOf(world), tx);
      const [{ id: quoteId } = { id: "" }] = (await readOutcome(world, tx)).versions;
      await withdrawQuote(manager, { inquiryId: inquiry.id, quoteId }, tx);
      await withdrawQuote(manager, { inquiryId: inquiry.id, quoteId }, tx);
      expect(await readOutcome(world, tx)).toMatchObject({
        inquiry: "replied",
        quotes: ["1 withdrawn"],
        events: ["quote.sent", "quote.withdrawn"],
      });
      await sendQuote(manager, sendQuoteInputOf(world, 1), tx);
      const second = (await readOutcome(world, tx)).versions[1]?.id ?? "";
      await acceptQuote(guest, { token, quoteId: second }, tx);
      await expect(withdrawQuote(manager, { inquiryId: inquiry.id, quoteId: second }, tx)).rejects.toThrow(Refusal);
    }),
  );

  test(
    "follows a counteroffer once with its prices and quantities",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const { manager, inquiry, token } = world;
      await sendQuote(manager, sendQuoteInputOf(world), tx);
      const [{ id: quoteId } = { id: "" }] = (await readOutcome(world, tx)).versions;
      const which = { inquiryId: inquiry.id, quoteId };
      await expect(acceptCounteroffer(manager, which, tx)).rejects.toThrow(Refusal);
      await sendCounteroffer(
        guest,
        { token, quoteId, price: { 1: 700 }, quantity: { 1: 30_000 }, words: undefined },
        tx,
      );
      expect(await acceptCounteroffer(manager, which, tx)).toEqual({ version: 2 });
      expect(await acceptCounteroffer(manager, which, tx)).toEqual({ version: 2 });
      const result = await readOutcome(world, tx);
      expect(result).toMatchObject({ inquiry: "quoted", quotes: ["1 countered", "2 sent"] });
      const lines = await asShop(
        world.shop.id,
        (inside) =>
          inside
            .select()
            .from(quoteLines)
            .where(eq(quoteLines.quoteId, result.versions[1]?.id ?? "")),
        tx,
      );
      expect(lines).toMatchObject([{ unitPrice: 700, quantity: 30_000, cartons: 375, counterPrice: null }]);
    }),
  );
});
