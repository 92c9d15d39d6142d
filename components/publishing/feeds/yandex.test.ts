import { describe, expect, test } from "vitest";
import type { Currency, Rates } from "@/lib/core/money";
import { parseXml } from "@/lib/http/xml.fixture";
import type { Locale } from "@/lib/i18n/locale";
import type { Product } from "@/lib/publishing/feeds/product";
import { joinParts } from "@/lib/publishing/feeds/published-listing.fixture";
import { renderYandexFeed } from "./yandex";

const perUsd: Record<Currency, number> = { USD: 1, CNY: 7, EUR: 0.9, BRL: 5, MXN: 18, ZAR: 17, RUB: 80, PKR: 280 };
const rates: Rates = { perUsd, asOf: "2026-11-20" };
const product: Product = {
  id: 36,
  slug: "plyushevaya-loshadka",
  sku: "KM-25",
  text: { title: "Плюшевая <b>лошадка</b> & друзья", description: "" },
  sourceLocale: "zh",
  currency: "CNY",
  trade: {
    tiers: [
      { fromQuantity: 120, unitPrice: 1400 },
      { fromQuantity: 500, unitPrice: 1050 },
    ],
    leadTimes: [],
    packing: { piecesPerCarton: 80, length: 65, width: 55, height: 55, grossGrams: 10_400, netGrams: 9_600 },
  },
  unitCode: "pcs",
  categoryId: 101,
  attributes: { material: { zh: "毛绒", ru: "Плюш" }, color: { zh: "红" } },
  pictures: ["horse", "horse-back"],
  shop: { names: { en: "Spring Toys", zh: "春天玩具" }, locale: "zh" },
};

async function* pages(...all: Partial<Product>[][]) {
  for (const page of all) yield page.map((each) => ({ ...product, ...each }));
}
const shopOf = async (locale: Locale, ...all: Partial<Product>[][]) => {
  const catalog = parseXml(
    await joinParts(renderYandexFeed(locale, pages(...all), rates, new Date("2026-11-26T15:00:00.123Z"))),
  );
  const [shop] = catalog.all("shop");
  if (!shop) throw new Error("no shop");
  return { catalog, shop, offers: shop.all("offers")[0]?.children ?? [] };
};

describe("the products of the Yandex feed", () => {
  test("belong to categories with their industry and have one currency", async () => {
    const { catalog, shop } = await shopOf("ru", [{}]);
    expect(catalog.name).toBe("yml_catalog");
    expect(catalog.attributes.date).toBe("2026-11-26T15:00:00Z");
    expect([shop.textOf("name"), shop.textOf("url")]).toEqual(["Rattledrum", "http://localhost:3000/ru"]);
    expect(shop.all("currencies")[0]?.children.map(({ attributes }) => attributes)).toEqual([{ id: "RUB", rate: "1" }]);
    const categories = shop.all("categories")[0]?.children ?? [];
    expect(categories.find(({ attributes }) => attributes.id === "101")).toMatchObject({
      text: "Мягкие игрушки",
      attributes: { parentId: "1" },
    });
    expect(categories.find(({ attributes }) => attributes.id === "1")?.attributes.parentId).toBeUndefined();
  });

  test("have the unit price of the largest quantity and the MOQ", async () => {
    const [offer] = (await shopOf("ru", [{}])).offers;
    expect(offer?.attributes).toEqual({ id: "10", available: "true" });
    expect(offer?.all("price")[0]).toMatchObject({ text: "120.00", attributes: { from: "true" } });
    expect(offer?.textOf("currencyId")).toBe("RUB");
    expect(offer?.textOf("min-quantity")).toBe("120");
    expect(offer?.textOf("sales_notes")).toBe("Минимальный заказ: 120 шт.");
  });

  test("have texts in the feed's language, or else in the shop's", async () => {
    const [offer] = (await shopOf("ru", [{}])).offers;
    expect(offer?.textOf("name")).toBe(product.text.title);
    expect(offer?.textOf("description")).toBe(product.text.title);
    expect(offer?.textOf("vendor")).toBe("春天玩具");
    expect(offer?.textOf("vendorCode")).toBe("KM-25");
    expect(offer?.all("param").map(({ attributes, text }) => [attributes.name, text])).toEqual([
      ["Материал", "Плюш"],
      ["Цвет", "红"],
    ]);
    expect(offer?.all("picture").map(({ text }) => text)).toEqual([
      "http://localhost:3000/media/horse-1x1.jpg",
      "http://localhost:3000/media/horse-back-1x1.jpg",
    ]);
    expect(offer?.textOf("weight")).toBe("0.130");
  });

  test("come page by page, and form a valid catalogue without products", async () => {
    const ids = async (...all: Partial<Product>[][]) =>
      (await shopOf("en", ...all)).offers.map(({ attributes }) => attributes.id);
    expect(await ids([{ id: 1 }, { id: 2 }], [{ id: 3 }])).toEqual(["1", "2", "3"]);
    expect(await ids()).toEqual([]);
  });

  test("respect the limits of the format", async () => {
    const text = { title: "плюш ".repeat(40), description: "плюш ".repeat(700) };
    const [offer] = (await shopOf("ru", [{ text }])).offers;
    expect([...(offer?.textOf("name") ?? "")].length).toBeLessThanOrEqual(150);
    expect([...(offer?.textOf("description") ?? "")].length).toBeLessThanOrEqual(3_000);
    expect(offer?.textOf("name")).toMatch(/плюш…$/);
  });
});
