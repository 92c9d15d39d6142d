import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { makeActor, makeShop, rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { NotAllowed, NotFound } from "@/lib/core/errors";
import { folderOf } from "@/lib/videos/videos.fixture";
import { diskStorage } from "../storage";
import { beginUpload } from "./begin-upload";
import { deleteUpload } from "./delete-upload";
import { findUpload } from "./find-upload";
import { finishUpload } from "./finish-upload";
import { uploadLimits } from "./limits";
import { storePart } from "./store-part";
import { storeWholeFile } from "./store-whole-file";
import { withWholeFile } from "./with-whole-file";

const { partBytes } = uploadLimits.zip;
const zip = (bytes: number) => Buffer.concat([Buffer.from("PK\x03\x04"), randomBytes(bytes - 4)]);

async function world(tx: Tx) {
  const shop = await makeShop({}, tx);
  const actor = await makeActor({ [shop.id]: "assistant" }, tx);
  const folder = await folderOf();
  const storage = diskStorage(folder);
  const about = { shopId: shop.id, purpose: "zip", name: "photos.zip", mark: "1" } as const;
  const begin = (bytes: number) => beginUpload(actor, { ...about, bytes }, tx);
  const add = (uploadId: string, offset: number, bytes: Uint8Array) =>
    storePart(actor, { shopId: shop.id, uploadId, offset, bytes }, tx, storage);
  return { shop, actor, about, folder, storage, begin, add };
}

describe("a large file", () => {
  test(
    "continues where it stopped, for any order of attempts, and is stored unchanged",
    rolledBack(async (tx) => {
      const { begin, add, shop, actor, storage } = await world(tx);
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 5, max: partBytes * 3 }),
          fc.array(fc.nat({ max: 3 }), { maxLength: 6 }),
          async (length, tries) => {
            const bytes = zip(length);
            const { id } = await begin(length);
            const send = (index: number) =>
              add(id, index * partBytes, bytes.subarray(index * partBytes, (index + 1) * partBytes));
            const partCount = Math.ceil(length / partBytes);
            for (const index of tries)
              if (index < partCount)
                await send(index).catch(({ code }) => expect(code).toBe("media.uploads.outOfStep"));
            let { received } = await findUpload(actor, { shopId: shop.id, uploadId: id }, tx);
            if (received < length) expect(await begin(length)).toEqual({ id, bytes: length, received });
            while (received < length) ({ received } = await send(Math.floor(received / partBytes)));
            const whole = await withWholeFile({ id, purpose: "zip", bytes: length }, (file) => readFile(file), storage);
            expect(whole.equals(bytes)).toBe(true);
          },
        ),
        { numRuns: 12 },
      );
    }),
  );

  test(
    "accepts parts of the right length only, and is refused by its first bytes",
    rolledBack(async (tx) => {
      const { begin, add, shop, actor, storage } = await world(tx);
      const { id } = await begin(partBytes + 10);
      for (const length of [10, partBytes - 1, partBytes + 1])
        await expect(add(id, 0, zip(length))).rejects.toThrow("media.uploads.wrongLength");
      await expect(add(id, 0, randomBytes(partBytes))).rejects.toThrow("imports.pictures.file.notZip");
      const video = { shopId: shop.id, purpose: "clip", name: "a.mp4", mark: "" } as const;
      await expect(storeWholeFile(actor, { ...video, content: zip(90) }, tx, storage)).rejects.toThrow("notVideo");
      await expect(beginUpload(actor, { ...video, bytes: 401 * partBytes }, tx)).rejects.toThrow("tooLarge");
      await expect(beginUpload(actor, { ...video, bytes: 0 }, tx)).rejects.toThrow("videos.file.broken");
    }),
  );

  test(
    "belongs to its shop only",
    rolledBack(async (tx) => {
      const { begin, about, shop, actor, storage } = await world(tx);
      const { id: uploadId } = await begin(100);
      const stranger = await makeActor({ [(await makeShop({}, tx)).id]: "owner" }, tx);
      const part = { uploadId, offset: 0, bytes: zip(100) };
      await expect(beginUpload(guest, { ...about, bytes: 9 }, tx)).rejects.toThrow(NotAllowed);
      await expect(storePart(stranger, { ...part, shopId: shop.id }, tx, storage)).rejects.toThrow(NotAllowed);
      const inOwnShop = { ...part, shopId: stranger.memberships[0]?.shopId ?? 0 };
      await expect(storePart(stranger, inOwnShop, tx, storage)).rejects.toThrow(NotFound);
      await expect(findUpload(stranger, { shopId: shop.id, uploadId }, tx)).rejects.toThrow(NotAllowed);
      await expect(finishUpload(actor, { shopId: shop.id, uploadId }, tx, storage)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "is deleted with all its parts, and refused above the shop's total",
    rolledBack(async (tx) => {
      const { shop, actor, about, folder, storage } = await world(tx);
      const uploadId = await storeWholeFile(actor, { ...about, content: zip(partBytes + 1) }, tx, storage);
      expect(await readdir(folder)).toHaveLength(2);
      for (let count = 0; count < 2; count++) await deleteUpload({ shopId: shop.id, uploadId }, tx, storage);
      expect(await readdir(folder)).toEqual([]);
      for (const mark of ["a", "b", "c"]) await beginUpload(actor, { ...about, mark, bytes: 499 * partBytes }, tx);
      await expect(beginUpload(actor, { ...about, mark: "d", bytes: 9 * partBytes }, tx)).rejects.toThrow("tooMuch");
    }),
  );
});
