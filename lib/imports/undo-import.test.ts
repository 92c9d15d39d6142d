import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { listings } from "@/db/schema";
import { makeInquiry, makeListing, rolledBack } from "@/db/testing";
import { editListing } from "../catalogue/edit-listing";
import { findListingForEdit } from "../catalogue/find-listing-for-edit";
import { completeCells, makeTableShop } from "./table.fixture";

describe("undoing an import", () => {
  test(
    "deletes new listings and restores changed ones, except those edited since",
    rolledBack(async (tx) => {
      const { shop, actor, checkRows, run, undo, view, exported, inShop } = await makeTableShop(tx);
      const attributes = { material: { zh: "短毛绒", en: "Short plush" } };
      await makeListing(shop, { sku: "J-1", categoryId: 101, status: "published", attributes }, tx);
      await makeListing(shop, { sku: "J-2", categoryId: 101 }, tx);
      const before = await inShop((inside) =>
        inside.select().from(listings).where(eq(listings.shopId, shop.id)).orderBy(listings.id),
      );
      const table = await exported();
      const input = await checkRows([
        { ...completeCells, sku: "J-1", "attribute.material": "棉" },
        { ...completeCells, sku: "J-2" },
        { ...completeCells, sku: "J-3" },
        { ...completeCells, sku: "J-4" },
      ]);
      await run(input, true);
      const [edited] = await inShop((inside) => inside.select().from(listings).where(eq(listings.sku, "J-4")));
      const known = await findListingForEdit(actor, { shopId: shop.id, listingId: edited?.id ?? 0 }, tx);
      if (!known) throw new Error("no listing");
      await editListing(actor, { ...known, shopId: shop.id, listingId: known.id, sku: "J-4b" }, tx);
      expect(await undo(input)).toMatchObject({ undone: 3, undoSkipped: 1 });
      const after = await inShop((inside) =>
        inside.select().from(listings).where(eq(listings.shopId, shop.id)).orderBy(listings.id),
      );
      expect(after.map(({ changedAt: _, ...row }) => row)).toEqual([
        ...before.map(({ changedAt: _, ...row }) => row),
        expect.objectContaining({ sku: "J-4b" }),
      ]);
      expect((await exported()).slice(0, 3)).toEqual(table);
      expect((await view(input)).status).toBe("undone");
    }),
  );

  test(
    "discontinues listings with inquiries, and removes other published ones",
    rolledBack(async (tx) => {
      const { shop, checkRows, run, undo, inShop } = await makeTableShop(tx);
      const input = await checkRows([
        { ...completeCells, sku: "K-1" },
        { ...completeCells, sku: "K-2" },
      ]);
      await run(input);
      const made = await inShop((inside) =>
        inside.select().from(listings).where(eq(listings.shopId, shop.id)).orderBy(listings.sku),
      );
      for (const { id } of made)
        await inShop((inside) =>
          inside.update(listings).set({ status: "published", publishedAt: new Date() }).where(eq(listings.id, id)),
        );
      await makeInquiry(shop, [{ id: made[0]?.id ?? 0 }], {}, tx);
      expect(await undo(input)).toMatchObject({ undone: 2, discontinued: 1 });
      const after = await inShop((inside) =>
        inside.select().from(listings).where(eq(listings.shopId, shop.id)).orderBy(listings.sku),
      );
      expect(after.map(({ status }) => status)).toEqual(["discontinued", "removed"]);
    }),
  );

  test(
    "is possible for a day after the end",
    rolledBack(async (tx) => {
      const { checkRows, run, undo, inShop } = await makeTableShop(tx);
      const input = await checkRows([{ ...completeCells, sku: "L-1" }]);
      await expect(undo(input)).rejects.toMatchObject({ code: "imports.notDone" });
      await run(input);
      await inShop((inside) => inside.execute(sql`update imports set finished_at = now() - interval '25 hours'`));
      await expect(undo(input)).rejects.toMatchObject({ code: "imports.tooLate" });
    }),
  );
});
