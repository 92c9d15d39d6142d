import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { and, eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { asShop } from "@/db/client";
import { events, pictures } from "@/db/schema";
import { makeActor, makeShop, rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { NotAllowed, Refusal } from "../core/errors";
import { addPicture } from "./add-picture";
import * as storage from "./storage";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "media-"));
  const disk = storage.diskStorage(folder);
  vi.spyOn(storage, "mediaStorage").mockReturnValue(disk);
});
afterAll(() => rm(folder, { recursive: true }));

const samplePicture = () =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: "#173f7a" } })
    .jpeg()
    .toBuffer();

describe("adding a picture", () => {
  test(
    "stores it for the shop only, with its event",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
      const { id, key, width, height } = await addPicture(
        assistant,
        { shopId: shop.id, bytes: await samplePicture() },
        tx,
      );
      expect([width, height]).toEqual([400, 300]);
      expect((await readdir(folder)).filter((name) => name.startsWith(key))).toHaveLength(8);
      const countIn = (shopId: number) => asShop(shopId, (inside) => inside.$count(pictures, eq(pictures.id, id)), tx);
      expect([await countIn(shop.id), await countIn(other.id)]).toEqual([1, 0]);
      expect(await tx.$count(events, and(eq(events.shopId, shop.id), eq(events.name, "picture.added")))).toBe(1);
    }),
  );

  test(
    "is for members of the shop",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      for (const actor of [guest, await makeActor({ [other.id]: "owner" }, tx)])
        await expect(addPicture(actor, { shopId: shop.id, bytes: await samplePicture() }, tx)).rejects.toThrow(
          NotAllowed,
        );
    }),
  );

  test(
    "stores nothing of a file that is not a picture",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const before = await readdir(folder);
      await expect(addPicture(owner, { shopId: shop.id, bytes: Buffer.from("<svg/>") }, tx)).rejects.toThrow(Refusal);
      expect(await readdir(folder)).toEqual(before);
      expect(await asShop(shop.id, (inside) => inside.$count(pictures, eq(pictures.shopId, shop.id)), tx)).toBe(0);
    }),
  );
});
