import { asc, eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db, Tx } from "@/db/client";
import { sitemapBuckets, sitemapFiles } from "@/db/schema";
import { makeActor, makeListing, makeShop } from "@/db/testing";
import { pauseListing } from "@/lib/catalogue/pause-listing";
import { publishListing } from "@/lib/catalogue/publish-listing";
import { removeListing } from "@/lib/catalogue/remove-listing";
import { paths } from "@/lib/http/paths";
import { noteChanges, noteListings } from "./note-changes";
import { inOwnMarket, pathsIn } from "./own-market.fixture";
import type { Bucket } from "./sitemap";
import { writeBucket } from "./write-bucket";

const small = { most: 5, remaining: 4 };

async function writeAll(db: Db): Promise<string[]> {
  const buckets: Bucket[] = [];
  for (let bucket = await writeBucket(db, small); bucket; bucket = await writeBucket(db, small)) buckets.push(bucket);
  return buckets.map(({ kind, number }) => `${kind} ${number}`);
}

async function openShop(db: Db) {
  const codes = await db.execute<{ code: string }>(sql`select code from attributes order by code limit 3`);
  const attributes = Object.fromEntries(Array.from(codes, ({ code }) => [code, { en: "red" }]));
  return db.transaction(async (tx) => {
    const shop = await makeShop({}, tx);
    const owner = await makeActor({ [shop.id]: "owner" }, tx);
    return { shop, owner, attributes };
  });
}

/** Creates drafts in the order of their ids; `after` changes some and notes them like the event's job. */
async function makeShelf(count: number, db: Db) {
  const { shop, owner, attributes } = await openShop(db);
  const of = (listingId: number) => ({ shopId: shop.id, listingId });
  const ids: number[] = [];
  for (let n = 0; n < count; n++)
    ids.push((await db.transaction((tx: Tx) => makeListing(shop, { attributes: attributes }, tx))).id);
  const after = async (change: typeof publishListing | typeof removeListing, ...some: number[]) => {
    for (const id of some) {
      await change(owner, of(id), db);
      await noteListings([id], db);
    }
  };
  return { ids, after };
}

const path = (id: number) => paths.listing("en", { id, slug: "crying-horse-plush-toy" });
const rangesOf = (db: Db) =>
  db
    .select({ number: sitemapBuckets.number, afterId: sitemapBuckets.afterId, untilId: sitemapBuckets.untilId })
    .from(sitemapBuckets)
    .where(eq(sitemapBuckets.kind, "listings"))
    .orderBy(asc(sitemapBuckets.number));

const filesOf = async (db: Db) => {
  const files = await db
    .select({
      kind: sitemapFiles.kind,
      number: sitemapFiles.number,
      locale: sitemapFiles.locale,
      at: sitemapFiles.changedAt,
    })
    .from(sitemapFiles);
  return new Map(files.map(({ kind, number, locale, at }) => [`${kind}-${locale}-${number}`, at.getTime()]));
};

test(
  "a full bucket is closed and keeps its range; only the newest bucket is open",
  inOwnMarket(async (db) => {
    const { ids, after } = await makeShelf(14, db);
    const [late = 0, ...others] = ids;
    await after(publishListing, ...others.slice(0, 5));
    expect(await writeAll(db)).toEqual(["pages 1", "images 1", "listings 1", "shops 1", "videos 1"]);
    expect(await rangesOf(db)).toEqual([{ number: 1, afterId: 0, untilId: null }]);
    expect(await pathsIn("listings-en-1.xml.gz", db)).toEqual(others.slice(0, 5).map(path));

    await after(publishListing, ...others.slice(5));
    expect((await writeAll(db)).filter((name) => name.startsWith("listings"))).toEqual([
      "listings 1",
      "listings 2",
      "listings 3",
    ]);
    const [first, second] = [others[3] ?? 0, others[7] ?? 0];
    const ranges = [
      { number: 1, afterId: 0, untilId: first },
      { number: 2, afterId: first, untilId: second },
      { number: 3, afterId: second, untilId: null },
    ];
    expect(await rangesOf(db)).toEqual(ranges);
    expect(await pathsIn("listings-zh-2.xml.gz", db)).toHaveLength(4);
    expect(await pathsIn("listings-en-3.xml.gz", db)).toEqual(others.slice(8).map(path));

    await after(publishListing, late);
    expect((await writeAll(db)).sort()).toEqual(["images 1", "listings 1", "shops 1"]);
    expect(await rangesOf(db)).toEqual(ranges);
    expect(await pathsIn("listings-en-1.xml.gz", db)).toEqual([late, ...others.slice(0, 4)].map(path));
  }),
  60_000,
);

