import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asShop, openPool } from "@/db/client";
import { loadReference } from "@/db/reference/load";
import { pictures } from "@/db/schema";
import { inEmptyMarket, makeShop } from "@/db/testing";
import { startBucketServer } from "../core/bucket.fixture";
import { objectStorage } from "../core/object-storage";
import { diskStorage, fileFolders } from "./storage";
import { sweepFiles } from "./sweep-files";

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-sweep-"));
let server: Awaited<ReturnType<typeof startBucketServer>>;
beforeAll(async () => {
  server = await startBucketServer();
});
afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Open = (folder: (typeof fileFolders)[number]) => ReturnType<typeof diskStorage>;
const key = () => randomBytes(12).toString("hex");
/** The bucket of the tests has stored every file on 2 November. */
const storedAt = new Date("2026-11-02T08:00:00Z");
const afterDays = (days: number) => new Date(storedAt.getTime() + days * 86_400_000);
const [shown, lost, attached, cut] = [key(), key(), key(), randomUUID()];

const files = {
  originals: [shown, lost],
  media: [
    `${shown}-320.webp`,
    `${shown}-social.jpg`,
    `${lost}-320.webp`,
    `${lost}-1600.avif`,
    "clip-1.mp4",
    "notes.txt",
  ],
  attachments: [`${attached}.jpg`, `${attached}-small.webp`, `${lost}.pdf`],
  uploads: [`${cut}-0`],
};

async function inMarketWithFiles(open: Open, work: (ownerUrl: string) => Promise<void>) {
  await inEmptyMarket(async (ownerUrl) => {
    const owner = postgres(ownerUrl, { max: 1, onnotice() {} });
    await loadReference(owner);
    const pool = openPool(ownerUrl);
    await pool.transaction(async (tx) => {
      const shop = await makeShop({}, tx);
      const picture = { shopId: shop.id, key: shown, width: 9, height: 9, color: "#aabbcc" };
      await asShop(shop.id, (own) => own.insert(pictures).values(picture), tx);
    });
    await owner`insert into uploads (kind, key, name, bytes, width, height, sent_hash)
      values ('picture', ${attached}, 'a.jpg', 5, 1, 1, ${"0".repeat(64)})`;
    for (const name of fileFolders)
      for (const file of files[name as keyof typeof files] ?? []) await open(name).put(file, new Uint8Array(1_000));
    await work(ownerUrl).finally(() => Promise.all([pool.$client.end({ timeout: 5 }), owner.end()]));
  });
}

const namesOf = async (storage: ReturnType<Open>) => {
  const names: string[] = [];
  for await (const { name } of storage.list()) names.push(name);
  return names.sort();
};

const storages: [string, Open, () => void][] = [
  [
    "on a disk",
    (name) => diskStorage(path.join(folder, name)),
    () => {
      for (const name of readdirSync(folder))
        for (const file of readdirSync(path.join(folder, name)))
          utimesSync(path.join(folder, name, file), storedAt, storedAt);
    },
  ],
  ["in a bucket", (name) => objectStorage(server.bucket, name), () => {}],
];

describe.each(storages)("a sweep of files %s", (_, open, makeOld) => {
  test("counts and deletes old files without a row, and no other", () =>
    inMarketWithFiles(open, async (url) => {
      makeOld();
      const sweep = (days: number, isDryRun: boolean) =>
        sweepFiles({ url, open, minAgeDays: 7, isDryRun, now: afterDays(days) });
      const found = async (days: number, isDryRun: boolean) =>
        (await sweep(days, isDryRun)).filter(({ orphans, unknown }) => orphans + unknown > 0);

      expect(await found(6, false)).toMatchObject([{ folder: "media", orphans: 0, unknown: 1 }]);
      const orphans = [
        { folder: "originals", files: 2, orphans: 1, bytes: 1_000, unknown: 0 },
        { folder: "media", files: 6, orphans: 3, bytes: 3_000, unknown: 1 },
        { folder: "attachments", files: 3, orphans: 1, bytes: 1_000, unknown: 0 },
        { folder: "uploads", files: 1, orphans: 1, bytes: 1_000, unknown: 0 },
      ];
      expect(await found(8, true)).toEqual(orphans);
      expect(await found(8, false)).toEqual(orphans);
      expect(await namesOf(open("originals"))).toEqual([shown]);
      expect(await namesOf(open("media"))).toEqual([`${shown}-320.webp`, `${shown}-social.jpg`, "notes.txt"].sort());
      expect(await namesOf(open("attachments"))).toEqual([`${attached}-small.webp`, `${attached}.jpg`]);
      expect(await namesOf(open("uploads"))).toEqual([]);
      expect(await found(8, false)).toMatchObject([{ folder: "media", files: 3, orphans: 0, unknown: 1 }]);
    }));

  test("deletes nothing as a role that row-level security applies to", () =>
    inMarketWithFiles(open, async (ownerUrl) => {
      makeOld();
      const owner = postgres(ownerUrl, { max: 1, onnotice() {} });
      const role = `sweeper_${key()}`;
      await owner`create role ${owner(role)} login password 'secret' in role pg_read_all_data`;
      const url = new URL(ownerUrl);
      Object.assign(url, { username: role, password: "secret" });
      const before = await namesOf(open("media"));
      await expect(
        sweepFiles({ url: url.href, open, minAgeDays: 7, isDryRun: false, now: afterDays(8) }),
      ).rejects.toMatchObject({ code: "42501" });
      expect(await namesOf(open("media"))).toEqual(before);
      await owner`drop role ${owner(role)}`;
      await owner.end();
    }));
});
