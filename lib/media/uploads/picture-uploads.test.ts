import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { fileUploads, pictures } from "@/db/schema";
import { makeActor, makeShop, rolledBack } from "@/db/testing";
import * as storage from "../storage";
import { beginUpload } from "./begin-upload";
import { cancelUpload } from "./cancel-upload";
import { deleteExpiredFileUploads } from "./delete-expired-file-uploads";
import { finishUpload } from "./finish-upload";
import { lengthOfPart, uploadLimits } from "./limits";
import { storePart } from "./store-part";

const { partBytes } = uploadLimits.photo;
let folder: string;
let sample: Buffer;
const parts = () => storage.diskStorage(path.join(folder, "uploads"));
const namesOfParts = () => readdir(path.join(folder, "uploads")).catch(() => []);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "media-"));
  vi.spyOn(storage, "mediaStorage").mockReturnValue(storage.diskStorage(path.join(folder, "media")));
  vi.spyOn(storage, "originalStorage").mockReturnValue(storage.diskStorage(path.join(folder, "originals")));
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  const block = { width: 900, height: 700, channels: 3, background: "#888", noise } as const;
  sample = await sharp({ create: block }).jpeg({ quality: 95 }).toBuffer();
});
beforeEach(() => rm(path.join(folder, "uploads"), { recursive: true, force: true }));
afterAll(() => rm(folder, { recursive: true }));

async function makeSender(tx: Tx) {
  const shop = await makeShop({}, tx);
  const actor = await makeActor({ [shop.id]: "assistant" }, tx);
  const begin = (bytes = sample.length) => beginUpload(actor, { shopId: shop.id, purpose: "photo", bytes }, tx);
  const send = (uploadId: string, offset: number, bytes: Uint8Array = partOf(sample, offset)) =>
    storePart(actor, { shopId: shop.id, uploadId, offset, bytes }, tx, parts());
  const finish = (uploadId: string) => finishUpload(actor, { shopId: shop.id, uploadId }, tx, parts());
  const sendAll = async (file = sample) => {
    const { id } = await begin(file.length);
    for (let offset = 0; offset < file.length; offset += partBytes) await send(id, offset, partOf(file, offset));
    return id;
  };
  const countUploads = () =>
    asShop(shop.id, (inside) => inside.$count(fileUploads, eq(fileUploads.shopId, shop.id)), tx);
  const countPictures = () => asShop(shop.id, (inside) => inside.$count(pictures, eq(pictures.shopId, shop.id)), tx);
  return { shop, actor, begin, send, finish, sendAll, countUploads, countPictures };
}
const partOf = (file: Buffer, offset: number) =>
  file.subarray(offset, offset + lengthOfPart({ purpose: "photo", bytes: file.length }, offset));

