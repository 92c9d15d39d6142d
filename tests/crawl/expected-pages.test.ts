import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { loadReference } from "@/db/reference/load";
import * as schema from "@/db/schema";
import { inEmptyMarket, makeListing, makeShop, makeVideo } from "@/db/testing";
import { readExpected } from "./expected-pages";
import { readProbes } from "./probes";

/** Returns the expected addresses in a language, without those of districts and floors. */
async function listedIn(locale: string, databaseUrl: string): Promise<string[]> {
  const all = [...(await readExpected(databaseUrl)).keys()];
  return all.filter((address) => address.startsWith(`/${locale}`) && !address.startsWith(`/${locale}/market/`)).sort();
}

/** Runs `work` in this database and commits. */
async function inMarket<T>(ownerUrl: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = postgres(ownerUrl, { max: 1, onnotice() {} });
  try {
    await loadReference(client);
    return await drizzle(client, { schema, casing: "snake_case" }).transaction(work);
  } finally {
    await client.end();
  }
}

const alwaysThere = [
  "/en",
  ...["about", "checks", "contact", "help", "industries", "market"].map((page) => `/en/${page}`),
  ...["open-a-shop", "privacy", "sourcing", "terms"].map((page) => `/en/${page}`),
];

test("the list of an empty market contains only pages that need no listings", () =>
  inEmptyMarket(async (ownerUrl) => {
    const listed = (await listedIn("en", ownerUrl)).filter((address) => address !== "/en/categories");
    expect(listed).toEqual(alwaysThere);
    expect((await readProbes(ownerUrl)).every(({ status }) => status === 404)).toBe(true);
  }));

test("the list contains listings that have text, are not thin and not gone, and the lists of such listings", () =>
  inEmptyMarket(async (ownerUrl) => {
    const made = await inMarket(ownerUrl, async (tx) => {
      const shop = await makeShop({ handle: "sisters" }, tx);
      const small = await makeShop({ handle: "small" }, tx);
      const closed = await makeShop({ handle: "closed", closedAt: new Date() }, tx);
      const long = { en: "Crying horse plush toy, 25 cm", zh: "哭哭马毛绒玩具" };
      const list = (of: { id: number }, parts: Parameters<typeof makeListing>[1] = {}) =>
        makeListing(of, { status: "published", titles: long, ...parts }, tx);
      const expectedListings = [
        await list(shop),
        await list(shop),
        await list(shop, { titles: { en: long.en } }),
        await list(small),
      ];
      expectedListings.push(await list(shop, { status: "paused" }), await list(shop, { status: "discontinued" }));
      const video = await makeVideo(shop, { listingId: expectedListings[0]?.id }, tx);
      for (const status of ["draft", "submitted", "removed"] as const) await list(shop, { status });
      await list(shop, { pictureCount: 0 });
      await list(shop, { titles: { en: "Horse" } });
      await list(closed);
      return { expectedListings, video };
    });
    const listed = await listedIn("en", ownerUrl);
    const designs = listed.filter((address) => address.startsWith("/en/p/"));
    expect(designs).toEqual(
      made.expectedListings.map(({ id }) => `/en/p/crying-horse-plush-toy-${id.toString(36)}`).sort(),
    );
    expect(listed).toEqual(expect.arrayContaining([...alwaysThere, "/en/new", "/en/trending", "/en/videos"]));
    expect(listed).toContain(`/en/videos/-${made.video.id.toString(36)}`);
    expect(listed.filter((address) => address.startsWith("/en/shop/"))).toEqual([
      "/en/shop/sisters",
      "/en/shop/sisters/designs",
    ]);
    expect(listed.filter((address) => address.startsWith("/en/c/"))).toHaveLength(2);
    expect((await listedIn("zh", ownerUrl)).filter((address) => address.startsWith("/zh/p/"))).toHaveLength(0);
    const gone = (await readProbes(ownerUrl)).filter(({ status }) => status === 410);
    expect(gone.map(({ address }) => address)).toEqual(
      expect.arrayContaining(["/ar/shop/closed", "/ar/shop/closed/designs"]),
    );
  }));
