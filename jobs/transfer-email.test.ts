import { expect, test } from "vitest";
import { makeActor, makeOperator, makeShop, makeUser, rolledBack } from "@/db/testing";
import { findActor } from "@/lib/accounts/find-actor";
import { makeOperatorActor } from "@/lib/moderation/cases.fixture";
import { listNotices } from "@/lib/notifications/list-notices";
import { noticePath } from "@/lib/notifications/notice-path";
import { answerTransfer } from "@/lib/offboarding/transfers/answer-transfer";
import { decideTransfer } from "@/lib/offboarding/transfers/decide-transfer";
import { findOwnTransfer } from "@/lib/offboarding/transfers/list-transfers";
import { proposeTransfer } from "@/lib/offboarding/transfers/propose-transfer";
import { memoryStorage, someDocument } from "@/lib/offboarding/transfers/transfers.fixture";
import { emailsAfter } from "./emails-after.fixture";
import { withMailServer } from "./mail-server.fixture";

const smtp = withMailServer();
test(
  "both sides of a transfer get notices beside their emails, and leads read by email who objects and why",
  rolledBack(async (tx) => {
    const shop = await makeShop({ names: { en: "Plush House" } }, tx);
    const owner = await makeActor({ [shop.id]: "owner" }, tx);
    const recipient = await makeUser({ emailVerified: new Date(), locale: "en" }, tx);
    const asRecipient = async () => (await findActor(recipient.id, tx)) ?? owner;
    const lead = await makeOperatorActor("lead");
    const columns = { operatorRole: "lead", emailVerified: new Date(), locale: "en" } as const;
    const { id: userId, email: emailOfSecond } = await makeOperator(columns);
    const second = { ...lead, userId };
    const reason = "The founder has retired; her son runs the shop.";
    const input = { shopId: shop.id, email: recipient.email, reason, ...(await someDocument()) };
    await proposeTransfer(lead, input, tx, memoryStorage());
    const proposed = await emailsAfter(smtp, shop.id, 0, [recipient.email, emailOfSecond], tx);
    expect(proposed.byAddress.map(({ length }) => length)).toEqual([1, 0]);
    const kinds = async (actor: Parameters<typeof listNotices>[0]) =>
      (await listNotices(actor, tx)).map((notice) => [notice.kind, noticePath("en", notice)]);
    expect(await kinds(owner)).toEqual([["transfer_proposed", "/en/workspace/shop/closing"]]);
    expect(await kinds(await asRecipient())).toEqual([["transfer_proposed", "/en/account"]]);

    const { id: transferId = "" } = (await findOwnTransfer(owner, shop.id, tx)) ?? {};
    const objection = "I have not sold my shop to anybody.";
    await answerTransfer(owner, { shopId: shop.id, transferId, answer: "object", objection }, tx);
    const objected = await emailsAfter(smtp, shop.id, proposed.last, [recipient.email, emailOfSecond], tx);
    expect(objected.byAddress.map(({ length }) => length)).toEqual([0, 1]);
    expect(objected.byAddress[1]?.[0]).toContain(objection);
    expect(objected.byAddress[1]?.[0]).toContain(`/operator/shops/${shop.handle}`);

    await decideTransfer(second, { transferId, outcome: "confirmed" }, tx);
    await emailsAfter(smtp, shop.id, objected.last, [], tx);
    expect(await kinds(await asRecipient())).toEqual([
      ["transfer_done", "/en/workspace/shop/closing"],
      ["transfer_proposed", "/en/workspace/shop/closing"],
    ]);
    expect((await kinds(owner))[0]?.[0]).toBe("transfer_done");
  }),
);
