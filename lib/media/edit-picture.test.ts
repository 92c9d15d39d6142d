import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { and, eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { events, pictures } from "@/db/schema";
import { makeActor, makeShop, rolledBack } from "@/db/testing";
import { addPicture } from "./add-picture";
import { editPicture } from "./edit-picture";
import { findPictureEdit } from "./find-picture-edit";
import { previewEdit } from "./preview-edit";
import * as storage from "./storage";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "media-"));
  vi.spyOn(storage, "mediaStorage").mockReturnValue(storage.diskStorage(path.join(folder, "media")));
  vi.spyOn(storage, "originalStorage").mockReturnValue(storage.diskStorage(path.join(folder, "originals")));
});
afterAll(() => rm(folder, { recursive: true }));

const block = (background: string, width: number, height: number) => ({
  create: { width, height, channels: 3 as const, background },
});
/** Larger than any of its shown files: blue background with a red box at the right end. */
const samplePicture = () =>
  sharp(block("#cfe0ea", 1600, 1200))
    .composite([{ input: block("#c2301c", 500, 500), left: 900, top: 350 }])
    .jpeg()
    .toBuffer();

async function makePicture(tx: Tx, bytes?: Buffer) {
  const shop = await makeShop({}, tx);
  const actor = await makeActor({ [shop.id]: "assistant" }, tx);
  const uploaded = await addPicture(actor, { shopId: shop.id, bytes: bytes ?? (await samplePicture()) }, tx);
  const edit = (pictureId: string, input: Omit<Parameters<typeof editPicture>[1], "shopId" | "pictureId">) =>
    editPicture(actor, { shopId: shop.id, pictureId, ...input }, tx);
  return { shop, actor, uploaded, edit };
}
const colorAt = async (key: string, left: number, top: number) => {
  const file = sharp(await readFile(path.join(folder, "media", `${key}-960.webp`))).extract({
    left,
    top,
    width: 4,
    height: 4,
  });
  return (await sharp(await file.png().toBuffer()).stats()).dominant;
};
const right = { left: 4_375, top: 0, size: 7_500 };

describe("a picture that is edited", () => {
  test(
    "is a crop of its original, and the uploaded picture remains",
    rolledBack(async (tx) => {
      const { shop, actor, uploaded, edit } = await makePicture(tx);
      expect([uploaded.width, uploaded.height]).toEqual([960, 720]);
      const square = await edit(uploaded.id, { crop: right, isClean: false });
      // 900 of 1,200 pixels: more than the largest shown file has.
      expect([square.width, square.height]).toEqual([900, 900]);
      expect((await colorAt(square.key, 400, 600)).r).toBeGreaterThan(150);
      expect(await findPictureEdit(actor, { shopId: shop.id, pictureId: square.id }, tx)).toEqual({
        source: uploaded,
        crop: right,
        isClean: false,
      });
      expect(await tx.$count(events, and(eq(events.shopId, shop.id), eq(events.name, "picture.edited")))).toBe(1);
      expect(await edit(square.id, { isClean: false })).toEqual(uploaded);
    }),
  );

  test(
    "is edited from its original again, and the same edit returns the same picture",
    rolledBack(async (tx) => {
      const { shop, uploaded, edit } = await makePicture(tx);
      const square = await edit(uploaded.id, { crop: right, isClean: false });
      const clean = await edit(square.id, { isClean: true });
      expect([clean.width, clean.height]).toEqual([960, 720]);
      const isSquare = eq(pictures.id, square.id);
      await asShop(
        shop.id,
        (own) =>
          own
            .update(pictures)
            .set({ unusedSince: new Date(0) })
            .where(isSquare),
        tx,
      );
      expect(await edit(clean.id, { crop: right, isClean: false })).toEqual(square);
      const [again] = await asShop(shop.id, (own) => own.select().from(pictures).where(isSquare), tx);
      expect(again?.unusedSince).toBeNull();
    }),
  );

  test(
    "has its background removed, with a preview that is not stored",
    rolledBack(async (tx) => {
      const { shop, actor, uploaded, edit } = await makePicture(tx);
      const input = { shopId: shop.id, pictureId: uploaded.id, isClean: true };
      const preview = await sharp(await previewEdit(actor, input, tx)).metadata();
      expect(preview).toMatchObject({ format: "webp", width: 640, height: 480 });
      const clean = await edit(uploaded.id, { isClean: true });
      const [background, box] = [await colorAt(clean.key, 20, 20), await colorAt(clean.key, 690, 360)];
      expect([background.r > 232, background.b > 216, box.r > 150, box.g < 90]).toEqual([true, true, true, true]);
    }),
  );

  test(
    "is refused with a reason if too little is left, or the background cannot be removed",
    rolledBack(async (tx) => {
      const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
      const busy = sharp({ create: { width: 700, height: 700, channels: 3, background: "#888", noise } });
      const { uploaded, edit } = await makePicture(tx, await busy.jpeg().toBuffer());
      await expect(edit(uploaded.id, { crop: { left: 0, top: 0, size: 4_000 }, isClean: false })).rejects.toMatchObject(
        {
          code: "media.edit.tooSmall",
        },
      );
      await expect(edit(uploaded.id, { isClean: true })).rejects.toMatchObject({ code: "media.edit.busy" });
    }),
  );

  test(
    "is rendered from its largest file if no original is stored",
    rolledBack(async (tx) => {
      const { uploaded, edit } = await makePicture(tx);
      await rm(path.join(folder, "originals", uploaded.key));
      const square = await edit(uploaded.id, { crop: right, isClean: false });
      expect([square.width, square.height]).toEqual([540, 540]);
    }),
  );
});
