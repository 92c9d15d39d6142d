import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { quoteLines } from "@/db/schema";
import { makeActor, makeQuote, rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { NotFound, Refusal } from "@/lib/core/errors";
import { revokeGuestLink } from "@/lib/inquiries/threads/revoke-own-link";
import { acceptQuote } from "./accept-quote";
import { draftQuote } from "./draft-quote";
import { expireQuotes } from "./expire-quotes";
import type { SendCounteroffer } from "./input-answer";
import { draftQuoteInput, type InquirySetup, readOutcome, setUpInquiry } from "./quote.fixture";
import { rejectQuote } from "./reject-quote";
import { sendCounteroffer } from "./send-counteroffer";

type Parts = Parameters<typeof makeQuote>[1];
const offer = ({ inquiry, listing }: InquirySetup, tx: Tx, overrides: Parts = {}) =>
  makeQuote(inquiry, { lines: [{ listingId: listing.id }], ...overrides }, tx);
const counter = (token: string, quoteId: string, overrides: Partial<SendCounteroffer> = {}): SendCounteroffer => ({
  token,
  quoteId,
  price: { 1: 700 },
  quantity: {},
  words: undefined,
  ...overrides,
});
const linesOf = ({ shop }: InquirySetup, quoteId: string, tx: Tx) =>
  asShop(shop.id, (inside) => inside.select().from(quoteLines).where(eq(quoteLines.quoteId, quoteId)), tx);

describe("a buyer with the private link", () => {
  test(
    "accepts the newest version once, which deletes drafts",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx, { status: "quoted" });
      const { id: quoteId } = await offer(world, tx);
      await draftQuote(world.assistant, draftQuoteInput(world), tx);
      const buyer = await makeActor({}, tx);
      await acceptQuote(buyer, { token: world.token, quoteId }, tx);
      await acceptQuote(guest, { token: world.token, quoteId }, tx);
      const result = await readOutcome(world, tx);
      expect(result).toMatchObject({
        inquiry: "agreed",
        quotes: ["1 accepted"],
        events: ["quote.drafted", "quote.accepted"],
      });
      expect(result.versions[0]).toMatchObject({ decidedBy: buyer.userId, decidedAt: expect.any(Date) });
    }),
  );

  test(
    "rejects a version once with a reason, which declines the inquiry",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx, { status: "quoted" });
      const { id: quoteId } = await offer(world, tx);
      const input = { token: world.token, quoteId, reason: "Caro demais." };
      await rejectQuote(guest, input, tx);
      await rejectQuote(guest, input, tx);
      const result = await readOutcome(world, tx);
      expect(result).toMatchObject({ inquiry: "declined", quotes: ["1 rejected"], events: ["quote.rejected"] });
      expect(result.versions[0]?.answer).toBe("Caro demais.");
    }),
  );

  test(
    "sends a counteroffer once, and can replace it by another",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx, { status: "quoted" });
      const { id } = await offer(world, tx);
      await sendCounteroffer(guest, counter(world.token, id, { words: "30 dias?" }), tx);
      await sendCounteroffer(guest, counter(world.token, id, { words: "30 dias?" }), tx);
      expect(await readOutcome(world, tx)).toMatchObject({
        inquiry: "buyer_replied",
        quotes: ["1 countered"],
        events: ["quote.countered"],
      });
      await sendCounteroffer(guest, counter(world.token, id, { price: {}, quantity: { 1: 3000 } }), tx);
      expect(await linesOf(world, id, tx)).toMatchObject([
        { counterPrice: null, counterQuantity: 3000, unitPrice: 735, quantity: 2400 },
      ]);
      const result = await readOutcome(world, tx);
      expect(result.versions[0]?.answer).toBeNull();
      expect(result.events).toEqual(["quote.countered", "quote.countered"]);
      await expect(sendCounteroffer(guest, counter(world.token, id, { price: { 1: 735 } }), tx)).rejects.toThrow(
        new Refusal("quotes.answer.counterEmpty"),
      );
    }),
  );

  const stale: [reason: string, code: string, versions: Parts[]][] = [
    ["a newer one was sent", "quotes.notAnswerable.replaced", [{}, { version: 2 }]],
    ["a newer one was sent and withdrawn", "quotes.notAnswerable.withdrawn", [{}, { version: 2, status: "withdrawn" }]],
    ["it was withdrawn", "quotes.notAnswerable.withdrawn", [{ status: "withdrawn" }]],
    ["it expired", "quotes.notAnswerable.expired", [{ status: "expired" }]],
    ["its last day is over", "quotes.notAnswerable.expired", [{ validUntil: "2020-01-01" }]],
    ["a newer one was accepted", "quotes.notAnswerable.accepted", [{}, { version: 2, status: "accepted" }]],
  ];
  for (const [reason, code, versions] of stale)
    test(
      `gets a refusal for a version that is not open, because ${reason}`,
      rolledBack(async (tx) => {
        const world = await setUpInquiry(tx, { status: "quoted" });
        const sent = [];
        for (const parts of versions) sent.push(await offer(world, tx, parts));
        const quoteId = sent[0]?.id ?? "";
        for (const answer of [
          () => acceptQuote(guest, { token: world.token, quoteId }, tx),
          () => rejectQuote(guest, { token: world.token, quoteId, reason: undefined }, tx),
          () => sendCounteroffer(guest, counter(world.token, quoteId), tx),
        ])
          await expect(answer()).rejects.toMatchObject({ name: "Refusal", code });
        expect((await readOutcome(world, tx)).events).toEqual([]);
      }),
    );

  test(
    "cannot answer by a link that is unknown, revoked or of another inquiry, and cannot answer a draft",
    rolledBack(async (tx) => {
      const [world, other] = [await setUpInquiry(tx), await setUpInquiry(tx)];
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
        await expect(sendCounteroffer(guest, counter(which.token, which.quoteId), tx)).rejects.toThrow(NotFound);
      }
      await revokeGuestLink(world.token, tx);
      await expect(acceptQuote(world.manager, { token: world.token, quoteId }, tx)).rejects.toThrow(NotFound);
    }),
  );
});

describe("expiring quotes", () => {
  test(
    "expires the newest open version after its last day in Yiwu, and leaves others unchanged",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx, { status: "quoted" });
      await offer(world, tx, { validUntil: "2026-11-20" });
      await offer(world, tx, { version: 2, validUntil: "2026-11-25" });
      const answered = await setUpInquiry(tx, { status: "agreed" });
      await offer(answered, tx, { status: "accepted", validUntil: "2026-11-20" });
      await expireQuotes(tx, new Date("2026-11-25T15:59:00Z"));
      expect((await readOutcome(world, tx)).quotes).toEqual(["1 sent", "2 sent"]);
      await expireQuotes(tx, new Date("2026-11-25T16:01:00Z"));
      await expireQuotes(tx, new Date("2026-11-25T16:02:00Z"));
      expect(await readOutcome(world, tx)).toMatchObject({
        quotes: ["1 sent", "2 expired"],
        events: ["quote.expired"],
      });
      expect((await readOutcome(answered, tx)).quotes).toEqual(["1 accepted"]);
    }),
  );
});
