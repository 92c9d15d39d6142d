import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { makeListing, makeShop } from "@/db/testing";
import type { SomeTexts } from "../i18n/locale";
import { buildSuggestions } from "./build-suggestions";

/** Makes a shop with published listings of these titles, and builds the suggestions and spelling terms. */
export async function makeSuggestedShop(names: SomeTexts, titles: SomeTexts[], tx: Tx) {
  const shop = await makeShop({ names }, tx);
  for (const each of titles) {
    const { id } = await makeListing(shop, { status: "published", titles: each }, tx);
    await tx.execute(sql`select project_listings(array[${id}]::bigint[])`);
  }
  await buildSuggestions(tx);
  return shop;
}
