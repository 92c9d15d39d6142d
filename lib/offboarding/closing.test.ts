import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { and, eq } from "drizzle-orm";
import { unzipSync } from "fflate";
import { describe, expect, onTestFinished, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { bankAccounts, booths, listingCards, listingSearch, shopMembers, shops } from "@/db/schema";
import { makeActor, makeBankAccount, makeInquiry, makeListing, makeShop, rolledBack } from "@/db/testing";
import { startSession } from "../accounts/sessions";
import type { Actor } from "../core/actor";
import { NotAllowed, NotFound, Refusal } from "../core/errors";
import { archiveStorage } from "../media/storage";
import { findPublicShop } from "../shops/find-public-shop";
import { leaveShop } from "../shops/members/leave-shop";
import { answerOwnership } from "./answer-ownership";
import { readTable, toCells } from "./archive-tables";
import { closeShop } from "./close-shop";
import { finalizeClosure } from "./finalize-closure";
import { findOwnershipOffer } from "./find-ownership-offer";
import { getClosing } from "./get-closing";
import { offerOwnership } from "./offer-ownership";
import { releaseBooths } from "./release-booths";
import { reopenShop } from "./reopen-shop";
import { daysFrom } from "./terms";
import { encodeTexts, writeZip } from "./zip";

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error) => (error instanceof Refusal ? error.code : String(error)),
  );
const session = (actor: Actor, tx: Tx) =>
  actor.kind === "user" ? startSession(actor.userId, { startedBy: "link" }, tx) : Promise.resolve("");

async function setUp(tx: Tx) {
  const shop = await makeShop({}, tx);
  const owner = await makeActor({ [shop.id]: "owner" }, tx);
  const colleague = await makeActor({ [shop.id]: "assistant" }, tx);
  const offer = async () =>
    offerOwnership(owner, { shopId: shop.id, memberId: colleague.userId }, await session(owner, tx), tx);
  const roles = () =>
    asShop(
      shop.id,
      async (own) => {
        const rows = await own.select().from(shopMembers).where(eq(shopMembers.shopId, shop.id));
        return Object.fromEntries(rows.map(({ userId, role }) => [userId, role]));
      },
      tx,
    );
  const close = async (name = "春天玩具") => closeShop(owner, { shopId: shop.id, name }, await session(owner, tx), tx);
  return { shop, shopId: shop.id, owner, colleague, offer, roles, close };
}

describe("transferring ownership of a shop", () => {
  test(
    "makes the colleague owner and the owner manager when the offer is accepted, not before",
    rolledBack(async (tx) => {
      const { shopId, owner, colleague, offer, roles } = await setUp(tx);
      await asShop(shopId, () => makeBankAccount({ id: shopId }, {}, tx), tx);
      const accounts = () => asShop(shopId, (own) => own.select().from(bankAccounts), tx);
      const before = await accounts();
      await offer();
      expect(await roles()).toEqual({ [owner.userId]: "owner", [colleague.userId]: "assistant" });
      expect(await findOwnershipOffer(colleague, shopId, tx)).toMatchObject({ toUserId: colleague.userId });
      await answerOwnership(colleague, { shopId, answer: "accept" }, tx);
      expect(await roles()).toEqual({ [owner.userId]: "manager", [colleague.userId]: "owner" });
      expect(await accounts()).toEqual(before);
      expect(await refusal(answerOwnership(colleague, { shopId, answer: "accept" }, tx))).toBe("closing.offer.over");
    }),
  );

  test(
    "can be declined, cannot be answered by others, and ends when the offering member is no longer an owner",
    rolledBack(async (tx) => {
      const { shopId, owner, colleague, offer, roles } = await setUp(tx);
      const third = await makeActor({ [shopId]: "manager" }, tx);
      await offer();
      expect(await findOwnershipOffer(third, shopId, tx)).toBeUndefined();
      expect(await refusal(answerOwnership(third, { shopId, answer: "accept" }, tx))).toBe("closing.offer.over");
      await answerOwnership(colleague, { shopId, answer: "decline" }, tx);
      expect(await roles()).toMatchObject({ [owner.userId]: "owner", [colleague.userId]: "assistant" });
      await offer();
      const isOwner = and(eq(shopMembers.shopId, shopId), eq(shopMembers.userId, owner.userId));
      await asShop(shopId, (own) => own.update(shopMembers).set({ role: "manager" }).where(isOwner), tx);
      expect(await refusal(answerOwnership(colleague, { shopId, answer: "accept" }, tx))).toBe("closing.offer.over");
      await asShop(shopId, (own) => own.update(shopMembers).set({ role: "owner" }).where(isOwner), tx);
      await offer();
      await leaveShop(colleague, { shopId }, tx);
      expect(await findOwnershipOffer(owner, shopId, tx)).toBeUndefined();
      await expect(answerOwnership(await makeActor({}, tx), { shopId, answer: "accept" }, tx)).rejects.toThrow(
        NotFound,
      );
    }),
  );
});

