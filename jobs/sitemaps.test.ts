import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { rateLimits } from "@/db/schema";
import { makeActor, makeListing, makeShop } from "@/db/testing";
import { editListing } from "@/lib/catalogue/edit-listing";
import { findListingForEdit } from "@/lib/catalogue/find-listing-for-edit";
import { pauseListing } from "@/lib/catalogue/pause-listing";
import { publishListing } from "@/lib/catalogue/publish-listing";
import { removeListing } from "@/lib/catalogue/remove-listing";
import type { Job } from "@/lib/events/job";
import { notifySearchEngines } from "@/lib/publishing/indexnow/notify-search-engines";
import { getIndex } from "@/lib/publishing/sitemaps/get-index";
import { noteShop } from "@/lib/publishing/sitemaps/note-changes";
import { inOwnMarket, pathsIn } from "@/lib/publishing/sitemaps/own-market.fixture";
import { validateSitemap } from "@/lib/publishing/sitemaps/validate-sitemap.fixture";
import { refreshSitemaps, writeSitemaps } from "@/lib/publishing/sitemaps/write-sitemaps";
import { dispatchEvents } from "./dispatcher";
import { runNextJob } from "./run-job";
import { scheduleJobs } from "./schedule";

/** Runs the jobs that write sitemaps, on the test's own database; all other jobs do nothing. */
async function work(db: Db) {
  const handlers: Record<string, (job: Job<never>) => Promise<unknown>> = {
    notifySearchEngines: (job) => notifySearchEngines(job, db),
    noteShop: (job) => noteShop(job, db),
    refreshSitemaps: () => refreshSitemaps(db),
    writeSitemaps: () => writeSitemaps(db),
  };
  while ((await dispatchEvents(db)) > 0);
  while (await runNextJob(db, (name) => handlers[name] ?? (async () => {})));
}

/** Runs the schedule as if ten minutes had passed. */
async function passTenMinutes(db: Db) {
  await db.update(rateLimits).set({ windowEndsAt: sql`window_ends_at - interval '10 minutes'` });
  await scheduleJobs(db);
  await work(db);
}

test(
  "the first scheduled run writes the sitemaps, and the next one applies each change of a listing",
  inOwnMarket(async (db) => {
    await passTenMinutes(db);
    expect((await pathsIn("pages-en-1.xml.gz", db))?.length).toBeGreaterThan(10);
    expect(await pathsIn("listings-en-1.xml.gz", db)).toBeUndefined();

    const codes = await db.execute<{ code: string }>(sql`select code from attributes order by code limit 3`);
    const attributes = Object.fromEntries(Array.from(codes, ({ code }) => [code, { en: "red" }]));
    const { owner, of } = await db.transaction(async (tx) => {
      const shop = await makeShop({}, tx);
      const { id } = await makeListing(shop, { attributes }, tx);
      return { owner: await makeActor({ [shop.id]: "owner" }, tx), of: { shopId: shop.id, listingId: id } };
    });
    const listed = async () => (await pathsIn("listings-en-1.xml.gz", db)) ?? [];
    const path = `/en/p/crying-horse-plush-toy-${of.listingId.toString(36)}`;

    await publishListing(owner, of, db);
    await work(db);
    expect(await listed()).toEqual([]);
    await passTenMinutes(db);
    expect(await listed()).toEqual([path]);
    expect((await pathsIn("pages-en-1.xml.gz", db))?.some((each) => each === "/en/new")).toBe(true);

    await pauseListing(owner, of, db);
    await passTenMinutes(db);
    expect(await listed()).toEqual([path]);

    const before = await findListingForEdit(owner, of, db);
    if (!before) throw new Error("no listing");
    const fr = { title: "Cheval qui pleure", description: "Peluche de 25 cm, brodée à la main." };
    await editListing(owner, { ...before, ...of, texts: { ...before.texts, fr } }, db);
    expect(await pathsIn("listings-fr-1.xml.gz", db)).toBeUndefined();
    await passTenMinutes(db);
    expect(await pathsIn("listings-fr-1.xml.gz", db)).toEqual([`/fr/p/cheval-qui-pleure-${of.listingId.toString(36)}`]);

    const { xml } = await getIndex(db);
    expect(await validateSitemap(xml)).toEqual([]);
    expect(xml).toContain("/sitemaps/listings-fr-1.xml.gz");
    await removeListing(owner, of, db);
    await passTenMinutes(db);
    expect(await pathsIn("listings-fr-1.xml.gz", db)).toBeUndefined();
    expect((await getIndex(db)).xml).not.toContain("/sitemaps/listings-fr-1.xml.gz");
  }),
  90_000,
);

test(
  "a market whose worker never ran has a sitemap index and its pages",
  inOwnMarket(async (db) => {
    const { xml, changedAt } = await getIndex(db);
    expect(changedAt).toBeUndefined();
    expect(await validateSitemap(xml)).toEqual([]);
    const files = [...xml.matchAll(/\/sitemaps\/([^<]+)<\/loc>/g)].map(([, file = ""]) => file);
    expect(files).toHaveLength(8);
    for (const file of files) expect(await pathsIn(file, db), file).toContain(`/${file.slice(6, -9)}/industries`);
    for (const file of ["shops-en-1.xml.gz", "pages-en-2.xml.gz", "pages-de-1.xml.gz"])
      expect(await pathsIn(file, db), file).toBeUndefined();
  }),
  60_000,
);
