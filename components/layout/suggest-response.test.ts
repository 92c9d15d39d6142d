import { describe, expect, test } from "vitest";
import type { Suggestion } from "@/lib/search/suggest";
import { toSuggestResponse } from "./suggest-response";

const found: Suggestion[] = [
  { kind: "phrase", label: "плюшевый пони", locale: "ru", category: "Мягкие игрушки", count: 1_240 },
  {
    kind: "category",
    label: "Мягкие игрушки",
    category: { id: 101, slug: "plush-toys" },
    count: 5,
    pictureKey: "bear",
  },
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

  test("shows category and count of a phrase, picture and count of a category, and the booth of a shop", () => {
    const booth = { districtCode: "D1", floor: 1, number: "1056" };
    const all = [...found, { kind: "shop" as const, label: "Юаньци", handle: "yuanqi", booth }];
    const items = toSuggestResponse(all, "ru").groups.flatMap(({ items }) => items);
    expect(items.map(({ detail }) => detail)).toEqual(["Мягкие игрушки · 1 240", "5", undefined, "D1 1F 1056"]);
    expect(items.map(({ picture }) => picture).filter(Boolean)).toEqual([expect.stringMatching(/bear-160\.webp$/)]);
    expect(items.some(({ lang }) => lang)).toBe(false);
  });

  test("names the language of a phrase that is not in the reader's", () => {
    const [phrase] = toSuggestResponse(found.slice(0, 1), "pt-br").groups.flatMap(({ items }) => items);
    expect(phrase).toMatchObject({ lang: "ru", detail: "Мягкие игрушки · 1.240" });
  });

  test("omits headings without suggestions, and has no status without any suggestion", () => {
    expect(toSuggestResponse(found.slice(1, 2), "en").groups.map(({ label }) => label)).toEqual(["Categories"]);
    expect(toSuggestResponse([], "ar")).toEqual({ status: "", groups: [] });
  });
});
