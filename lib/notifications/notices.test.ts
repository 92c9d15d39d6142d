import { and, desc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { events, inquiries, notices } from "@/db/schema";
import { makeActor, makeInquiry, makeShop, outcomeInSavepoint, refusedByPolicy, rolledBack } from "@/db/testing";
import { listJobsOfEvent } from "@/jobs/subscriptions";
import { guest } from "../core/actor";
import { NotAllowed } from "../core/errors";
import type { MarketEvent } from "../events/event";
import { recordEvent } from "../events/record-event";
import { paths } from "../http/paths";
import { guestToken } from "../inquiries/guest-token";
import { countUnreadNotices } from "./count-unread-notices";
import { createNotices } from "./create-notices";
import { listNotices } from "./list-notices";
import { noticePath } from "./notice-path";
import { readInquiryNotices, readNotices } from "./read-notices";

async function setUp(tx: Tx) {
  const shop = await makeShop({}, tx);
  const buyer = await makeActor({}, tx);
  const inquiry = await makeInquiry(shop, [], { buyerId: buyer.userId }, tx);
  const owner = await makeActor({ [shop.id]: "owner" }, tx);
  const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
  return { shop, inquiry, buyer, owner, assistant, stranger: await makeActor({}, tx) };
}

async function record(event: MarketEvent & { shopId: number; inquiryId: string }, tx: Tx) {
  await recordEvent(guest, event, tx);
  const [{ id, data } = { id: 0, data: {} }] = await tx
    .select()
    .from(events)
    .where(and(eq(events.shopId, event.shopId), eq(events.name, event.name)))
    .orderBy(desc(events.id))
    .limit(1);
  const job = { id: 1, name: "createNotices", eventId: id, data: data as { shopId: number; inquiryId: string } };
  await createNotices(job, tx);
  await createNotices(job, tx);
}

describe("a notice", () => {
  test(
    "is created once for every member after a buyer's action, and for the buyer after the shop's",
    rolledBack(async (tx) => {
      const { shop, inquiry, buyer, owner, assistant, stranger } = await setUp(tx);
      const of = { shopId: shop.id, inquiryId: inquiry.id };
      await record({ name: "inquiry.sent", ...of }, tx);
      await record({ name: "message.sent", ...of, messageId: inquiry.id, side: "shop" }, tx);
      await record({ name: "message.sent", ...of, messageId: inquiry.id, side: "buyer" }, tx);
      const kinds = async (actor: typeof buyer) => (await listNotices(actor, tx)).map(({ kind }) => kind).sort();
      expect(await kinds(owner)).toEqual(["buyer_wrote", "inquiry"]);
      expect(await kinds(assistant)).toEqual(["buyer_wrote", "inquiry"]);
      expect(await kinds(buyer)).toEqual(["shop_wrote"]);
      expect(await kinds(stranger)).toEqual([]);
      expect(await listNotices(buyer, tx)).toMatchObject([
        { isRead: false, about: { reference: inquiry.reference, token: expect.any(String), shopNames: shop.names } },
      ]);
    }),
  );

  test.each([
    ["quote.sent", "buyer", "quote_sent"],
    ["quote.countered", "owner", "quote_answered"],
    ["quote.accepted", "owner", "quote_answered"],
    ["quote.rejected", "owner", "quote_answered"],
  ] as const)("is created by %s, for the %s only", (name, reader, kind) =>
    rolledBack(async (tx) => {
      const setup = await setUp(tx);
      const { shop, inquiry, buyer, owner } = setup;
      expect(listJobsOfEvent(name)).toContain("createNotices");
      await record({ name, shopId: shop.id, inquiryId: inquiry.id, quoteId: inquiry.id }, tx);
      expect((await listNotices(setup[reader], tx)).map((notice) => notice.kind)).toEqual([kind]);
      expect(await listNotices(reader === "buyer" ? owner : buyer, tx)).toEqual([]);
    })(),
  );

  test(
    "of an issued proforma links to it for its buyer and the members",
    rolledBack(async (tx) => {
      const { shop, inquiry, buyer, owner } = await setUp(tx);
      expect(listJobsOfEvent("proforma.issued")).toContain("createNotices");
      const proformaId = inquiry.id;
      await record({ name: "proforma.issued", shopId: shop.id, inquiryId: inquiry.id, proformaId }, tx);
      const read = async (actor: typeof buyer) =>
        (await listNotices(actor, tx)).map((each) => [each.kind, noticePath("en", each)]);
      expect(await read(buyer)).toEqual([
        ["proforma_sent", paths.guestProforma("en", guestToken(inquiry.id), proformaId)],
      ]);
      expect(await read(owner)).toEqual([["proforma_issued", paths.workspaceProforma("en", inquiry.id, proformaId)]]);
    }),
  );

  test(
    "is not created for held inquiries and spam",
    rolledBack(async (tx) => {
      const { shop, owner, inquiry } = await setUp(tx);
      const setHeld = (heldReason: string | null, status: "sent" | "spam") =>
        asShop(
          shop.id,
          (inside) => inside.update(inquiries).set({ heldReason, status }).where(eq(inquiries.id, inquiry.id)),
          tx,
        );
      for (const [reason, status] of [
        ["too_fast", "sent"],
        [null, "spam"],
      ] as const) {
        await setHeld(reason, status);
        await record({ name: "inquiry.sent", shopId: shop.id, inquiryId: inquiry.id }, tx);
      }
      expect(await listNotices(owner, tx)).toEqual([]);
    }),
  );

  test(
    "opening a thread reads the person's own notices about its inquiry only",
    rolledBack(async (tx) => {
      const { shop, inquiry, owner, assistant } = await setUp(tx);
      const other = await makeInquiry(shop, [], {}, tx);
      for (const { id } of [inquiry, other]) await record({ name: "inquiry.sent", shopId: shop.id, inquiryId: id }, tx);
      await readInquiryNotices(owner, inquiry.id, tx);
      expect([await countUnreadNotices(owner, tx), await countUnreadNotices(assistant, tx)]).toEqual([1, 2]);
      await expect(readInquiryNotices(guest, inquiry.id, tx)).rejects.toThrow(NotAllowed);
    }),
  );

  test(
    "can be marked as read by its person, all at once, and is protected from others",
    rolledBack(async (tx) => {
      const { shop, inquiry, owner, assistant } = await setUp(tx);
      await record({ name: "inquiry.sent", shopId: shop.id, inquiryId: inquiry.id }, tx);
      await readNotices(owner, tx);
      await readNotices(owner, tx);
      expect([await countUnreadNotices(owner, tx), await countUnreadNotices(assistant, tx)]).toEqual([0, 1]);
      await expect(readNotices(guest, tx)).rejects.toThrow(NotAllowed);
      await expect(listNotices(guest, tx)).rejects.toThrow(NotAllowed);
      expect(await tx.$count(notices)).toBe(0);
      const row = {
        userId: owner.userId,
        eventId: 1,
        kind: "inquiry" as const,
        shopId: shop.id,
        inquiryId: inquiry.id,
      };
      expect(await outcomeInSavepoint((each) => each.insert(notices).values(row), tx)).toMatch(refusedByPolicy);
    }),
  );

  test(
    "is not shown to a former member",
    rolledBack(async (tx) => {
      const { shop, inquiry, owner } = await setUp(tx);
      await record({ name: "inquiry.sent", shopId: shop.id, inquiryId: inquiry.id }, tx);
      expect(await listNotices({ ...owner, memberships: [] }, tx)).toEqual([]);
    }),
  );
});
