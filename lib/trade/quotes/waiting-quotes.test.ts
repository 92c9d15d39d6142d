import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { inquiries } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { NotAllowed } from "@/lib/core/errors";
import { listWaitingJobs, makeInquiries, runWaitingJobs, send, sendQuotesInputOf } from "./bulk.fixture";
import { listQuotesByLink } from "./list-quotes";
import { listWaitingQuotes } from "./list-waiting-quotes";
import { readOutcome, sendQuoteInputOf, setUpInquiry } from "./quote.fixture";
import { recallQuotes } from "./recall-quotes";
import { sendQuote } from "./send-quote";

describe("a quote of a bulk form", () => {
  test(
    "waits ten minutes invisibly to the buyer, and is then sent once",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      await send(world.manager, sendQuotesInputOf(world, [world.inquiry.id]), tx);
      expect(await readOutcome(world, tx)).toMatchObject({
        inquiry: "sent",
        quotes: ["1 draft"],
        events: ["quote.scheduled"],
      });
      expect(await listQuotesByLink(world.token, "pt-br", tx)).toEqual([]);
      const [job] = (await listWaitingJobs(tx)).filter(({ data }) => data.shopId === world.shop.id);
      expect(((job?.runAt.getTime() ?? 0) - Date.now()) / 60_000).toBeCloseTo(10, 0);
      for (let time = 0; time < 2; time++) await runWaitingJobs(world, tx);
      expect(await listQuotesByLink(world.token, "pt-br", tx)).toMatchObject([{ status: "sent", goesOutAt: null }]);
      expect((await readOutcome(world, tx)).events).toEqual(["quote.scheduled", "quote.sent"]);
    }),
  );

  test(
    "can be recalled with its batch before it is sent, and not afterwards",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const { french } = await makeInquiries(world, tx);
      const { shop, manager } = world;
      const first = sendQuotesInputOf(world, [world.inquiry.id, french.id]);
      await send(manager, first, tx);
      expect(await listWaitingQuotes(manager, { shopId: shop.id, reader: "zh" }, tx)).toMatchObject([
        {
          batchId: first.key,
          title: "哭哭马毛绒玩具",
          lines: [{ quantity: 2400, unitPrice: 930 }, { quantity: 2400 }],
        },
      ]);
      const batch = { shopId: shop.id, batchId: first.key };
      await expect(recallQuotes(world.assistant, batch, tx)).rejects.toThrow(NotAllowed);
      expect(await recallQuotes(manager, batch, tx)).toEqual({ count: 2 });
      expect(await recallQuotes(manager, batch, tx)).toEqual({ count: 0 });
      await runWaitingJobs(world, tx);
      const result = await readOutcome(world, tx);
      expect(result).toMatchObject({ inquiry: "sent", quotes: [] });
      expect(result.events.filter((name) => name === "quote.unscheduled")).toHaveLength(2);
      const second = sendQuotesInputOf(world, [world.inquiry.id]);
      await send(manager, second, tx);
      await runWaitingJobs(world, tx);
      const late = recallQuotes(manager, { shopId: shop.id, batchId: second.key }, tx);
      await expect(late).rejects.toMatchObject({ code: "quotes.bulk.tooLate" });
      expect((await readOutcome(world, tx)).quotes).toEqual(["1 sent"]);
    }),
  );

  test(
    "is not sent if another quote was sent meanwhile, or if the inquiry no longer accepts quotes",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      const { french } = await makeInquiries(world, tx);
      await send(world.manager, sendQuotesInputOf(world, [world.inquiry.id, french.id]), tx);
      await sendQuote(world.manager, sendQuoteInputOf(world), tx);
      const isFrench = eq(inquiries.id, french.id);
      await asShop(world.shop.id, (inside) => inside.update(inquiries).set({ status: "declined" }).where(isFrench), tx);
      await runWaitingJobs(world, tx);
      expect(await readOutcome(world, tx)).toMatchObject({
        quotes: ["1 sent"],
        versions: [{ port: "Santos", batchId: null }],
      });
      expect(await readOutcome({ ...world, inquiry: french }, tx)).toMatchObject({ inquiry: "declined", quotes: [] });
    }),
  );
});
