import { and, desc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { events, listingPictures, listings } from "@/db/schema";
import { makeActor, makeListing, rolledBack } from "@/db/testing";
import { editListing } from "../catalogue/edit-listing";
import { findListingForEdit } from "../catalogue/find-listing-for-edit";
import { NotFound, Refusal } from "../core/errors";
import { diskStorage } from "../media/storage";
import { storeWholeFile } from "../media/uploads/store-whole-file";
import { folderOf } from "../videos/videos.fixture";
import { checkPictures } from "./check-pictures";
import { continueImport } from "./continue-import";
import { findImportedPictures } from "./find-imported-pictures";
import { makePictureFile, withPassword, zipOf } from "./pictures.fixture";
import { runImport } from "./run-import";
import { completeCells, makeTableShop } from "./table.fixture";
import { undoImport } from "./undo-import";

async function picturesShop(tx: Tx) {
  const table = await makeTableShop(tx);
  const { shop, actor, view } = table;
  const storages = { parts: diskStorage(await folderOf()), media: diskStorage(await folderOf()) };
  const check = async (zip: Buffer) => {
    const about = { shopId: shop.id, purpose: "zip", name: "照片.zip", mark: String(Math.random()) } as const;
    const fileId = await storeWholeFile(actor, { ...about, content: zip }, tx, storages.parts);
    return {
      shopId: shop.id,
      importId: (await checkPictures(actor, { shopId: shop.id, fileId }, tx, storages.parts)).importId,
    };
  };
  const work = async (reference: { shopId: number; importId: string }) => {
    const latest = tx
      .select()
      .from(events)
      .where(and(eq(events.shopId, shop.id), eq(events.userId, actor.userId)))
      .orderBy(desc(events.id))
      .limit(1);
    await continueImport(
      { name: "continueImport", eventId: (await latest)[0]?.id ?? null, data: reference },
      tx,
      storages,
    );
    return (await view(reference)).counts;
  };
  const run = async (reference: { shopId: number; importId: string }, replaces = false) => {
    await runImport(actor, { ...reference, publishes: false, replaces }, tx);
    return work(reference);
  };
  const undo = async (reference: { shopId: number; importId: string }) => {
    await undoImport(actor, reference, tx);
    return work(reference);
  };
  const pictureIds = (listingId: number) =>
    asShop(
      shop.id,
      (own) =>
        own
          .select({ id: listingPictures.pictureId })
          .from(listingPictures)
          .where(eq(listingPictures.listingId, listingId))
          .orderBy(listingPictures.position),
      tx,
    ).then((rows) => rows.map(({ id }) => id));
  const shown = async (reference: { shopId: number; importId: string }) => {
    const found = await findImportedPictures(actor, { ...reference, locale: "zh" }, tx);
    if (!found) throw new Error("no photos");
    return found;
  };
  return { ...table, ...{ storages, check, work, run, undo, pictureIds, shown } };
}

describe("an import of a zip of pictures", () => {
  test(
    "lists all entries in a dry run, adds the pictures to listings, and can be undone",
    rolledBack(async (tx) => {
      const { shop, actor, check, run, undo, pictureIds, shown, view, storages } = await picturesShop(tx);
      const horse = await makeListing(shop, { sku: "H-1", pictureCount: 1, status: "published" }, tx);
      const bear = await makeListing(shop, { sku: "B-1", pictureCount: 0 }, tx);
      const [red, blue] = [await makePictureFile("#cc2222"), await makePictureFile("#2222cc")];
      const zip = withPassword(
        zipOf(
          {
            ...{ "H-1/2.jpg": blue, "H-1/1.jpg": red, "B-1.jpg": red, "B-1-2.jpg": Buffer.from("no photo at all") },
            ...{ "Z-9.jpg": red, "readme.txt": red, "old.zip": red, "B-1-3.jpg": red },
          },
          6,
        ),
        "B-1-3.jpg",
      );
      const reference = await check(zip);
      const before = await shown(reference);
      expect(before).toMatchObject({ pictureCount: 4, waitingCount: 0 });
      expect(before.designs.map(({ sku, names }) => [sku, names])).toEqual([
        ["H-1", ["H-1/1.jpg", "H-1/2.jpg"]],
        ["B-1", ["B-1.jpg", "B-1-2.jpg"]],
      ]);
      expect(before.wrong.map(({ name }) => name).toSorted()).toEqual([
        "B-1-3.jpg",
        "Z-9.jpg",
        "old.zip",
        "readme.txt",
      ]);
      expect(before.wrong.every(({ sentence }) => /[\u4e00-\u9fff]{3}/.test(sentence))).toBe(true);
      const [own] = await pictureIds(horse.id);
      expect(await run(reference)).toMatchObject({ edited: 2, skipped: 0 });
      expect(await pictureIds(horse.id)).toEqual([own, expect.any(String), expect.any(String)]);
      expect(await pictureIds(bear.id)).toHaveLength(1);
      expect((await shown(reference)).wrong.map(({ name }) => name)).toContain("B-1-2.jpg");
      expect(await storages.parts.find(`${(await view(reference)).id}-0`)).toBeUndefined();

      const known = await findListingForEdit(actor, { shopId: shop.id, listingId: bear.id }, tx);
      if (!known) throw new Error("no listing");
      await editListing(actor, { ...known, shopId: shop.id, listingId: bear.id, sku: "B-1b" }, tx);
      expect(await undo(reference)).toMatchObject({ undone: 1, undoSkipped: 1 });
      expect(await pictureIds(horse.id)).toEqual([own]);
      expect(await pictureIds(bear.id)).toHaveLength(1);
    }),
  );

  test(
    "replaces pictures on request, and otherwise skips listings with nine pictures",
    rolledBack(async (tx) => {
      const { shop, check, run, pictureIds } = await picturesShop(tx);
      const full = await makeListing(shop, { sku: "F-1", pictureCount: 9 }, tx);
      const zip = zipOf({ "F-1.jpg": await makePictureFile("#cc2222") });
      expect(await run(await check(zip))).toMatchObject({ edited: 0, skipped: 1 });
      const reference = await check(zip);
      expect(await run(reference, true)).toMatchObject({ edited: 1, skipped: 0 });
      expect(await pictureIds(full.id)).toHaveLength(1);
    }),
  );

  test(
    "waits for the listings of a checked table, and can be repeated",
    rolledBack(async (tx) => {
      const { shop, actor, check, run, work, shown, checkRows, run: _, pictureIds, inShop } = await picturesShop(tx);
      const table = await checkRows([{ ...completeCells, sku: "N-1" }]);
      const zip = zipOf({ "N-1.jpg": await makePictureFile("#cc2222"), "N-1-2.jpg": await makePictureFile("#22cc22") });
      const reference = await check(zip);
      expect(await shown(reference)).toMatchObject({
        pictureCount: 2,
        waitingCount: 1,
        designs: [{ sku: "N-1", isComing: true }],
      });
      await runImport(actor, { ...table, publishes: false }, tx);
      await work(table);
      await run(reference);
      await work(reference);
      const [made] = await inShop((own) => own.select().from(listings).where(eq(listings.sku, "N-1")));
      expect(await pictureIds(made?.id ?? 0)).toHaveLength(2);
      expect(shop.id).toBe(made?.shopId);
    }),
  );

  test(
    "is refused for an invalid zip, a foreign one, or an incomplete upload",
    rolledBack(async (tx) => {
      const { shop, actor, check } = await picturesShop(tx);
      await expect(check(Buffer.from("PK\x03\x04 nothing more"))).rejects.toThrow("imports.pictures.file.broken");
      await expect(check(zipOf({ ".DS_Store": new Uint8Array(9) }))).rejects.toThrow("imports.pictures.file.noPhotos");
      const fileId = "01900000-0000-7000-8000-000000000000";
      await expect(checkPictures(actor, { shopId: shop.id, fileId }, tx)).rejects.toThrow(Refusal);
      const reference = await check(zipOf({ "A.jpg": new Uint8Array(9) }));
      const stranger = await makeActor({ [shop.id + 1]: "owner" }, tx).catch(() => undefined);
      if (stranger) await expect(runImport(stranger, { ...reference, publishes: false }, tx)).rejects.toThrow(NotFound);
      await expect(runImport(actor, { ...reference, publishes: false }, tx)).rejects.toThrow("imports.nothingToDo");
    }),
  );
});
