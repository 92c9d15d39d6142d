import { describe, expect, test } from "vitest";
import type { Suggestion } from "@/lib/search/suggest";
import { toSuggestResponse } from "./suggest-response";

const found: Suggestion[] = [
  { kind: "phrase", label: "плюшевый пони" },
  { kind: "category", label: "Мягкие игрушки", category: { id: 101, slug: "plush-toys" } },
  { kind: "shop", label: "«Юаньци», игрушки", handle: "yuanqi-toys" },
];

describe("the response with search suggestions", () => {
  test("contains links to a search, a category and a storefront, each under its heading", () => {
    const { groups, status } = toSuggestResponse(found, "ru");
    expect(groups.map(({ label }) => label)).toEqual(["Искать", "Категории", "Магазины"]);
    expect(groups.flatMap(({ items }) => items.map(({ href }) => decodeURIComponent(href)))).toEqual([
      "/ru/search?q=плюшевый+пони",
      "/ru/c/plush-toys-2t",
      "/ru/shop/yuanqi-toys",
    ]);
    expect(status).toBe("3 подсказки");
  });

  test("preserves the industry for a phrase, and the quantity for all links that use it", () => {
    const hrefs = toSuggestResponse(found, "ru", { categoryId: 100, quantity: 2_400 }).groups.flatMap(
      ({ items }) => items,
    );
    expect(hrefs.map(({ href }) => decodeURIComponent(href))).toEqual([
      "/ru/search?q=плюшевый+пони&in=100&qty=2400",
      "/ru/c/plush-toys-2t?qty=2400",
      "/ru/shop/yuanqi-toys",
    ]);
  });

  test("omits headings without suggestions, and has no status without any suggestion", () => {
    expect(toSuggestResponse(found.slice(1, 2), "en").groups.map(({ label }) => label)).toEqual(["Categories"]);
    expect(toSuggestResponse([], "ar")).toEqual({ status: "", groups: [] });
  });
});
