import { sql } from "drizzle-orm";
import { asShop, closeDatabase, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { formerHandles } from "@/db/schema";
import { makeListing } from "@/db/testing";
import { type Locale, locales, type Texts } from "@/lib/i18n/locale";
import { noteChanges, noteListings } from "@/lib/publishing/sitemaps/note-changes";
import { writeBucket } from "@/lib/publishing/sitemaps/write-bucket";
import { World } from "../../e2e/support/world";
import { identityOf } from "./address";

const inAll = (text: (locale: Locale) => string) =>
  Object.fromEntries(locales.map((locale) => [locale, text(locale)])) as Texts;

/**
 * Adds to a demo market what it lacks: every state of shops and listings, and titles that try to break out of the page.
 * @returns the identities of all their pages, which are opened even in a sample
 */
export async function makeStates(): Promise<ReadonlySet<string>> {
  const world = new World();
  const called = (name: string) => inAll((locale) => `${name} ${world.word} ${locale}`);
  const shop = await world.makeShop({ names: called("States"), stories: called("Every state") });
  const renamed = await world.makeShop({ names: called("Renamed") });
  const small = await world.makeShop({ names: called("Small") });
  const closed = await world.makeShop({ names: called("Closed"), closedAt: new Date() });
  const designs = [];
  const add = async (titles: Partial<Texts>, parts: Parameters<World["makeDesign"]>[1] = {}, of = shop) => {
    const design = await world.makeDesign(of, { titles, ...parts });
    designs.push(design);
    return design;
  };
  await add(called(`</script><script>alert("1")</script> & <b>'bold'</b>`));
  await add(called("“Quoted” {braces} %20 \\u003c "));
  await add(called("Twin"));
  await add(called("Twin"));
  const successor = await add(called("Successor"));
  await add(called("Paused"), { status: "paused" });
  await add(called("Discontinued"), { status: "discontinued", successorId: successor.id });
  await add(called("Removed"), { status: "removed" });
  await add(called("On request"), { tiers: [] });
  await add({ zh: `未译 ${world.word}` }, { locale: "zh" });
  for (const name of ["One", "Two", "Three"]) await add(called(name), {}, renamed);
  await add(called("Alone"), {}, small);
  await add(called("Behind a closed door"), { status: "paused" }, closed);
  designs.push(await makeThin(shop, called("Thin")));

  await asShop(renamed.id, (tx) =>
    tx.insert(formerHandles).values({ handle: `was-${world.word}`, shopId: renamed.id }),
  );
  await database.transaction((tx) => purgeDocuments(tx, "home", "market:D1"));
  await noteListings(
    designs.map(({ id }) => id),
    database,
  );
  await closeDatabase();
  const slugs = designs.flatMap(({ id }) =>
    locales.map((locale) => `/${locale}/p/crying-horse-plush-toy-${id.toString(36)}`),
  );
  const shops = [shop, renamed, small].flatMap(({ handle }) =>
    locales.flatMap((locale) => [`/${locale}/shop/${handle}`, `/${locale}/shop/${handle}/designs`]),
  );
  return new Set([...slugs, ...shops].map(identityOf));
}

/** Updates all sitemaps, as the schedule does every few minutes. */
export async function writeSitemaps(): Promise<void> {
  await noteChanges("pages", [1], database);
  while (await writeBucket());
  await closeDatabase();
}

/** Creates a thin listing: without pictures and with hardly any text. */
const makeThin = (shop: { id: number }, titles: Texts) =>
  database.transaction(async (tx) => {
    const listing = await makeListing(shop, { status: "published", pictureCount: 0, titles }, tx);
    await asShop(shop.id, (inside) => inside.execute(sql`select project_listings(array[${listing.id}]::bigint[])`), tx);
    return listing;
  });
