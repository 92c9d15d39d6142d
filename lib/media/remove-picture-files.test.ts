import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { pictures } from "@/db/schema";
import { makeShop, rolledBack } from "@/db/testing";
import { newKey } from "./make-renditions";
import { removePictureFiles } from "./remove-picture-files";
import { diskStorage } from "./storage";

let folder: string;
const of = (name: string) => path.join(folder, name);
const storages = () => ({ media: diskStorage(of("media")), originals: diskStorage(of("originals")) });
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "media-"));
  for (const name of ["media", "originals"]) await mkdir(of(name));
});
afterAll(() => rm(folder, { recursive: true }));

test(
  "files are deleted with their picture, those of other and shared pictures are not",
  rolledBack(async (tx) => {
    const shop = await makeShop({}, tx);
    const [removed, stored, imported] = [newKey(), newKey(), `zip-${"0".repeat(32)}-7`];
    const demo = "plush-horse-red-front";
    const all = [removed, stored, imported, demo];
    for (const key of all) {
      await writeFile(of(`originals/${key}`), "");
      for (const end of ["160.avif", "160.webp", "960.avif", "960.webp", "1600.avif", "social.jpg", "16x9.jpg"])
        await writeFile(of(`media/${key}-${end}`), "");
    }
    const picture = { shopId: shop.id, key: stored, width: 8, height: 8, color: "#e8e1d6" };
    await asShop(shop.id, (own) => own.insert(pictures).values(picture), tx);
    for (let count = 0; count < 2; count++)
      await removePictureFiles({ data: { shopId: shop.id, keys: all } }, tx, storages());
    expect((await readdir(of("originals"))).sort()).toEqual([stored, demo].sort());
    const left = await readdir(of("media"));
    expect(left).toHaveLength(14);
    expect(left.filter((name) => name.startsWith(stored) || name.startsWith(demo))).toHaveLength(14);
  }),
);
