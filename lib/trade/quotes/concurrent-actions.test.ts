import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { inMarketWithReferenceData, makeQuote } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { acceptQuote } from "./accept-quote";
import { readOutcome, sendQuoteInputOf, setUpInquiry } from "./quote.fixture";
import { rejectQuote } from "./reject-quote";
import { sendQuote } from "./send-quote";
import { withdrawQuote } from "./withdraw-quote";

const rounds = 5;

/** Creates a sent version in a market in which each request has its own connection. */
const sendFirst = (db: Db) =>
  db.transaction(async (tx) => {
    const world = await setUpInquiry(tx, { status: "quoted" });
    const { id } = await makeQuote(world.inquiry, { lines: [{ listingId: world.listing.id }] }, tx);
    return { ...world, quoteId: id };
  });
type SentQuote = Awaited<ReturnType<typeof sendFirst>>;
type Action = (world: SentQuote, db: Db) => Promise<unknown>;

const accept: Action = ({ token, quoteId }, db) => acceptQuote(guest, { token, quoteId }, db);
const decline: Action = ({ token, quoteId }, db) => rejectQuote(guest, { token, quoteId, reason: undefined }, db);
const withdraw: Action = ({ manager, inquiry, quoteId }, db) =>
  withdrawQuote(manager, { inquiryId: inquiry.id, quoteId }, db);
const renew: Action = (world, db) => sendQuote(world.manager, sendQuoteInputOf(world, 1), db);

/** Runs both actions concurrently several times and returns their outcomes with the final statuses and events. */
async function race(one: Action, other: Action, db: Db): Promise<string[]> {
  return Promise.all(
    Array.from({ length: rounds }, async () => {
      const world = await sendFirst(db);
      const results = await Promise.allSettled([one(world, db), other(world, db)]);
      const outcomes = results.map(({ status }) => (status === "fulfilled" ? "done" : "refused"));
      const { inquiry, quotes, events } = await db.transaction((tx) => readOutcome(world, tx));
      return [...outcomes, inquiry, ...quotes, ...events].join(", ");
    }),
  );
}

test(
  "two concurrent actions on one version have one consistent result, and the second one is refused",
  () =>
    inMarketWithReferenceData(async (db) => {
      const cases: [Action, Action, RegExp][] = [
        [accept, accept, /^done, done, agreed, 1 accepted, quote\.accepted$/],
        [
          accept,
          withdraw,
          /^(done, refused, agreed, 1 accepted, quote\.accepted|refused, done, replied, 1 withdrawn, quote\.withdrawn)$/,
        ],
        [
          accept,
          renew,
          /^(done, refused, agreed, 1 accepted, quote\.accepted|refused, done, quoted, 1 sent, 2 sent, quote\.sent)$/,
        ],
        [renew, renew, /^(done, refused|refused, done), quoted, 1 sent, 2 sent, quote\.sent$/],
        [
          accept,
          decline,
          /^(done, refused, agreed, 1 accepted, quote\.accepted|refused, done, declined, 1 rejected, quote\.rejected)$/,
        ],
      ];
      for (const [one, other, expected] of cases)
        for (const result of await race(one, other, db)) expect(result).toMatch(expected);
    }),
  120_000,
);
