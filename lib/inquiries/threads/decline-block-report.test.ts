import { describe, expect, test } from "vitest";
import { asPerson, asShop, type Tx } from "@/db/client";
import { blockedBuyers, inquiries, reports } from "@/db/schema";
import { makeOperator, rolledBack } from "@/db/testing";
import { requireRow } from "@/db/testing/require-row";
import { findActor } from "@/lib/accounts/find-actor";
import { type Actor, guest } from "@/lib/core/actor";
import { NotAllowed, NotFound, Refusal } from "@/lib/core/errors";
import { getShopInquiry } from "../get-shop-inquiry";
import { inquiryInput } from "../inquiry.fixture";
import { replyAsGuest } from "../reply-as-guest";
import { replyAsShop } from "../reply-as-shop";
import { sendInquiry } from "../send-inquiry";
import { assignInquiry } from "./assign-inquiry";
import { blockBuyer } from "./block-buyer";
import { blockShop } from "./block-shop";
import { eventsOf, setUpThread, statusOf } from "./conversation.fixture";
import { declineAsBuyer, declineInquiry } from "./decline-inquiry";
import { listReports } from "./list-reports";
import { reportBuyer, reportShop } from "./report";
import { settleReport } from "./settle-report";
import { findThreadStateByLink, getShopThreadState } from "./thread-state";

const after = undefined;
const count = (names: string[], name: string) => names.filter((each) => each === name).length;

describe("declining an inquiry", () => {
  test(
    "ends it once with a reason that both sides can read, until a new message reopens it",
    rolledBack(async (tx) => {
      const { shop, assistant, inquiryId, token } = await setUpThread(tx);
      await declineInquiry(assistant, { inquiryId, why: "too_few" }, tx);
      await declineInquiry(assistant, { inquiryId, why: "too_soon" }, tx);
      expect(await statusOf(shop, inquiryId, tx)).toBe("declined");
      expect(await findThreadStateByLink(token, tx)).toMatchObject({ declinedBy: "shop", declinedWhy: "too_few" });
      expect(count(await eventsOf(shop, tx), "inquiry.declined")).toBe(1);
      await replyAsGuest(guest, { token, body: "E 4.800?", after }, tx);
      expect(await statusOf(shop, inquiryId, tx)).toBe("buyer_replied");
      await declineAsBuyer(guest, { token, why: "found_elsewhere" }, tx);
      expect(await getShopThreadState(assistant, inquiryId, tx)).toMatchObject({
        declinedBy: "buyer",
        declinedWhy: "found_elsewhere",
      });
    }),
  );

  test(
    "is refused for spam, and not found for anyone else",
    rolledBack(async (tx) => {
      const { shop, assistant, stranger, buyer, inquiryId, token } = await setUpThread(tx);
      for (const actor of [stranger, buyer, guest])
        await expect(declineInquiry(actor, { inquiryId, why: "too_few" }, tx)).rejects.toThrow(NotFound);
      await expect(declineAsBuyer(guest, { token: inquiryId, why: "too_slow" }, tx)).rejects.toThrow(NotFound);
      await asShop(shop.id, (inside) => inside.update(inquiries).set({ status: "spam" }), tx);
      await expect(declineInquiry(assistant, { inquiryId, why: "too_few" }, tx)).rejects.toThrow(Refusal);
      await expect(declineAsBuyer(guest, { token, why: "too_slow" }, tx)).rejects.toThrow(Refusal);
    }),
  );
});

