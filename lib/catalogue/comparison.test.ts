import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { listings } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { readCompared, writeCompared } from "./compared";
import { findComparison } from "./comparison";

test("an address names listings, without invalid and repeated ones", () => {
  expect(readCompared(writeCompared([7, 300_000, 7, 36, 9, 10]))).toEqual([7, 300_000, 36, 9, 10]);
  expect(readCompared("7.-1.0.*.zzzzzzzzzzzz.2k9'")).toEqual([7]);
  for (const nothing of [undefined, "", "...", ["7"]]) expect(readCompared(nothing)).toEqual([]);
});

async function publish(
  attributes: Record<string, { en: string }>,
  tx: Tx,
  status: "published" | "paused" = "published",
) {
  const shop = await makeShop({}, tx);
  const { id } = await makeListing(shop, { status }, tx);
  await asShop(shop.id, (own) => own.update(listings).set({ attributes }).where(eq(listings.id, id)), tx);
  await tx.execute(sql`select project_listings(array[${id}]::bigint[])`);
  return id;
}

describe("a comparison", () => {
  test(
    "has the listings on sale in the order of the address, with the attributes that most of them have first",
    rolledBack(async (tx) => {
      const plush = await publish({ material: { en: "plush" }, size: { en: "25 cm" } }, tx);
      const paused = await publish({ material: { en: "felt" } }, tx, "paused");
      const cotton = await publish({ material: { en: "cotton" } }, tx);
      const { cards, attributes } = await findComparison("en", [cotton, paused, plush], 2_400, tx);
      expect(cards.map(({ id }) => id)).toEqual([cotton, plush]);
      expect(cards.every(({ trade }) => trade !== undefined)).toBe(true);
      expect(attributes.map(({ code, values }) => [code, ...values])).toEqual([
        ["material", "cotton", "plush"],
        ["size", undefined, "25 cm"],
      ]);
    }),
  );

  test(
    "of no listing is empty",
    rolledBack(async (tx) => {
      expect(await findComparison("en", [], undefined, tx)).toEqual({ cards: [], attributes: [] });
    }),
  );
});
