import { eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { listingOrigins, listings } from "@/db/schema";
import { rolledBack, writeCards } from "@/db/testing";
import { NotFound, Refusal } from "@/lib/core/errors";
import { findListingForEdit } from "../find-listing-for-edit";
import { findPublicListing } from "../find-public-listing";
import { changeOrigin } from "./change-origin";
import { deriveListing } from "./derive-listing";
import { endOrigin } from "./end-origin";
import { makeFamilyShop, originDetails, originsOf } from "./families.fixture";
import { getFamily } from "./get-family";
import { linkListingInput } from "./input";
import { linkListing } from "./link-listing";
import { listParents } from "./list-parents";

const at = (ids: number[], index: number) => ids[index] ?? 0;
const refusal = (code: string) => expect.objectContaining({ code });

describe("deriving a listing", () => {
  test(
    "copies its parent with the selected pictures and without item number",
    rolledBack(async (tx) => {
      const { shopId, manager, ids } = await makeFamilyShop(1, tx);
      const parentId = at(ids, 0);
      await asShop(shopId, (own) => own.update(listings).set({ sku: "K-9" }).where(eq(listings.id, parentId)), tx);
      const parent = await findListingForEdit(manager, { shopId, listingId: parentId }, tx);
      const input = { ...originDetails, shopId, listingId: parentId, changes: "嘴巴朝上", grewOn: "2026-11-02" };
      const { id } = await deriveListing(manager, { ...input, pictureIds: parent?.pictureIds ?? [] }, tx);
      const copy = await findListingForEdit(manager, { shopId, listingId: id }, tx);
      const { texts, tiers, leadTimes, packing, categoryId, pictureIds } = parent ?? {};
      expect(copy).toMatchObject({
        texts,
        tiers,
        leadTimes,
        packing,
        categoryId,
        pictureIds,
        status: "draft",
        sku: null,
      });
      expect(await originsOf(shopId, tx)).toMatchObject([
        { listingId: id, parentId, relation: "variant", changes: { zh: "嘴巴朝上" }, grewOn: "2026-11-02" },
      ]);
      const bare = await deriveListing(manager, { ...input, pictureIds: [] }, tx);
      expect((await findListingForEdit(manager, { shopId, listingId: bare.id }, tx))?.pictureIds).toEqual([]);
      const ofDraft = { ...input, listingId: id, pictureIds: [] };
      await expect(deriveListing(manager, ofDraft, tx)).rejects.toEqual(refusal("families.parent.unavailable"));
    }),
  );
});

describe("linking listings", () => {
  test(
    "never closes a cycle after any sequence of links and ends",
    rolledBack(async (tx) => {
      const count = 4;
      const { shopId, manager, ids } = await makeFamilyShop(count, tx);
      const step = fc.record({
        child: fc.nat(count - 1),
        parent: fc.nat(count - 1),
        ends: fc.nat(5).map((one) => one === 0),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 20 }), async (steps) => {
          await asShop(shopId, (own) => own.delete(listingOrigins).where(eq(listingOrigins.shopId, shopId)), tx);
          const parentOf = new Map<number, number>();
          const line = (id: number): number[] => {
            const parent = parentOf.get(id);
            return parent === undefined ? [id] : [id, ...line(parent)];
          };
          for (const { child, parent, ends } of steps) {
            const [listingId, parentId] = [at(ids, child), at(ids, parent)];
            if (ends) {
              await endOrigin(manager, { shopId, listingId, locale: "zh" }, tx);
              parentOf.delete(listingId);
              continue;
            }
            const linked = linkListing(manager, { ...originDetails, shopId, listingId, parentId }, tx);
            if (line(parentId).includes(listingId) || parentOf.has(listingId))
              await expect(linked).rejects.toBeInstanceOf(Refusal);
            else {
              await linked;
              parentOf.set(listingId, parentId);
            }
          }
          const stored = await originsOf(shopId, tx);
          expect(new Map(stored.map(({ listingId, parentId }) => [listingId, parentId]))).toEqual(parentOf);
        }),
        { numRuns: 8, endOnFailure: true },
      );
    }),
    60_000,
  );

  test(
    "is refused with a reason, offers no descendant as a parent, and can be changed and ended",
    rolledBack(async (tx) => {
      const { shopId, manager, ids } = await makeFamilyShop(4, tx);
      const [first, second, third, fourth] = [0, 1, 2, 3].map((index) => at(ids, index)) as [
        number,
        number,
        number,
        number,
      ];
      const link = (listingId: number, parentId: number) =>
        linkListing(manager, { ...originDetails, shopId, listingId, parentId, changes: "换色" }, tx);
      await link(second, first);
      await link(third, second);
      await expect(link(first, third)).rejects.toEqual(refusal("families.cycle"));
      await expect(link(first, first)).rejects.toEqual(refusal("families.cycle"));
      await expect(link(third, fourth)).rejects.toEqual(refusal("families.hasParent"));
      const offered = await listParents(manager, { shopId, listingId: second, locale: "zh" }, tx);
      expect(offered.map(({ id }) => id).sort()).toEqual([first, fourth].sort());
      const change = { shopId, listingId: third, relation: "season", changes: "圣诞款", locale: "zh" } as const;
      await changeOrigin(manager, { ...change, grewOn: "2026-10-01" }, tx);
      expect(await findPublicListing(third, "zh", tx)).toMatchObject({
        parent: { listingId: second, relation: "season", changes: { zh: "圣诞款" } },
      });
      await endOrigin(manager, { shopId, listingId: third, locale: "zh" }, tx);
      await expect(changeOrigin(manager, change, tx)).rejects.toThrow(NotFound);
      expect((await findPublicListing(third, "zh", tx))?.parent).toBeNull();
    }),
  );

  test("accepts the address of a listing page and no other text", () => {
    const parse = (address: string) =>
      linkListingInput.safeParse({ shopId: "1", listingId: "2", locale: "zh", relation: "variant", address });
    expect(parse("https://rattledrum.example/zh/p/crying-horse-2k9x7q?qty=9").data?.parentId).toBe(
      Number.parseInt("2k9x7q", 36),
    );
    for (const wrong of ["", "https://rattledrum.example/zh/shop/p-1", "crying horse"])
      expect(parse(wrong).error?.issues[0]?.message).toBe("families.parent.missing");
  });
});