describe("closing a shop", () => {
  test(
    "requires an owner to type the shop's name, and hides the shop at once",
    rolledBack(async (tx) => {
      const { shop, shopId, owner, colleague, close } = await setUp(tx);
      await makeInquiry(shop, [], {}, tx);
      expect(await getClosing(owner, shopId, tx)).toMatchObject({ openInquiries: 1, closed: null });
      expect(await refusal(close("Other Toys"))).toBe("closing.close.otherName");
      await expect(closeShop(colleague, { shopId, name: "春天玩具" }, "", tx)).rejects.toThrow(NotAllowed);
      await close(" spring TOYS ");
      expect(await findPublicShop(shop.handle, tx)).toMatchObject({ isClosed: true });
      expect((await getClosing(owner, shopId, tx)).closed).toMatchObject({ reopening: "until" });
    }),
  );

  test(
    "removes its listings from lists but keeps their cards, and reopening restores them",
    rolledBack(async (tx) => {
      const { shop, shopId, owner, close } = await setUp(tx);
      const [published, paused] = [
        await makeListing(shop, { status: "published" }, tx),
        await makeListing(shop, { status: "paused" }, tx),
      ];
      await asShop(
        shopId,
        (own) => own.execute(`select project_listings(array[${published.id}, ${paused.id}]::bigint[])`),
        tx,
      );
      const shown = async () => [
        await tx.$count(listingSearch, eq(listingSearch.shopId, shopId)),
        await tx.$count(listingCards, and(eq(listingCards.shopId, shopId), eq(listingCards.isListed, true))),
        await tx.$count(listingCards, eq(listingCards.shopId, shopId)),
      ];
      const finalize = () => finalizeClosure({ data: { shopId } }, tx);
      expect(await shown()).toEqual([1, 2, 2]);
      await close();
      await finalize();
      expect(await shown()).toEqual([0, 0, 2]);
      await reopenShop(owner, { shopId }, tx);
      await finalize();
      expect(await shown()).toEqual([1, 2, 2]);
    }),
  );

  test(
    "is final after thirty days, when its booths are released",
    rolledBack(async (tx) => {
      const { shopId, owner, close } = await setUp(tx);
      await close();
      const count = () => tx.$count(booths, eq(booths.shopId, shopId));
      await releaseBooths(tx, daysFrom(new Date(), 29));
      expect(await count()).toBe(1);
      expect(await refusal(reopenShop(owner, { shopId }, tx, daysFrom(new Date(), 31)))).toBe("closing.reopen.over");
      await releaseBooths(tx, daysFrom(new Date(), 31));
      expect(await count()).toBe(0);
      const [shop] = await tx.select({ closedAt: shops.closedAt }).from(shops).where(eq(shops.id, shopId));
      expect(shop?.closedAt).not.toBeNull();
    }),
  );
});

describe("an archive", () => {
  test(
    "contains the shop's own inquiries only, and keeps a formula as plain text",
    rolledBack(async (tx) => {
      const [first, second] = [await setUp(tx), await setUp(tx)];
      const inquiry = await makeInquiry(first.shop, [], { buyerName: "=1+1" }, tx);
      await makeInquiry(second.shop, [], {}, tx);
      const rows = await asShop(first.shopId, (own) => readTable("inquiries", first.shopId, own), tx);
      expect(rows.map(({ reference }) => reference)).toEqual([inquiry.reference]);
      const [headers, cells] = [...toCells(rows)];
      expect(cells?.[headers?.indexOf("buyer") ?? 0]).toBe("=1+1");
      expect(await asShop(first.shopId, (own) => readTable("quotes", first.shopId, own), tx)).toEqual([]);
      expect(await asShop(first.shopId, (own) => readTable("shop", first.shopId, own), tx)).toHaveLength(1);
    }),
  );

  test("is a valid zip file that appears only once complete", async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), "rattledrum-archive-"));
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
    const entries = async function* () {
      yield { name: "designs.csv", parts: encodeTexts(["编号,", "名称"]) };
      yield { name: "pictures/a.webp", parts: encodeTexts(["picture"]), isPacked: true };
    };
    const storage = archiveStorage(dataDir);
    const bytes = await storage.putParts("one.zip", writeZip(entries()));
    const file = readFileSync(path.join(dataDir, "archives", "one.zip"));
    expect(file.byteLength).toBe(bytes);
    const files = unzipSync(file);
    expect(Buffer.from(files["designs.csv"] ?? []).toString()).toBe("编号,名称");
    expect(Object.keys(files)).toEqual(["designs.csv", "pictures/a.webp"]);
    const broken = async function* () {
      yield { name: "a", parts: encodeTexts(["a"]) };
      throw new Error("the disk is full");
    };
    await expect(storage.putParts("two.zip", writeZip(broken()))).rejects.toThrow("the disk is full");
    expect(await storage.find("two.zip")).toBeUndefined();
  });
});
