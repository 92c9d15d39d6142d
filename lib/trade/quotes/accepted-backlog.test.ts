import fc from "fast-check";
import type { Sql } from "postgres";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { inMarketWithReferenceData, makeQuote, outcomeInSavepoint, rolledBack } from "@/db/testing";
import { confirmBoard } from "@/lib/catalogue/factory/confirm-board";
import { makeBoardInput, makeLine } from "@/lib/catalogue/factory/factory.fixture";
import { findBoard } from "@/lib/catalogue/factory/find-board";
import { getBookedWeeks } from "@/lib/catalogue/factory/get-booked-weeks";
import { calculatePhases, toPace } from "@/lib/catalogue/factory/lead-time";
import { listBoardChanges } from "@/lib/catalogue/factory/list-board-changes";
import { planFor } from "@/lib/catalogue/factory/plan";
import { touchBoard } from "@/lib/catalogue/factory/touch-board";
import { undoBoard } from "@/lib/catalogue/factory/undo-board";
import { findPublicListing } from "@/lib/catalogue/find-public-listing";
import { guest } from "@/lib/core/actor";
import { acceptQuote } from "./accept-quote";
import { type InquirySetup, setUpInquiry } from "./quote.fixture";
import { withdrawQuote } from "./withdraw-quote";

type OfferedQuote = { quantity: number; sample: number; isAccepted: boolean };

/** Sends this quote to another buyer of the same shop, who accepts it, or the shop withdraws it. */
async function settle(world: InquirySetup, { quantity, sample, isAccepted }: OfferedQuote, tx: Tx) {
  const { inquiry, token } = await setUpInquiry(tx, { status: "quoted" }, world);
  const listingId = world.listing.id;
  const lines = [
    { listingId, quantity },
    { listingId, quantity: sample, isSample: true },
  ];
  const { id: quoteId } = await makeQuote(inquiry, { lines }, tx);
  if (isAccepted) await acceptQuote(guest, { token, quoteId }, tx);
  else await withdrawQuote(world.manager, { inquiryId: inquiry.id, quoteId }, tx);
}

/** Returns the pieces before a new order, as the chart, the formula and the buyer's plan compute them. */
async function backlogs({ shop, manager, listing }: InquirySetup, quantity: number, tx: Tx) {
  const [board, booked] = [await findBoard(manager, shop.id, tx), await getBookedWeeks(manager, shop.id, tx)];
  const found = await findPublicListing(listing.id, "en", tx);
  const plan = found && planFor(found, quantity, new Date());
  const formula = board && calculatePhases(toPace(board), quantity);
  const promised = plan?.promise?.from === "board" ? plan.promise : undefined;
  return {
    chart: booked && booked.weeks.reduce((sum, week) => sum + week.booked, 0) + booked.beyond,
    formula: formula?.backlog,
    buyer: promised?.backlog,
    days: [formula?.makingDays, promised?.makingDays],
  };
}

/** Returns a function that reads the tags that were purged since its last call. */
async function purgesOf(owner: Sql) {
  const tags: string[] = [];
  let ended = () => {};
  await owner.listen("documents", (payload) => (payload === "end" ? ended() : tags.push(...payload.split(" "))));
  return async () => {
    const end = new Promise<void>((resolve) => {
      ended = resolve;
    });
    await owner.notify("documents", "end");
    await end;
    return tags.splice(0);
  };
}

describe("pieces of accepted quotes", () => {
  const offers = fc.array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 30_000 }),
      sample: fc.integer({ min: 1, max: 20 }),
      isAccepted: fc.boolean(),
    }),
    { maxLength: 4 },
  );

  test(
    "have the same sum in the chart, in the formula and in the buyer's days, for any quotes",
    rolledBack(async (tx) => {
      await fc.assert(
        fc.asyncProperty(offers, fc.nat(9_000), fc.integer({ min: 1, max: 90_000 }), async (all, backlog, quantity) => {
          const world = await setUpInquiry(tx);
          await touchBoard(world.manager, makeBoardInput(world.shop, { backlog, lines: [makeLine()] }), tx);
          for (const each of all) await settle(world, each, tx);
          const accepted = all.filter(({ isAccepted }) => isAccepted);
          const pieces = accepted.reduce((sum, each) => sum + each.quantity, backlog);
          const makingDays = Math.ceil((pieces + quantity) / makeLine().dailyOutput);
          expect(await backlogs(world, quantity, tx)).toEqual({
            chart: pieces,
            formula: pieces,
            buyer: pieces,
            days: [makingDays, makingDays],
          });
        }),
        { numRuns: 8 },
      );
    }),
  );

  const agreed = { quantity: 24_000, sample: 1, isAccepted: true };
  const backlogOf = async ({ manager, shop }: InquirySetup, tx: Tx) => (await findBoard(manager, shop.id, tx))?.backlog;

  test("invalidate the shop's pages in every cache, while withdrawn quotes invalidate nothing", () =>
    inMarketWithReferenceData(async (db, owner) => {
      const world = await db.transaction((tx) => setUpInquiry(tx));
      await touchBoard(world.manager, makeBoardInput(world.shop), db);
      const purged = await purgesOf(owner);
      await db.transaction((tx) => settle(world, { ...agreed, isAccepted: false }, tx));
      expect(await purged()).not.toContain(`shop:${world.shop.id}`);
      await db.transaction((tx) => settle(world, agreed, tx));
      expect(await purged()).toContain(`shop:${world.shop.id}`);
    }));

  test(
    "remain when the board is confirmed, and when a form that was opened before is saved",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      await touchBoard(world.manager, makeBoardInput(world.shop), tx);
      const opened = await findBoard(world.manager, world.shop.id, tx);
      await settle(world, agreed, tx);
      await confirmBoard(world.manager, { shopId: world.shop.id }, tx);
      expect(await backlogOf(world, tx)).toBe(84_000);
      const typed = makeBoardInput(world.shop, { backlog: 50_000, seenChange: opened?.lastChange ?? undefined });
      await touchBoard(world.manager, typed, tx);
      expect(await backlogOf(world, tx)).toBe(74_000);
      const again = await findBoard(world.manager, world.shop.id, tx);
      await touchBoard(world.manager, { ...typed, backlog: 70_000, seenChange: again?.lastChange ?? undefined }, tx);
      expect(await backlogOf(world, tx)).toBe(70_000);
    }),
  );

  test(
    "remain when the last change of the board is undone, and are listed in its history",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      for (const backlog of [60_000, 10_000])
        await touchBoard(world.manager, makeBoardInput(world.shop, { backlog }), tx);
      await settle(world, agreed, tx);
      const changes = await listBoardChanges(world.manager, world.shop.id, tx);
      expect(changes[0]).toMatchObject({ name: null, changes: [{ what: "agreed", pieces: 24_000 }], canUndo: false });
      const changeId = changes.find(({ canUndo }) => canUndo)?.id ?? 0;
      await undoBoard(world.manager, { shopId: world.shop.id, changeId }, tx);
      expect(await backlogOf(world, tx)).toBe(84_000);
    }),
  );

  test(
    "fill a board up to its maximum, and do not require a board",
    rolledBack(async (tx) => {
      const world = await setUpInquiry(tx);
      await settle(world, agreed, tx);
      await touchBoard(world.manager, makeBoardInput(world.shop, { backlog: 99_999_000 }), tx);
      expect(await outcomeInSavepoint((inside: Tx) => settle(world, agreed, inside), tx)).toBe("done");
      expect(await backlogOf(world, tx)).toBe(100_000_000);
    }),
  );
});
