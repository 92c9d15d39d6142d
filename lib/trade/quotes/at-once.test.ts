import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { inOpenMarket, makeQuote } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { acceptQuote } from "./accept-quote";
import { asked, cameOf, sending } from "./quote.fixture";
import { rejectQuote } from "./reject-quote";
import { sendQuote } from "./send-quote";
import { withdrawQuote } from "./withdraw-quote";

const rounds = 5;

/** A sent version in a market where everybody has a connection of their own. */
const sent = (db: Db) =>
  db.transaction(async (tx) => {
    const world = await asked(tx, { status: "quoted" });
    const { id } = await makeQuote(world.inquiry, { lines: [{ listingId: world.listing.id }] }, tx);
    return { ...world, quoteId: id };
  });
type Sent = Awaited<ReturnType<typeof sent>>;
type Act = (world: Sent, db: Db) => Promise<unknown>;

const accept: Act = ({ token, quoteId }, db) => acceptQuote(guest, { token, quoteId }, db);
const decline: Act = ({ token, quoteId }, db) => rejectQuote(guest, { token, quoteId, reason: undefined }, db);
const withdraw: Act = ({ manager, inquiry, quoteId }, db) =>
  withdrawQuote(manager, { inquiryId: inquiry.id, quoteId }, db);
const renew: Act = (world, db) => sendQuote(world.manager, sending(world, 1), db);

/** Both at the same moment, several times over: whose act was done, and where the market stands. */
async function race(one: Act, other: Act, db: Db): Promise<string[]> {
  return Promise.all(
    Array.from({ length: rounds }, async () => {
      const world = await sent(db);
      const results = await Promise.allSettled([one(world, db), other(world, db)]);
      const done = results.map(({ status }) => (status === "fulfilled" ? "done" : "refused"));
      const { inquiry, quotes, events } = await db.transaction((tx) => cameOf(world, tx));
      return [...done, inquiry, ...quotes, ...events].join(", ");
    }),
  );
}

test(
  "two who act on one version at the same moment end in one truth, and the second hears of the first",
  () =>
    inOpenMarket(async (db) => {
      const truths: [Act, Act, RegExp][] = [
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
      for (const [one, other, truth] of truths)
        for (const came of await race(one, other, db)) expect(came).toMatch(truth);
    }),
  120_000,
);
