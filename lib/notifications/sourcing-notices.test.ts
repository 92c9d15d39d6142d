import { and, desc, eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asPerson, asRequest, type Tx } from "@/db/client";
import { events, notices, sourcingInvitations } from "@/db/schema";
import { makeActor, outcomeInSavepoint, rolledBack } from "@/db/testing";
import { listJobsOfEvent } from "@/jobs/subscriptions";
import { guest } from "../core/actor";
import type { EventName } from "../events/event";
import { recordEvent } from "../events/record-event";
import { paths } from "../http/paths";
import { guestToken } from "../inquiries/guest-token";
import { chooseSourcingQuote } from "../trade/sourcing/choose-sourcing-quote";
import { endSourcingRequest } from "../trade/sourcing/end-sourcing-request";
import { sendSourcingRequest } from "../trade/sourcing/send-sourcing-request";
import { quote, type ShopSetup, setUpShop, sourcingRequestInput } from "../trade/sourcing/sourcing.fixture";
import { countUnreadNotices } from "./count-unread-notices";
import { createNotices } from "./create-notices";
import { createSourcingNotices } from "./create-sourcing-notices";
import { listNotices } from "./list-notices";
import { noticePath } from "./notice-path";
import { readNotices } from "./read-notices";

type Person = ShopSetup["actor"];

/** Creates a signed-in buyer's request with two invited shops. */
async function setUp(tx: Tx) {
  const [chosen, other] = [await setUpShop(tx, "owner"), await setUpShop(tx, "manager")];
  const buyer = await makeActor({}, tx);
  const input = sourcingRequestInput(chosen.listing.categoryId, { title: "Cavalinho" });
  const { requestId, token } = await sendSourcingRequest(buyer, input, tx);
  const reasons = { designs: 1, isOnFloor: false, language: null };
  const invitations = [chosen, other].map(({ shop }) => ({ requestId, shopId: shop.id, reasons, score: 5 }));
  await asRequest(requestId, (inside) => inside.insert(sourcingInvitations).values(invitations), tx);
  return { chosen, other, buyer, requestId, token };
}

/** Runs the notice jobs of the newest event of this name, twice. */
async function runJobsAfter(name: EventName, requestId: string, tx: Tx) {
  const isOfRequest = and(eq(events.name, name), sql`${events.data}->>'requestId' = ${requestId}`);
  const [event] = await tx.select().from(events).where(isOfRequest).orderBy(desc(events.id)).limit(1);
  const job = { id: 1, name, eventId: event?.id ?? 0, data: event?.data as never };
  for (const _ of [1, 2]) {
    if (listJobsOfEvent(name).includes("createNotices")) await createNotices(job, tx);
    if (listJobsOfEvent(name).includes("createSourcingNotices")) await createSourcingNotices(job, tx);
  }
}

const read = async (actor: Person, tx: Tx) =>
  (await listNotices(actor, tx)).map((each) => [each.kind, noticePath("zh", each)]);

