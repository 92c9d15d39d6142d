import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { quoteLines } from "@/db/schema";
import { makeActor, makeQuote, rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { NotFound, Refusal } from "@/lib/core/errors";
import { revokeGuestLink } from "@/lib/inquiries/revoke-guest-link";
import { acceptQuote } from "./accept-quote";
import { draftQuote } from "./draft-quote";
import { expireQuotes } from "./expire-quotes";
import type { CounterQuote } from "./input-answer";
import { type Asked, asked, cameOf, offering } from "./quote.fixture";
import { rejectQuote } from "./reject-quote";
import { counterQuote } from "./send-counteroffer";

type Parts = Parameters<typeof makeQuote>[1];
const offer = ({ inquiry, listing }: Asked, tx: Tx, with_: Parts = {}) =>
  makeQuote(inquiry, { lines: [{ listingId: listing.id }], ...with_ }, tx);
const counter = (token: string, quoteId: string, with_: Partial<CounterQuote> = {}): CounterQuote => ({
  token,
  quoteId,
  price: { 1: 700 },
  quantity: {},
  words: undefined,
  ...with_,
});
const linesOf = ({ shop }: Asked, quoteId: string, tx: Tx) =>
  asShop(shop.id, (inside) => inside.select().from(quoteLines).where(eq(quoteLines.quoteId, quoteId)), tx);

describe("a buyer with the private link", () => {
  test(
    "accepts the newest version once: both sides agree, and drafts are dropped",
    rolledBack(async (tx) => {
      const world = await asked(tx, { status: "quoted" });
      const { id: quoteId } = await offer(world, tx);
      await draftQuote(world.assistant, offering(world), tx);
      const buyer = await makeActor({}, tx);
      await acceptQuote(buyer, { token: world.token, quoteId }, tx);
      await acceptQuote(guest, { token: world.token, quoteId }, tx);
      const came = await cameOf(world, tx);
      expect(came).toMatchObject({
        inquiry: "agreed",
        quotes: ["1 accepted"],
        events: ["quote.drafted", "quote.accepted"],
      });
      expect(came.versions[0]).toMatchObject({ decidedBy: buyer.userId, decidedAt: expect.any(Date) });
    }),
  );

  test(
    "declines with a reason once, and the inquiry with it",
    rolledBack(async (tx) => {
      const world = await asked(tx, { status: "quoted" });
      const { id: quoteId } = await offer(world, tx);
      const input = { token: world.token, quoteId, reason: "Caro demais." };
      await rejectQuote(guest, input, tx);
      await rejectQuote(guest, input, tx);
      const came = await cameOf(world, tx);
      expect(came).toMatchObject({ inquiry: "declined", quotes: ["1 rejected"], events: ["quote.rejected"] });
      expect(came.versions[0]?.answer).toBe("Caro demais.");
    }),
  );

  test(
    "makes a counter-offer that waits for the shop; the same is one, another stands instead",
    rolledBack(async (tx) => {
      const world = await asked(tx, { status: "quoted" });
      const { id } = await offer(world, tx);
      await counterQuote(guest, counter(world.token, id, { words: "30 dias?" }), tx);
      await counterQuote(guest, counter(world.token, id, { words: "30 dias?" }), tx);
      expect(await cameOf(world, tx)).toMatchObject({
        inquiry: "buyer_replied",
        quotes: ["1 countered"],
        events: ["quote.countered"],
      });
      await counterQuote(guest, counter(world.token, id, { price: {}, quantity: { 1: 3000 } }), tx);
      expect(await linesOf(world, id, tx)).toMatchObject([
        { counterPrice: null, counterQuantity: 3000, unitPrice: 735, quantity: 2400 },
      ]);
      const came = await cameOf(world, tx);
      expect(came.versions[0]?.answer).toBeNull();
      expect(came.events).toEqual(["quote.countered", "quote.countered"]);
      await expect(counterQuote(guest, counter(world.token, id, { price: { 1: 735 } }), tx)).rejects.toThrow(
        new Refusal("quotes.answer.counterEmpty"),
      );
    }),
  );

  const stale: [why: string, code: string, versions: Parts[]][] = [
    ["a newer one was sent", "quotes.stale.replaced", [{}, { version: 2 }]],
    ["a newer one was sent and withdrawn", "quotes.stale.withdrawn", [{}, { version: 2, status: "withdrawn" }]],
    ["it was withdrawn", "quotes.stale.withdrawn", [{ status: "withdrawn" }]],
    ["it expired", "quotes.stale.expired", [{ status: "expired" }]],
    ["its last day is over", "quotes.stale.expired", [{ validUntil: "2020-01-01" }]],
    ["a newer one was accepted", "quotes.stale.accepted", [{}, { version: 2, status: "accepted" }]],
  ];
  for (const [why, code, versions] of stale)
    test(
      `hears that a version no longer holds when ${why}`,
      rolledBack(async (tx) => {
        const world = await asked(tx, { status: "quoted" });
        const made = [];
        for (const parts of versions) made.push(await offer(world, tx, parts));
        const quoteId = made[0]?.id ?? "";
        for (const answer of [
          () => acceptQuote(guest, { token: world.token, quoteId }, tx),
          () => rejectQuote(guest, { token: world.token, quoteId, reason: undefined }, tx),
          () => counterQuote(guest, counter(world.token, quoteId), tx),
        ])
          await expect(answer()).rejects.toMatchObject({ name: "Refusal", code });
        expect((await cameOf(world, tx)).events).toEqual([]);
      }),
    );

  test(
    "answers nothing through a link that is unknown, revoked or another inquiry's, and no draft",
    rolledBack(async (tx) => {
      const [world, other] = [await asked(tx), await asked(tx)];
      const { id: quoteId } = await offer(world, tx);
      const draft = await offer(other, tx, { status: "draft" });
      const tries = [
        { token: "unknown", quoteId },
        { token: other.token, quoteId },
        { token: other.token, quoteId: draft.id },
      ];
      for (const which of tries) {
        await expect(acceptQuote(guest, which, tx)).rejects.toThrow(NotFound);
        await expect(rejectQuote(guest, { ...which, reason: undefined }, tx)).rejects.toThrow(NotFound);
        await expect(counterQuote(guest, counter(which.token, which.quoteId), tx)).rejects.toThrow(NotFound);
      }
      await revokeGuestLink(world.token, tx);
      await expect(acceptQuote(world.manager, { token: world.token, quoteId }, tx)).rejects.toThrow(NotFound);
    }),
  );
});

describe("the last day of a quote", () => {
  test(
    "over in Yiwu, the newest open version expires; others stay as they are",
    rolledBack(async (tx) => {
      const world = await asked(tx, { status: "quoted" });
      await offer(world, tx, { validUntil: "2026-11-20" });
      await offer(world, tx, { version: 2, validUntil: "2026-11-25" });
      const answered = await asked(tx, { status: "agreed" });
      await offer(answered, tx, { status: "accepted", validUntil: "2026-11-20" });
      await expireQuotes(tx, new Date("2026-11-25T15:59:00Z"));
      expect((await cameOf(world, tx)).quotes).toEqual(["1 sent", "2 sent"]);
      await expireQuotes(tx, new Date("2026-11-25T16:01:00Z"));
      await expireQuotes(tx, new Date("2026-11-25T16:02:00Z"));
      expect(await cameOf(world, tx)).toMatchObject({ quotes: ["1 sent", "2 expired"], events: ["quote.expired"] });
      expect((await cameOf(answered, tx)).quotes).toEqual(["1 accepted"]);
    }),
  );
});