test(
  "a closed bucket that exceeds its capacity by late drafts moves its last ids to a new bucket",
  inOwnMarket(async (db) => {
    const { ids, after } = await makeShelf(12, db);
    const [early, others] = [ids.slice(0, 4), ids.slice(4)];
    await after(publishListing, ...others);
    await writeAll(db);
    await after(publishListing, ...early);
    await writeAll(db);
    const numbers = (await rangesOf(db)).map(({ number }) => number);
    const listed = await Promise.all(numbers.map((number) => pathsIn(`listings-en-${number}.xml.gz`, db)));
    expect(listed.flat().sort()).toEqual(ids.map(path).sort());
    for (const each of listed) expect(each?.length).toBeLessThanOrEqual(small.most);
    expect(listed[0]).toEqual(early.map(path));
  }),
  60_000,
);

test(
  "only changed files are written again, and removed listings disappear with their pictures and videos",
  inOwnMarket(async (db) => {
    const { ids, after } = await makeShelf(10, db);
    await after(publishListing, ...ids);
    await writeAll(db);
    const before = await filesOf(db);
    expect([...before.keys()].filter((name) => name.startsWith("images"))).toEqual([
      "images-en-1",
      "images-en-2",
      "images-en-3",
    ]);
    expect(await writeAll(db)).toEqual([]);

    const [first = 0, , third = 0] = ids;
    await after(removeListing, first);
    await after(pauseListing, third);
    expect((await writeAll(db)).sort()).toEqual(["images 1", "listings 1", "shops 1"]);
    expect(await pathsIn("listings-en-1.xml.gz", db)).toEqual(ids.slice(1, 4).map(path));
    expect(await pathsIn("images-en-1.xml.gz", db)).toEqual(ids.slice(1, 4).map(path));
    const now = await filesOf(db);
    expect(now.get("listings-en-1")).toBeGreaterThan(before.get("listings-en-1") ?? 0);
    expect(now.get("listings-en-2")).toBe(before.get("listings-en-2"));

    await noteChanges("listings", [third], db);
    expect(await writeAll(db)).toEqual(["listings 1"]);
    expect(await filesOf(db)).toEqual(now);

    await after(removeListing, ...ids.slice(1));
    await writeAll(db);
    expect(await pathsIn("listings-en-1.xml.gz", db)).toBeUndefined();
    expect([...(await filesOf(db)).keys()].filter((name) => !name.startsWith("pages"))).toEqual([]);
    expect(await pathsIn("shops-en-1.xml.gz", db)).toBeUndefined();
  }),
  60_000,
);

test(
  "changes without a note are found within a day, and a new origin writes all files again",
  inOwnMarket(async (db) => {
    await writeAll(db);
    await db
      .update(sitemapBuckets)
      .set({ writtenAt: sql`now() - interval '25 hours'` })
      .where(eq(sitemapBuckets.kind, "shops"));
    expect(await writeAll(db)).toEqual(["shops 1"]);
    await db.update(sitemapBuckets).set({ origin: "https://former.example" });
    await db.update(sitemapFiles).set({ origin: "https://former.example" });
    const [file] = await db.select({ kind: sitemapFiles.kind }).from(sitemapFiles).limit(1);
    expect(file?.kind).toBe("pages");
    expect(await writeAll(db)).toHaveLength(5);
    expect(await db.$count(sitemapFiles, eq(sitemapFiles.origin, "https://former.example"))).toBe(0);
  }),
  60_000,
);

test(
  "several workers write different buckets, and an unfinished one is written by another worker",
  inOwnMarket(async (db) => {
    const buckets = await Promise.all(Array.from({ length: 4 }, () => writeBucket(db)));
    const names = buckets.flatMap((bucket) => (bucket ? [bucket.kind] : []));
    expect(new Set(names).size).toBe(names.length);
    await db.update(sitemapBuckets).set({ origin: null });
    await expect(
      db.transaction(async (tx) => {
        await writeBucket(tx);
        throw new Error("the power went");
      }),
    ).rejects.toThrow("the power went");
    expect(await writeAll(db)).toHaveLength(5);
  }),
  60_000,
);
