import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { makeActor, makeShop, rolledBack } from "@/db/testing";
import { guest } from "../accounts/actor";
import { NotAllowed, NotFound } from "../errors";
import { diskStorage } from "../media/storage";
import { folderOf } from "../videos/films.fixture";
import { addPart } from "./add-part";
import { beginLargeFile } from "./begin-large-file";
import { dropLargeFile } from "./drop-large-file";
import { findLargeFile } from "./find-large-file";
import { keepWholeFile } from "./keep-whole-file";
import { partBytes } from "./limits";
import { withWholeFile } from "./with-whole-file";

const zip = (bytes: number) => Buffer.concat([Buffer.from("PK\x03\x04"), randomBytes(bytes - 4)]);

async function world(tx: Tx) {
  const shop = await makeShop({}, tx);
  const actor = await makeActor({ [shop.id]: "assistant" }, tx);
  const folder = await folderOf();
  const storage = diskStorage(folder);
  const about = { shopId: shop.id, purpose: "pictures", name: "photos.zip", mark: "1" } as const;
  const begin = (bytes: number) => beginLargeFile(actor, { ...about, bytes }, tx);
  const add = (fileId: string, at: number, bytes: Uint8Array) =>
    addPart(actor, { shopId: shop.id, fileId, at, bytes }, tx, storage);
  return { shop, actor, about, folder, storage, begin, add };
}

describe("a large file", () => {
  test(
    "goes on where it was left, in any order of trying, and comes out as it went in",
    rolledBack(async (tx) => {
      const { begin, add, storage } = await world(tx);
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 5, max: partBytes * 3 }),
          fc.array(fc.nat({ max: 3 }), { maxLength: 6 }),
          async (length, tries) => {
            const bytes = zip(length);
            const { fileId } = await begin(length);
            const send = (index: number) =>
              add(fileId, index * partBytes, bytes.subarray(index * partBytes, (index + 1) * partBytes));
            const most = Math.ceil(length / partBytes);
            for (const index of tries) if (index < most) await send(index);
            let { received } = await begin(length);
            while (received < length) ({ received } = await send(Math.floor(received / partBytes)));
            const whole = await withWholeFile({ id: fileId, bytes: length }, (file) => readFile(file), storage);
            expect(whole.equals(bytes)).toBe(true);
          },
        ),
        { numRuns: 12 },
      );
    }),
  );

  test(
    "takes parts of the right length alone, and shows at once what it is not",
    rolledBack(async (tx) => {
      const { begin, add, shop, actor, storage } = await world(tx);
      const { fileId } = await begin(partBytes + 10);
      for (const length of [10, partBytes - 1, partBytes + 1])
        await expect(add(fileId, 0, zip(length))).rejects.toThrow("errors.invalid");
      await expect(add(fileId, 0, randomBytes(partBytes))).rejects.toThrow("imports.photos.file.notZip");
      const clip = { shopId: shop.id, purpose: "clip", name: "a.mp4", mark: "" } as const;
      await expect(keepWholeFile(actor, { ...clip, content: zip(90) }, tx, storage)).rejects.toThrow("notVideo");
      await expect(beginLargeFile(actor, { ...clip, bytes: 401 * partBytes }, tx)).rejects.toThrow("tooLarge");
      await expect(beginLargeFile(actor, { ...clip, bytes: 0 }, tx)).rejects.toThrow("videos.file.broken");
    }),
  );

  test(
    "is the shop's alone",
    rolledBack(async (tx) => {
      const { begin, about, shop, storage } = await world(tx);
      const { fileId } = await begin(100);
      const stranger = await makeActor({ [(await makeShop({}, tx)).id]: "owner" }, tx);
      const part = { fileId, at: 0, bytes: zip(100) };
      await expect(beginLargeFile(guest, { ...about, bytes: 9 }, tx)).rejects.toThrow(NotAllowed);
      await expect(addPart(stranger, { ...part, shopId: shop.id }, tx, storage)).rejects.toThrow(NotFound);
      const ofOwnShop = { ...part, shopId: stranger.memberships[0]?.shopId ?? 0 };
      await expect(addPart(stranger, ofOwnShop, tx, storage)).rejects.toThrow(NotFound);
      expect(await findLargeFile(stranger, { shopId: shop.id, fileId }, tx)).toBeUndefined();
    }),
  );

  test(
    "goes with all its parts, and so does more than a shop may have on the way",
    rolledBack(async (tx) => {
      const { shop, actor, about, folder, storage } = await world(tx);
      const fileId = await keepWholeFile(actor, { ...about, content: zip(partBytes + 1) }, tx, storage);
      expect(await readdir(folder)).toHaveLength(2);
      for (let count = 0; count < 2; count++) await dropLargeFile({ data: { shopId: shop.id, fileId } }, tx, storage);
      expect(await readdir(folder)).toEqual([]);
      for (const mark of ["a", "b", "c"]) await beginLargeFile(actor, { ...about, mark, bytes: 499 * partBytes }, tx);
      await expect(beginLargeFile(actor, { ...about, mark: "d", bytes: 9 * partBytes }, tx)).rejects.toThrow("tooMuch");
    }),
  );
});
