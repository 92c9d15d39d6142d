import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { events, sessions, shopMembers, shops, threads } from "@/db/schema";
import { makeActor, makeInquiry, makeListing, makeShop, makeUser, rolledBack } from "@/db/testing";
import { makeOperatorActor } from "@/lib/accounts/people/people.fixture";
import { startSession } from "@/lib/accounts/sessions";
import { NotAllowed, NotFound } from "@/lib/core/errors";
import { listQueues } from "@/lib/moderation/list-queues";
import { answerTransfer } from "./answer-transfer";
import { completeDueTransfers } from "./complete-transfer";
import { decideTransfer } from "./decide-transfer";
import { answerTransferInput } from "./input";
import { findOwnTransfer, listTransfers, openTransferDocument } from "./list-transfers";
import { proposeTransfer } from "./propose-transfer";
import { insertTransfer, memoryStorage, someDocument } from "./transfers.fixture";

const reason = "The founder has retired; her son runs the shop.";
const objection = "I have not sold my shop to anybody.";

async function setUp(tx: Tx) {
  const shop = await makeShop({}, tx);
  const owner = await makeActor({ [shop.id]: "owner" }, tx);
  const recipient = await makeUser({ emailVerified: new Date() }, tx);
  const [lead, second] = [await makeOperatorActor("lead"), await makeOperatorActor("lead")];
  const parties = { shopId: shop.id, toUserId: recipient.id, proposedBy: lead.userId };
  const roles = () =>
    asShop(
      shop.id,
      async (inside) => {
        const members = await inside.select().from(shopMembers).where(eq(shopMembers.shopId, shop.id));
        return Object.fromEntries(members.map(({ userId, role }) => [userId, role]));
      },
      tx,
    );
  const eventNames = async () =>
    (await tx.select().from(events).where(eq(events.shopId, shop.id)).orderBy(events.id)).map(({ name }) => name);
  return { shop, owner, recipient, lead, second, parties, roles, eventNames };
}

describe("proposing to transfer a shop", () => {
  test(
    "stores the document encrypted for operators, and changes nothing yet",
    rolledBack(async (tx) => {
      const { shop, owner, recipient, lead, roles, eventNames } = await setUp(tx);
      const storage = memoryStorage();
      const input = { shopId: shop.id, email: recipient.email, reason, ...(await someDocument()) };
      await proposeTransfer(lead, input, tx, storage);
      expect(await roles()).toEqual({ [owner.userId]: "owner" });
      const [listed] = await listTransfers(lead, shop.id, tx);
      expect(listed).toMatchObject({ status: "waiting", toEmail: recipient.email, reason });
      const id = listed?.id ?? "";
      expect(await openTransferDocument(lead, { id, size: "whole" }, tx, storage)).toMatchObject({ kind: "pdf" });
      await expect(openTransferDocument(owner, { id, size: "whole" }, tx, storage)).rejects.toThrow(NotFound);
      expect(await findOwnTransfer(owner, shop.id, tx)).toMatchObject({ id });
      await expect(proposeTransfer(lead, input, tx, storage)).rejects.toThrow("transfers.waits");
      expect(await eventNames()).toEqual(["transfer.proposed"]);
    }),
  );

  test(
    "is refused for closed shops, for unknown, unconfirmed and owning accounts, and for files that are no document",
    rolledBack(async (tx) => {
      const { shop, owner, recipient, lead } = await setUp(tx);
      const document = await someDocument();
      const propose = (email: string, bytes: Uint8Array = document.bytes) =>
        proposeTransfer(lead, { shopId: shop.id, email, reason, ...document, bytes }, tx, memoryStorage());
      const unconfirmed = await makeUser({ emailVerified: null }, tx);
      const owning = await makeUser({ emailVerified: new Date() }, tx);
      await asShop(
        shop.id,
        (inside) => inside.insert(shopMembers).values({ shopId: shop.id, userId: owning.id, role: "owner" }),
        tx,
      );
      await expect(propose("nobody@example.com")).rejects.toThrow("transfers.noAccount");
      await expect(propose(unconfirmed.email)).rejects.toThrow("transfers.noAccount");
      await expect(propose(owning.email)).rejects.toThrow("transfers.isOwner");
      await expect(propose(recipient.email, Buffer.from("MZ a program"))).rejects.toThrow("attachments.");
      const input = { shopId: shop.id, email: recipient.email, reason, ...document };
      await expect(proposeTransfer(await makeOperatorActor("agent"), input, tx)).rejects.toThrow(NotAllowed);
      await expect(proposeTransfer(owner, input, tx)).rejects.toThrow(NotFound);
      await asShop(shop.id, (own) => own.update(shops).set({ closedAt: new Date() }).where(eq(shops.id, shop.id)), tx);
      await expect(propose(recipient.email)).rejects.toThrow("transfers.isClosed");
    }),
  );
});

