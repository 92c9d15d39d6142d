import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asPerson, asShop } from "@/db/client";
import { listings, pictures, savedShops } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { findMergedCopy } from "@/lib/catalogue/find-merged-copy";
import { refreshPublicPages } from "@/lib/catalogue/refresh-public-pages";
import { listSaved } from "@/lib/market/saved/list-saved";
import { unsaveShop } from "@/lib/market/saved/unsave-shop";
import { removePictureFiles } from "@/lib/media/remove-picture-files";
import { decideTransfer } from "../transfers/decide-transfer";
import { memoryStorage } from "../transfers/transfers.fixture";
import { copyMergedListings } from "./copy-merged-listings";
import { discardMergedCopies } from "./discard-merged-copies";
import { rolesIn, setUp } from "./merges.fixture";

describe("the designs of a merged shop", () => {
  test(
    "are copied once as drafts that share the pictures' files",
    rolledBack(async (tx) => {
      const { shop, other, agree } = await setUp(tx);
      const listing = await makeListing(shop, { status: "published" }, tx);
      await makeListing(shop, { status: "draft" }, tx);
      const data = await agree();
      await copyMergedListings({ data }, tx);
      await copyMergedListings({ data }, tx);
      const copies = await asShop(
        other.id,
        (own) => own.select().from(listings).where(eq(listings.shopId, other.id)),
        tx,
      );
      expect(copies).toMatchObject([{ status: "draft", categoryId: listing.categoryId }]);
      expect(await findMergedCopy(listing.id, tx)).toMatchObject({ id: copies[0]?.id, isPublic: false });
      const keysOf = (shopId: number) =>
        asShop(
          shopId,
          (own) => own.select({ key: pictures.key }).from(pictures).where(eq(pictures.shopId, shopId)),
          tx,
        );
      const shown = await keysOf(other.id);
      expect(shown).toHaveLength(1);
      expect(await keysOf(shop.id)).toEqual(expect.arrayContaining(shown));
      const key = "ab".repeat(12);
      const picture = { shopId: shop.id, key, width: 4, height: 4, color: "#aabbcc" };
      await asShop(shop.id, (own) => own.insert(pictures).values(picture), tx);
      const files = new Map([[key, Buffer.from("original")]]);
      const [media, originals] = [memoryStorage(), memoryStorage(files)];
      await removePictureFiles({ data: { shopId: other.id, keys: [key] } }, tx, { media, originals });
      expect(files.has(key)).toBe(true);
    }),
  );

  test(
    "keep a picture's files for the copies of later merges, and lose them with the last picture",
    rolledBack(async (tx) => {
      const { shop, other, agree, insert } = await setUp(tx);
      const last = await makeShop({}, tx);
      await agree();
      await insert({
        shopId: other.id,
        intoShopId: last.id,
        status: "done",
        doneAt: new Date(),
        rolesBefore: {},
        joined: [],
      });
      const key = "cd".repeat(12);
      const picture = { shopId: last.id, key, width: 4, height: 4, color: "#aabbcc" };
      await asShop(last.id, (own) => own.insert(pictures).values(picture), tx);
      const files = new Map([[key, Buffer.from("original")]]);
      const [media, originals] = [memoryStorage(), memoryStorage(files)];
      await removePictureFiles({ data: { shopId: shop.id, keys: [key] } }, tx, { media, originals });
      expect(files.has(key)).toBe(true);
      await asShop(last.id, (own) => own.delete(pictures).where(eq(pictures.key, key)), tx);
      await removePictureFiles({ data: { shopId: shop.id, keys: [key] } }, tx, { media, originals });
      expect(files.has(key)).toBe(false);
    }),
  );

  test(
    "lead to their copy once it is published; undoing the merge deletes drafts and pauses published copies",
    rolledBack(async (tx) => {
      const { shop, other, owner, lead, agree, state } = await setUp(tx);
      const [first, next] = [
        await makeListing(shop, { status: "published" }, tx),
        await makeListing(shop, { status: "published" }, tx),
      ];
      const before = await rolesIn(shop.id, tx);
      const beforeThere = await rolesIn(other.id, tx);
      const data = await agree();
      await copyMergedListings({ data }, tx);
      const copy = await findMergedCopy(first.id, tx);
      const publish = { status: "published" as const, publishedAt: new Date() };
      await asShop(
        other.id,
        async (own) => {
          const ofCopy = eq(listings.id, copy?.id ?? 0);
          const [published] = await own.update(listings).set(publish).where(ofCopy).returning();
          if (published) await refreshPublicPages(published, own);
        },
        tx,
      );
      expect(await findMergedCopy(first.id, tx)).toMatchObject({ isPublic: true });
      await decideTransfer(lead, { transferId: data.transferId, outcome: "undone" }, tx);
      expect(await state()).toMatchObject({ closedAt: null, mergedIntoId: null });
      expect(await rolesIn(shop.id, tx)).toEqual(before);
      expect(await rolesIn(other.id, tx)).toEqual(beforeThere);
      expect(before[owner.userId]).toBe("owner");
      await copyMergedListings({ data }, tx);
      await discardMergedCopies({ data }, tx);
      await discardMergedCopies({ data }, tx);
      const left = await asShop(
        other.id,
        (own) => own.select().from(listings).where(eq(listings.shopId, other.id)),
        tx,
      );
      expect(left).toMatchObject([{ id: copy?.id, status: "paused" }]);
      expect(await findMergedCopy(next.id, tx)).toBeUndefined();
      const undo = { transferId: data.transferId, outcome: "undone" } as const;
      await expect(decideTransfer(lead, undo, tx)).rejects.toThrow("transfers.over");
    }),
  );
});

test(
  "people who saved a merged shop see the other one, once, and can remove it",
  rolledBack(async (tx) => {
    const { shop, other, agree } = await setUp(tx);
    const buyer = await makeActor({}, tx);
    const both = [shop.id, other.id].map((shopId) => ({ userId: buyer.userId, shopId }));
    await asPerson(buyer.userId, (own) => own.insert(savedShops).values(both), tx);
    await agree();
    expect((await listSaved(buyer, "en", tx)).shops.map(({ id }) => id)).toEqual([other.id]);
    await unsaveShop(buyer, { shopId: other.id }, tx);
    expect((await listSaved(buyer, "en", tx)).shops).toEqual([]);
  }),
);