describe("the family of a listing", () => {
  test(
    "shows drafts and paused listings to their shop, and removed ones only if they have children",
    rolledBack(async (tx) => {
      const { shopId, manager, ids } = await makeFamilyShop(3, tx);
      const [first, second, third] = [0, 1, 2].map((index) => at(ids, index)) as [number, number, number];
      await linkListing(manager, { ...originDetails, shopId, listingId: second, parentId: first }, tx);
      await linkListing(manager, { ...originDetails, shopId, listingId: third, parentId: second }, tx);
      const { id: draft } = await deriveListing(
        manager,
        { ...originDetails, shopId, listingId: second, pictureIds: [] },
        tx,
      );
      const setStatus = async (id: number, status: "paused" | "removed") => {
        await asShop(shopId, (own) => own.update(listings).set({ status }).where(eq(listings.id, id)), tx);
        await writeCards([id], tx);
      };
      const seen = async () =>
        (await getFamily(manager, { shopId, listingId: draft, locale: "zh" }, tx)).members.map(({ id, status }) => [
          id,
          status,
        ]);
      await setStatus(first, "paused");
      expect(await seen()).toEqual([
        [first, "paused"],
        [second, "published"],
        [third, "published"],
        [draft, "draft"],
      ]);
      await setStatus(third, "removed");
      await setStatus(second, "removed");
      expect(await seen()).toEqual([
        [first, "paused"],
        [second, "removed"],
        [draft, "draft"],
      ]);
    }),
  );
});
