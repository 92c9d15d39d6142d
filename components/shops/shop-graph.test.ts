import { array, assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCard } from "@/components/catalogue/card.fixture";
import { breadcrumbList } from "@/components/layout/breadcrumbs";
import { findGraphErrors } from "@/components/layout/graph.fixture";
import { someLocale, someShop } from "./shop.fixture";
import { shopGraph } from "./shop-graph";

describe("the JSON-LD graph of a shop", () => {
  test("is complete for any shop and has an address and position if the shop has a booth", () => {
    assert(
      property(someLocale, someShop, array(arbitraryCard, { maxLength: 3 }), (locale, shop, cards) => {
        const graph = shopGraph(locale, shop, cards, breadcrumbList(locale, [{ name: "x", href: "/en/shop/x" }]));
        expect(findGraphErrors(graph)).toEqual([]);
        const [node] = JSON.parse(JSON.stringify(graph));
        expect(node["@type"]).toEqual(["Organization", "Store"]);
        expect(node.address?.addressCountry).toBe(shop.booths.length ? "CN" : undefined);
        const list = graph.find((each) => each["@type"] === "ItemList");
        expect(list !== undefined).toBe(cards.length > 0);
        expect(node.geo?.["@type"]).toBe(shop.booths.length ? "GeoCoordinates" : undefined);
      }),
    );
  });
});