describe("blocking", () => {
  test(
    "by the buyer refuses the shop's messages in this thread until it is undone",
    rolledBack(async (tx) => {
      const { shop, assistant, inquiryId, token } = await setUpThread(tx);
      await blockShop(guest, { token, block: "block" }, tx);
      await blockShop(guest, { token, block: "block" }, tx);
      await expect(replyAsShop(assistant, { inquiryId, body: "x", after }, tx)).rejects.toThrow(Refusal);
      await blockShop(guest, { token, block: "unblock" }, tx);
      await replyAsShop(assistant, { inquiryId, body: "x", after }, tx);
      const names = await eventsOf(shop, tx);
      expect([count(names, "shop.blocked"), count(names, "shop.unblocked")]).toEqual([1, 1]);
      await expect(blockShop(guest, { token: "nobody", block: "block" }, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "by the shop holds further inquiries from the same address, in this shop only, until it is undone",
    rolledBack(async (tx) => {
      const { shop, other, assistant, manager, stranger, inquiryId, input } = await setUpThread(tx);
      const { email } = input;
      const heldReason = async (at: typeof shop, member: Actor) => {
        const sent = await sendInquiry(guest, inquiryInput(at, [], { email }), tx);
        return (await getShopInquiry(member, sent.inquiryId, "en", tx)).heldReason;
      };
      await blockBuyer(manager, { inquiryId, block: "block" }, tx);
      await blockBuyer(manager, { inquiryId, block: "block" }, tx);
      expect(await heldReason(shop, manager)).toBe("blocked_by_shop");
      expect(await heldReason(other, stranger)).toBeNull();
      expect((await getShopThreadState(assistant, inquiryId, tx)).isBuyerBlocked).toBe(true);
      await blockBuyer(manager, { inquiryId, block: "unblock" }, tx);
      expect(await heldReason(shop, manager)).toBeNull();
      expect(count(await eventsOf(shop, tx), "buyer.blocked")).toBe(1);
    }),
  );

  test(
    "a buyer is allowed for managers of the shop only",
    rolledBack(async (tx) => {
      const { assistant, stranger, buyer, inquiryId, other } = await setUpThread(tx);
      await expect(blockBuyer(assistant, { inquiryId, block: "block" }, tx)).rejects.toThrow(NotAllowed);
      for (const actor of [stranger, buyer, guest])
        await expect(blockBuyer(actor, { inquiryId, block: "block" }, tx)).rejects.toThrow(NotFound);
      expect(await asShop(other.id, (inside) => inside.$count(blockedBuyers), tx)).toBe(0);
    }),
  );
});

describe("a report", () => {
  const newOperator = async (tx: Tx) => requireRow(await findActor((await makeOperator({})).id, tx));

  test(
    "of either side is shown to operators once for each reason, and is settled once",
    rolledBack(async (tx) => {
      const { shop, assistant, inquiryId, token } = await setUpThread(tx);
      const operator = await newOperator(tx);
      for (let n = 0; n < 2; n++) await reportShop(guest, { token, reason: "fraud", details: "Sem recibo" }, tx);
      await reportBuyer(assistant, { inquiryId, reason: "rude", details: undefined }, tx);
      const mine = (await listReports(operator, tx)).filter((each) => each.inquiryId === inquiryId);
      expect(mine.map(({ side, reason, details }) => [side, reason, details])).toEqual([
        ["buyer", "fraud", "Sem recibo"],
        ["shop", "rude", null],
      ]);
      const reportId = mine[0]?.id ?? "";
      await settleReport(operator, { reportId }, tx);
      await settleReport(await newOperator(tx), { reportId }, tx);
      const settled = (await listReports(operator, tx)).find(({ id }) => id === reportId);
      expect(settled?.settledBy).not.toBeNull();
      const names = await eventsOf(shop, tx);
      expect(count(names, "inquiry.reported")).toBe(2);
    }),
  );

  test(
    "is readable and settled for nobody else, which row-level security enforces as well",
    rolledBack(async (tx) => {
      const { shop, manager, stranger, buyer, inquiryId, token } = await setUpThread(tx);
      await reportShop(guest, { token, reason: "other", details: undefined }, tx);
      for (const actor of [manager, stranger, buyer, guest]) {
        await expect(listReports(actor, tx)).rejects.toThrow(NotFound);
        await expect(settleReport(actor, { reportId: inquiryId }, tx)).rejects.toThrow(NotAllowed);
      }
      for (const actor of [stranger, buyer, guest]) {
        const report = { inquiryId, reason: "rude", details: undefined } as const;
        await expect(reportBuyer(actor, report, tx)).rejects.toThrow(NotFound);
      }
      expect(await asShop(shop.id, (inside) => inside.select().from(reports), tx)).toEqual([]);
      expect(await asPerson(manager.userId, (inside) => inside.select().from(reports), tx)).toEqual([]);
    }),
  );
});

describe("assigning an inquiry", () => {
  test(
    "accepts only members of the shop, and is idempotent",
    rolledBack(async (tx) => {
      const { shop, assistant, manager, stranger, buyer, inquiryId } = await setUpThread(tx);
      for (let n = 0; n < 2; n++) await assignInquiry(manager, { inquiryId, assigneeId: assistant.userId }, tx);
      expect((await getShopThreadState(assistant, inquiryId, tx)).assigneeId).toBe(assistant.userId);
      expect(count(await eventsOf(shop, tx), "inquiry.assigned")).toBe(1);
      const foreign = assignInquiry(manager, { inquiryId, assigneeId: stranger.userId }, tx);
      await expect(foreign).rejects.toThrow(NotFound);
      for (const actor of [stranger, buyer, guest])
        await expect(assignInquiry(actor, { inquiryId, assigneeId: undefined }, tx)).rejects.toThrow(NotFound);
      await assignInquiry(assistant, { inquiryId, assigneeId: undefined }, tx);
      expect((await getShopThreadState(assistant, inquiryId, tx)).assigneeId).toBeNull();
    }),
  );
});
