import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { findPublicShop } from "../shops/find-public-shop";
import { listUnavailableListings, unavailablePageCount } from "./list-unavailable-listings";

test(
  "the unavailable listings of a shop are its paused and discontinued ones, newest first",
  rolledBack(async (tx) => {
    const shop = await makeShop({}, tx);
    const stranger = await makeShop({}, tx);
    const make = (status: "published" | "paused" | "discontinued" | "removed" | "draft", ofShop = shop) =>
      makeListing(ofShop, { status, titles: { zh: status } }, tx);
    const [paused, published, discontinued, removed, draft, others] = [
      await make("paused"),
      await make("published"),
      await make("discontinued"),
      await make("removed"),
      await make("draft"),
      await make("paused", stranger),
    ];
    const ids = [paused, published, discontinued, removed, draft, others].map(({ id }) => id);
    await tx.execute(sql`select project_listings(array[${sql.join(ids, sql`, `)}]::bigint[])`);
    expect(await listUnavailableListings(shop.id, "fr", 1, tx)).toEqual([
      { id: discontinued.id, slug: "crying-horse-plush-toy", title: "discontinued", titleLocale: "zh" },
      { id: paused.id, slug: "crying-horse-plush-toy", title: "paused", titleLocale: "zh" },
    ]);
    expect(await listUnavailableListings(shop.id, "fr", 2, tx)).toEqual([]);
    expect((await findPublicShop(shop.handle, tx))?.notOnOfferCount).toBe(2);
    expect([0, 1, 96, 97].map(unavailablePageCount)).toEqual([0, 1, 1, 2]);
  }),
);
