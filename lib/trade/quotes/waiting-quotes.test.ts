import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { inquiries } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { NotAllowed } from "@/lib/core/errors";
import { flood, forAll, goOut, send, waiting } from "./bulk.fixture";
import { listQuotesByLink } from "./list-quotes";
import { listWaitingQuotes } from "./list-waiting-quotes";
import { asked, cameOf, sending } from "./quote.fixture";
import { takeBackQuotes } from "./recall-quotes";
import { sendQuote } from "./send-quote";

describe("a quote of a bulk form", () => {
  test(
    "waits ten minutes invisibly to the buyer, and is then sent once",
    rolledBack(async (tx) => {
      const world = await asked(tx);
      await send(world.manager, forAll(world, [world.inquiry.id]), tx);
      expect(await cameOf(world, tx)).toMatchObject({
        inquiry: "sent",
        quotes: ["1 draft"],
        events: ["quote.scheduled"],
      });
      expect(await listQuotesByLink(world.token, "pt-br", tx)).toEqual([]);
      const [job] = (await waiting(tx)).filter(({ data }) => data.shopId === world.shop.id);
      expect(((job?.runAt.getTime() ?? 0) - Date.now()) / 60_000).toBeCloseTo(10, 0);
      for (let time = 0; time < 2; time++) await goOut(world, tx);
      expect(await listQuotesByLink(world.token, "pt-br", tx)).toMatchObject([{ status: "sent", goesOutAt: null }]);
      expect((await cameOf(world, tx)).events).toEqual(["quote.scheduled", "quote.sent"]);
    }),
  );

  test(
    "can be recalled with its batch before it is sent, and not afterwards",
    rolledBack(async (tx) => {
      const world = await asked(tx);
      const { french } = await flood(world, tx);
      const { shop, manager } = world;
      const first = forAll(world, [world.inquiry.id, french.id]);
      await send(manager, first, tx);
      expect(await listWaitingQuotes(manager, { shopId: shop.id, reader: "zh" }, tx)).toMatchObject([
        {
          batchId: first.key,
          title: "哭哭马毛绒玩具",
          lines: [{ quantity: 2400, unitPrice: 930 }, { quantity: 2400 }],
        },
      ]);
      const batch = { shopId: shop.id, batchId: first.key };
      await expect(takeBackQuotes(world.assistant, batch, tx)).rejects.toThrow(NotAllowed);
      expect(await takeBackQuotes(manager, batch, tx)).toEqual({ count: 2 });
      expect(await takeBackQuotes(manager, batch, tx)).toEqual({ count: 0 });
      await goOut(world, tx);
      const result = await cameOf(world, tx);
      expect(result).toMatchObject({ inquiry: "sent", quotes: [] });
      expect(result.events.filter((name) => name === "quote.taken_back")).toHaveLength(2);
      const second = forAll(world, [world.inquiry.id]);
      await send(manager, second, tx);
      await goOut(world, tx);
      const late = takeBackQuotes(manager, { shopId: shop.id, batchId: second.key }, tx);
      await expect(late).rejects.toMatchObject({ code: "quotes.bulk.tooLate" });
      expect((await cameOf(world, tx)).quotes).toEqual(["1 sent"]);
    }),
  );

  test(
    "is not sent if another quote was sent meanwhile, or if the inquiry no longer accepts quotes",
    rolledBack(async (tx) => {
      const world = await asked(tx);
      const { french } = await flood(world, tx);
      await send(world.manager, forAll(world, [world.inquiry.id, french.id]), tx);
      await sendQuote(world.manager, sending(world), tx);
      const isFrench = eq(inquiries.id, french.id);
      await asShop(world.shop.id, (inside) => inside.update(inquiries).set({ status: "declined" }).where(isFrench), tx);
      await goOut(world, tx);
      expect(await cameOf(world, tx)).toMatchObject({
        quotes: ["1 sent"],
        versions: [{ port: "Santos", batchId: null }],
      });
      expect(await cameOf({ ...world, inquiry: french }, tx)).toMatchObject({ inquiry: "declined", quotes: [] });
    }),
  );
});
