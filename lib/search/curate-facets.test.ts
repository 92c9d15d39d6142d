import { isNotNull, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { categories, facetCounts, facetValues } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { requireRow } from "@/db/testing/require-row";
import { locales, type SomeTexts } from "../i18n/locale";
import { curateFacets } from "./curate-facets";
import { listCategoryFacets, listCuratedFacets } from "./list-curated-facets";
import { recountCategory } from "./recount-category";
import { searchListings } from "./search-listings";

const inAll = (name: string): SomeTexts => Object.fromEntries(locales.map((locale) => [locale, `${name} ${locale}`]));

/** Inserts the counts of a category of 100 listings with a number of listings for each value. */
async function countedCategory(values: [key: string, count: number, names?: SomeTexts][], tx: Tx) {
  const category = requireRow(await tx.query.categories.findFirst({ where: isNotNull(categories.parentId) }));
  await tx.delete(facetCounts);
  await tx.insert(facetCounts).values({ categoryId: category.id, facet: 0, count: 100 });
  for (const [key, count, names = inAll(key)] of values) {
    const [value] = await tx.insert(facetValues).values({ attributeCode: "skin_type", key, names }).returning();
    await tx.insert(facetCounts).values({ categoryId: category.id, facet: requireRow(value).id, count });
  }
  return category;
}
const slugsOf = async (id: number, tx: Tx) => (await listCategoryFacets(id, "en", tx)).map(({ slug }) => slug);

describe("the curated facets of a category", () => {
  test(
    "are selective values of at least twelve listings, named in every language and in Latin letters, sorted by count",
    rolledBack(async (tx) => {
      const category = await countedCategory(
        [
          ["just enough", 12],
          ["too few", 11],
          ["stainless steel 304", 40],
          ["nearly all", 91],
          ["one language", 50, { zh: "单" }],
          ["棉", 50],
          ["same/slug", 30],
          ["same slug", 20],
        ],
        tx,
      );
      await tx.execute(curateFacets());
      expect(await listCategoryFacets(category.id, "fr", tx)).toMatchObject([
        { slug: "skin-type-stainless-steel-304", name: "stainless steel 304 fr", count: 40 },
        { slug: "skin-type-same-slug", name: "same/slug fr", count: 30 },
        { slug: "skin-type-just-enough", count: 12 },
      ]);
      expect(await listCuratedFacets(tx)).toContainEqual({
        category: { id: category.id, slug: category.slug },
        slug: "skin-type-just-enough",
      });
    }),
  );

  test(
    "are at most twelve per category, and deleted when too few listings have them",
    rolledBack(async (tx) => {
      const category = await countedCategory(
        Array.from({ length: 15 }, (_, index) => [`value ${index}`, 20 + index]),
        tx,
      );
      await tx.execute(curateFacets());
      expect(await slugsOf(category.id, tx)).toHaveLength(12);
      expect(await slugsOf(category.id, tx)).not.toContain("skin-type-value-2");
      await tx.execute(sql`update facet_counts set count = 3 where facet <> 0 and count > 25`);
      await tx.execute(curateFacets([category.id + 1]));
      expect(await slugsOf(category.id, tx)).toHaveLength(12);
      await tx.execute(curateFacets([category.id]));
      expect(await slugsOf(category.id, tx)).toEqual([5, 4, 3, 2, 1, 0].map((each) => `skin-type-value-${each}`));
    }),
  );

  test(
    "are counted from published listings, and find them",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const ids: number[] = [];
      for (let count = 0; count < 14; count++) {
        const attributes: Record<string, SomeTexts> = count < 12 ? { material: inAll("zorblat") } : {};
        ids.push((await makeListing(shop, { status: "published", attributes }, tx)).id);
      }
      await tx.execute(sql`select project_listings(array[${sql.join(ids, sql`, `)}]::bigint[])`);
      await recountCategory({ data: { listingId: ids[0] ?? 0 } }, tx);
      const category = requireRow(await tx.query.categories.findFirst({ where: isNotNull(categories.parentId) }));
      const facet = requireRow(
        (await listCategoryFacets(category.id, "en", tx)).find(({ slug }) => slug === "material-zorblat-en"),
      );
      const found = await searchListings({ locale: "en", categoryId: category.id, values: [facet.valueId] }, tx);
      expect(found.items.map(({ id }) => id).sort()).toEqual(ids.slice(0, 12).sort());
    }),
  );
});