describe("a notice of a sourcing request", () => {
  test(
    "goes to the members of every invited shop, and not to the buyer",
    rolledBack(async (tx) => {
      const { chosen, other, buyer, requestId } = await setUp(tx);
      await recordEvent(guest, { name: "sourcing_request.routed", requestId }, tx);
      await runJobsAfter("sourcing_request.routed", requestId, tx);
      for (const { actor } of [chosen, other]) {
        expect(await read(actor, tx)).toEqual([["sourcing_invited", paths.workspaceSourcingRequest("zh", requestId)]]);
        expect((await listNotices(actor, tx))[0]?.about).toMatchObject({ title: "Cavalinho", buyer: "", token: null });
        expect(await countUnreadNotices(actor, tx)).toBe(1);
      }
      expect(await read(buyer, tx)).toEqual([]);
      expect(await listNotices({ ...chosen.actor, memberships: [] }, tx)).toEqual([]);
      await readNotices(chosen.actor, tx);
      expect(await countUnreadNotices(chosen.actor, tx)).toBe(0);
    }),
  );

  test(
    "goes twice to a member of two invited shops",
    rolledBack(async (tx) => {
      const { chosen, other, requestId } = await setUp(tx);
      const both = await makeActor({ [chosen.shop.id]: "assistant", [other.shop.id]: "assistant" }, tx);
      await recordEvent(guest, { name: "sourcing_request.routed", requestId }, tx);
      await runJobsAfter("sourcing_request.routed", requestId, tx);
      expect(await countUnreadNotices(both, tx)).toBe(2);
    }),
  );

  test(
    "goes to the buyer for each new quote, not for a changed one, and when the request closes",
    rolledBack(async (tx) => {
      const { chosen, other, buyer, requestId, token } = await setUp(tx);
      await quote(chosen, requestId, tx);
      await runJobsAfter("sourcing_quote.sent", requestId, tx);
      await quote(chosen, requestId, tx, { after: 1, unitPrice: 700 });
      await runJobsAfter("sourcing_quote.sent", requestId, tx);
      await endSourcingRequest(guest, { token, how: "close" }, tx);
      await runJobsAfter("sourcing_request.closed", requestId, tx);
      const path = paths.sourcingRequest("zh", token);
      expect((await read(buyer, tx)).sort()).toEqual([
        ["sourcing_closed", path],
        ["sourcing_quoted", path],
      ]);
      const shopNames = (await listNotices(buyer, tx)).map(({ about }) => about.shopNames);
      expect(shopNames).toEqual(expect.arrayContaining([{}, chosen.shop.names]));
      for (const { actor } of [chosen, other]) expect(await read(actor, tx)).toEqual([]);
    }),
  );

  test(
    "links the chosen shop to its thread, and informs the others that they were not chosen",
    rolledBack(async (tx) => {
      const { chosen, other, requestId, token } = await setUp(tx);
      const { quoteId } = await quote(chosen, requestId, tx);
      await quote(other, requestId, tx);
      const thread = await chooseSourcingQuote(guest, { token, quoteId }, tx);
      expect(thread.token).toBe(guestToken(thread.inquiryId));
      await runJobsAfter("sourcing_quote.chosen", requestId, tx);
      expect(await read(chosen.actor, tx)).toEqual([
        ["sourcing_chosen", paths.workspaceInquiry("zh", thread.inquiryId)],
      ]);
      expect((await listNotices(chosen.actor, tx))[0]?.about.buyer).toBe("Beatriz Souza");
      expect(await read(other.actor, tx)).toEqual([
        ["sourcing_not_chosen", paths.workspaceSourcingRequest("zh", requestId)],
      ]);
    }),
  );

  test(
    "goes to shops that have quoted when the buyer withdraws the request",
    rolledBack(async (tx) => {
      const { chosen, other, requestId, token } = await setUp(tx);
      await quote(chosen, requestId, tx);
      await endSourcingRequest(guest, { token, how: "withdraw" }, tx);
      await runJobsAfter("sourcing_request.withdrawn", requestId, tx);
      expect((await read(chosen.actor, tx)).map(([kind]) => kind)).toEqual(["sourcing_not_chosen"]);
      expect(await read(other.actor, tx)).toEqual([]);
    }),
  );

  test(
    "refers to exactly one thing: the database rejects a notice about two things or none",
    rolledBack(async (tx) => {
      const { buyer, requestId, chosen } = await setUp(tx);
      const notice = { userId: buyer.userId, eventId: 1, kind: "sourcing_closed" as const };
      const inquiry = { inquiryId: requestId, shopId: chosen.shop.id };
      for (const about of [{}, { requestId, ...inquiry }, { inquiryId: requestId }])
        expect(
          await asPerson(
            buyer.userId,
            (inside) => outcomeInSavepoint((each) => each.insert(notices).values({ ...notice, ...about }), inside),
            tx,
          ),
        ).toMatch(/notices_about_one_thing/);
    }),
  );
});
