import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq, sql } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { asShop } from "@/db/client";
import { listingPictures, pictures } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { root } from "@/scripts/sources";
import { hashPictures } from "./hash-pictures";
import { makeRenditions } from "./make-renditions";
import { diskStorage } from "./storage";

test(
  "the job computes the hash that an upload gets, and an empty one for a picture without a file",
  rolledBack(async (tx) => {
    const folder = await mkdtemp(path.join(tmpdir(), "hashes-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const storage = diskStorage(folder);
    const key = crypto.randomUUID();
    const stored = await makeRenditions(`${root}demo/pictures/toys/plush-horse-red-front.webp`, { key, storage });
    expect(stored.hash).toMatch(/^[0-9a-f]{16}$/);
    const shop = await makeShop({}, tx);
    const { id } = await makeListing(shop, { status: "published", pictureCount: 2 }, tx);
    const hashes = await asShop(
      shop.id,
      async (inside) => {
        const shown = await inside.select().from(listingPictures).where(eq(listingPictures.listingId, id));
        const [first = ""] = shown.map(({ pictureId }) => pictureId);
        await inside.update(pictures).set({ key }).where(eq(pictures.id, first));
        await inside.execute(sql`select project_listings(array[${id}]::bigint[])`);
        await hashPictures(inside, { renditions: storage, originals: storage });
        const rows = await inside.select().from(pictures).where(eq(pictures.shopId, shop.id));
        return rows.sort((one, other) => Number(other.id === first) - Number(one.id === first)).map(({ hash }) => hash);
      },
      tx,
    );
    const differing = [...BigInt(`0x${hashes[0]}`).toString(2).padStart(64, "0")].filter(
      (bit, at) => bit !== BigInt(`0x${stored.hash}`).toString(2).padStart(64, "0")[at],
    );
    expect(differing.length).toBeLessThanOrEqual(6);
    expect(hashes[1]).toBe("");
  }),
);
