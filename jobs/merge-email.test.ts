import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { asShop } from "@/db/client";
import { listings, shopMembers } from "@/db/schema";
import { makeListing, makeOperator, makeShop, makeUser, rolledBack } from "@/db/testing";
import { findActor } from "@/lib/accounts/find-actor";
import { makeOperatorActor } from "@/lib/moderation/cases.fixture";
import { listNotices } from "@/lib/notifications/list-notices";
import { proposeMerge } from "@/lib/offboarding/merges/propose-merge";
import { answerTransfer } from "@/lib/offboarding/transfers/answer-transfer";
import { decideTransfer } from "@/lib/offboarding/transfers/decide-transfer";
import { findOwnTransfer } from "@/lib/offboarding/transfers/list-transfers";
import { memoryStorage, someDocument } from "@/lib/offboarding/transfers/transfers.fixture";
import { emailsAfter } from "./emails-after.fixture";
import { withMailServer } from "./mail-server.fixture";

const smtp = withMailServer();

test(
  "the owners of both shops of a merge read each step in their language, and a lead reads an objection",
  rolledBack(async (tx) => {
    const [shop, into] = [
      await makeShop({ names: { en: "Plush Two" } }, tx),
      await makeShop({ names: { en: "Plush One" } }, tx),
    ];
    const owner = await makeUser({ emailVerified: new Date(), locale: "en" }, tx);
    const other = await makeUser({ emailVerified: new Date(), locale: "fr" }, tx);
    for (const [shopId, userId] of [
      [shop.id, owner.id],
      [into.id, other.id],
    ] as const)
      await asShop(shopId, (own) => own.insert(shopMembers).values({ shopId, userId, role: "owner" }), tx);
    const listing = await makeListing(shop, { status: "published" }, tx);
    const lead = await makeOperatorActor("lead");
    const columns = { operatorRole: "lead", emailVerified: new Date(), locale: "en" } as const;
    const second = await makeOperator(columns);
    const addresses = [owner.email, other.email, second.email];
    const reason = "Both shops show the same licence.";
    const input = { shopId: shop.id, into: into.handle, reason, ...(await someDocument()) };
    await proposeMerge(lead, input, tx, memoryStorage());
    const proposed = await emailsAfter(smtp, shop.id, 0, addresses, tx);
    expect(proposed.byAddress.map(({ length }) => length)).toEqual([1, 1, 0]);
    expect(proposed.byAddress[0]?.[0]).toContain("as a double of Plush One");
    expect(proposed.byAddress[1]?.[0]).toContain("votre boutique Plush One");
    for (const [email] of proposed.byAddress.slice(0, 2)) expect(email).toContain(reason);

    const kinds = async (id: string) => {
      const actor = (await findActor(id, tx)) ?? lead;
      return (await listNotices(actor, tx)).map(({ kind }) => kind);
    };
    const actor = (await findActor(owner.id, tx)) ?? lead;
    const { id: transferId = "" } = (await findOwnTransfer(actor, shop.id, tx)) ?? {};
    const objection = "These are two shops of two families.";
    await answerTransfer(actor, { shopId: shop.id, transferId, answer: "object", objection }, tx);
    const objected = await emailsAfter(smtp, shop.id, proposed.last, addresses, tx);
    expect(objected.byAddress[2]?.[0]).toContain("the merge of Plush Two into Plush One");
    expect(objected.byAddress[2]?.[0]).toContain(objection);

    await decideTransfer({ ...lead, userId: second.id }, { transferId, outcome: "confirmed" }, tx);
    const done = await emailsAfter(smtp, shop.id, objected.last, addresses, tx);
    expect(done.byAddress.map(({ length }) => length)).toEqual([1, 1, 0]);
    const copies = await asShop(into.id, (own) => own.select().from(listings).where(eq(listings.shopId, into.id)), tx);
    expect(copies).toMatchObject([{ status: "draft", categoryId: listing.categoryId }]);
    await decideTransfer(lead, { transferId, outcome: "undone" }, tx);
    const undone = await emailsAfter(smtp, shop.id, done.last, addresses, tx);
    expect(undone.byAddress[0]?.[0]).toContain("Plush Two is open again");
    expect(await kinds(owner.id)).toEqual(["merge_undone", "merge_done", "merge_proposed"]);
    expect(await kinds(other.id)).toEqual(["merge_undone", "merge_done", "merge_proposed"]);
    expect(await asShop(into.id, (own) => own.$count(listings, eq(listings.shopId, into.id)), tx)).toBe(0);
  }),
);