describe("a file that is sent in parts", () => {
  test(
    "becomes a picture of the shop, and its parts are deleted",
    rolledBack(async (tx) => {
      expect(sample.length).toBeGreaterThan(2 * partBytes);
      const { sendAll, finish, countPictures } = await makeSender(tx);
      const id = await sendAll();
      expect(await namesOfParts()).toHaveLength(Math.ceil(sample.length / partBytes));
      const picture = await finish(id);
      expect(picture).toMatchObject({ width: 900, height: 700 });
      expect(await namesOfParts()).toEqual([]);
      expect(await countPictures()).toBe(1);
      const original = await sharp(path.join(folder, "originals", picture.key)).metadata();
      expect(original).toMatchObject({ format: "webp", width: 900, height: 700 });
    }),
  );

  test(
    "is one picture, even if it is finished twice",
    rolledBack(async (tx) => {
      const { sendAll, finish, countPictures } = await makeSender(tx);
      const id = await sendAll();
      const [picture, again] = [await finish(id), await finish(id)];
      expect(again).toEqual(picture);
      expect(await countPictures()).toBe(1);
    }),
  );

  test(
    "continues at its last byte, which the response contains",
    rolledBack(async (tx) => {
      const { begin, send, finish } = await makeSender(tx);
      const { id } = await begin();
      expect(await send(id, 0)).toMatchObject({ received: partBytes });
      for (const offset of [0, partBytes - 1, 2 * partBytes])
        await expect(send(id, offset)).rejects.toMatchObject({
          code: "media.uploads.outOfStep",
          args: { received: partBytes },
        });
      await expect(finish(id)).rejects.toMatchObject({ args: { received: partBytes } });
      expect(await send(id, partBytes)).toMatchObject({ received: Math.min(sample.length, 2 * partBytes) });
    }),
  );

  test(
    "accepts no part of another length",
    rolledBack(async (tx) => {
      const { begin, send } = await makeSender(tx);
      const { id } = await begin();
      for (const length of [0, 1, partBytes - 1, partBytes + 1])
        await expect(send(id, 0, sample.subarray(0, length))).rejects.toMatchObject({
          code: "media.uploads.wrongLength",
        });
      expect(await namesOfParts()).toEqual([]);
    }),
  );

  test(
    "is refused by its first part if that is not of a picture",
    rolledBack(async (tx) => {
      const { begin, send } = await makeSender(tx);
      const heic = Buffer.concat([Buffer.from("\0\0\0\x18ftypheic"), Buffer.alloc(partBytes - 12)]);
      for (const [code, bytes] of [
        ["catalogue.pictures.wrongType", Buffer.alloc(partBytes, "<svg/>")],
        ["media.pictures.heic", heic],
      ] as const) {
        const { id } = await begin();
        await expect(send(id, 0, bytes)).rejects.toMatchObject({ code });
      }
      expect(await namesOfParts()).toEqual([]);
    }),
  );

  test(
    "is deleted if it cannot be decoded",
    rolledBack(async (tx) => {
      const { sendAll, finish, countUploads, countPictures } = await makeSender(tx);
      const id = await sendAll(Buffer.concat([sample.subarray(0, 2000), Buffer.alloc(300_000, 7)]));
      await expect(finish(id)).rejects.toMatchObject({ code: "catalogue.pictures.broken" });
      expect([await countUploads(), await countPictures(), await namesOfParts()]).toEqual([0, 0, []]);
    }),
  );

  test(
    "is refused if it is too large, or too many are in progress",
    rolledBack(async (tx) => {
      const { begin } = await makeSender(tx);
      await expect(begin(15 * 1024 ** 2 + 1)).rejects.toMatchObject({ code: "catalogue.pictures.tooLarge" });
      for (let count = 0; count < 60; count++) await begin(9);
      await expect(begin(9)).rejects.toMatchObject({ code: "media.uploads.tooManyOpen" });
    }),
  );

  test(
    "is deleted when it is cancelled",
    rolledBack(async (tx) => {
      const { shop, actor, begin, send, countUploads } = await makeSender(tx);
      const { id } = await begin();
      await send(id, 0);
      await cancelUpload(actor, { shopId: shop.id, uploadId: id }, tx, parts());
      expect([await countUploads(), await namesOfParts()]).toEqual([0, []]);
    }),
  );

  test(
    "is deleted when its day has passed, and not before",
    rolledBack(async (tx) => {
      const { shop, begin, send, countUploads } = await makeSender(tx);
      const [old, fresh] = [await begin(), await begin()];
      for (const { id } of [old, fresh]) await send(id, 0);
      const over = new Date(Date.now() - 3_600_000);
      await asShop(
        shop.id,
        (inside) => inside.update(fileUploads).set({ expiresAt: over }).where(eq(fileUploads.id, old.id)),
        tx,
      );
      await deleteExpiredFileUploads(tx, parts());
      expect(await countUploads()).toBe(1);
      expect(await namesOfParts()).toEqual([`${fresh.id}-0`]);
    }),
  );
});

test("the parts of any file add up to its length", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("photo", "clip", "zip"),
      fc.integer({ min: 1, max: 15 * 1024 ** 2 }),
      (purpose, bytes) => {
        let offset = 0;
        while (offset < bytes) {
          const length = lengthOfPart({ purpose, bytes }, offset);
          expect(length).toBeGreaterThan(0);
          expect(length).toBeLessThanOrEqual(uploadLimits[purpose].partBytes);
          offset += length;
        }
        expect(offset).toBe(bytes);
      },
    ),
  );
});
