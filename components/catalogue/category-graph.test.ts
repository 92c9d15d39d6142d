import { array, assert, constant, constantFrom, integer, option, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { findGraphErrors } from "@/components/layout/graph.fixture";
import { someLocale } from "@/components/shops/shop.fixture";
import type { CategoryOverview } from "@/lib/catalogue/category";
import { paths } from "@/lib/http/paths";
import { arbitraryCard } from "./card.fixture";
import { categoryGraph, categorySteps } from "./category-graph";

const someCategory = record<CategoryOverview>({
  id: integer({ min: 1, max: 10_000 }),
  slug: constant("plush-toys"),
  name: constantFrom("Plush toys", "毛绒玩具"),
  districtCode: constant("D1"),
  districtName: constant("District 1"),
  floor: constant(1),
  industry: option(constant({ id: 1, slug: "toys", name: "Toys" })),
  total: constant(60),
  isAbout: constant(false),
  shopCount: constant(9),
  newCount: constant(0),
  shelf: constant([]),
});

describe("structured data of a category", () => {
  test("is valid on each page, and numbers listings on from the previous page", () => {
    const someCards = array(arbitraryCard, { minLength: 1, maxLength: 4 });
    assert(
      property(someLocale, someCategory, someCards, integer({ min: 1, max: 3 }), (locale, category, items, page) => {
        const found = { items, total: 60, page, pageCount: 3 };
        const graph = categoryGraph(
          locale,
          { name: category.name, steps: categorySteps(locale, category), path: paths.category(locale, category, page) },
          found,
        );
        expect(findGraphErrors(graph)).toEqual([]);
        const [collection] = JSON.parse(JSON.stringify(graph));
        expect(collection.mainEntity).toMatchObject({ "@type": "ItemList", numberOfItems: 60 });
        expect(collection.mainEntity.itemListElement[0].position).toBe((page - 1) * 24 + 1);
      }),
    );
  });
});