describe("a proposed transfer", () => {
  test(
    "is done at once when an owner agrees, who becomes a manager and is signed out",
    rolledBack(async (tx) => {
      const { shop, owner, recipient, parties, roles, eventNames } = await setUp(tx);
      await startSession(owner.userId, { startedBy: "password" }, tx);
      const transferId = await insertTransfer(parties, {}, tx);
      await answerTransfer(owner, { shopId: shop.id, transferId, answer: "agree" }, tx);
      expect(await roles()).toEqual({ [owner.userId]: "manager", [recipient.id]: "owner" });
      expect(await tx.$count(sessions, eq(sessions.userId, owner.userId))).toBe(0);
      expect(await eventNames()).toContain("transfer.done");
    }),
  );

  test(
    "is done after a week without an objection, and not before",
    rolledBack(async (tx) => {
      const { owner, recipient, parties, roles } = await setUp(tx);
      const effectiveAt = new Date("2098-03-08T00:00:00Z");
      await insertTransfer(parties, { effectiveAt }, tx);
      await completeDueTransfers(tx, new Date("2098-03-07T23:59:59Z"));
      expect(await roles()).toEqual({ [owner.userId]: "owner" });
      await completeDueTransfers(tx, effectiveAt);
      expect(await roles()).toEqual({ [owner.userId]: "manager", [recipient.id]: "owner" });
    }),
  );

  test(
    "waits for another lead once an owner objects",
    rolledBack(async (tx) => {
      const { shop, owner, recipient, lead, second, parties, roles, eventNames } = await setUp(tx);
      const transferId = await insertTransfer(parties, { effectiveAt: new Date("2098-03-08") }, tx);
      const object = { shopId: shop.id, transferId, answer: "object", objection } as const;
      const waiting = async () => (await listQueues(lead, tx)).find(({ name }) => name === "transfers")?.count ?? 0;
      const before = await waiting();
      await answerTransfer(owner, object, tx);
      expect(await waiting()).toBe(before + 1);
      await expect(answerTransfer(owner, object, tx)).rejects.toThrow("transfers.over");
      await completeDueTransfers(tx, new Date("2098-04-01"));
      expect(await roles()).toEqual({ [owner.userId]: "owner" });
      const confirm = { transferId, outcome: "confirmed" } as const;
      await expect(decideTransfer(lead, confirm, tx)).rejects.toThrow(NotAllowed);
      await decideTransfer(second, confirm, tx);
      expect(await roles()).toEqual({ [owner.userId]: "manager", [recipient.id]: "owner" });
      expect(await eventNames()).toEqual(expect.arrayContaining(["transfer.objected", "transfer.done"]));
    }),
  );

  test(
    "is withdrawn by a lead, and is over then",
    rolledBack(async (tx) => {
      const { shop, owner, lead, parties, roles } = await setUp(tx);
      const transferId = await insertTransfer(parties, {}, tx);
      await decideTransfer(lead, { transferId, outcome: "withdrawn" }, tx);
      const agree = { shopId: shop.id, transferId, answer: "agree" } as const;
      await expect(answerTransfer(owner, agree, tx)).rejects.toThrow("transfers.over");
      await expect(decideTransfer(lead, { transferId, outcome: "undone" }, tx)).rejects.toThrow("transfers.over");
      expect(await roles()).toEqual({ [owner.userId]: "owner" });
    }),
  );

  test("needs the words of an objection", () => {
    const object = { transferId: "0198f3a0-0000-7000-8000-000000000000", answer: "object", objection: "no" };
    expect(answerTransferInput.safeParse(object).success).toBe(false);
  });
});

test(
  "a lead undoes a transfer, which gives everybody the role of before",
  rolledBack(async (tx) => {
    const { shop, owner, recipient, lead, parties, roles } = await setUp(tx);
    const transferId = await insertTransfer(parties, {}, tx);
    await answerTransfer(owner, { shopId: shop.id, transferId, answer: "agree" }, tx);
    const inquiry = await makeInquiry(shop, [await makeListing(shop, { status: "published" }, tx)], {}, tx);
    const thread = { inquiryId: inquiry.id, shopId: shop.id, assigneeId: recipient.id };
    await asShop(shop.id, (own) => own.insert(threads).values(thread), tx);
    await decideTransfer(lead, { transferId, outcome: "undone" }, tx);
    expect(await roles()).toEqual({ [owner.userId]: "owner" });
    expect(await asShop(shop.id, (own) => own.select().from(threads), tx)).toMatchObject([{ assigneeId: null }]);
    const [listed] = await listTransfers(lead, shop.id, tx);
    expect(listed?.status).toBe("undone");
  }),
);
