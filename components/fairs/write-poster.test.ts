import { expect, test } from "vitest";
import type { PosterData } from "@/lib/fairs/poster";
import { locales } from "@/lib/i18n/locale";
import { writePoster } from "./write-poster";

const booth = { districtCode: "D1", floor: 2, page: 1, area: "C", street: 9, number: "4642" };
const data: PosterData = {
  fair: { slug: "winter-toys-2026", names: { en: "Winter Fair", zh: "冬季展" } },
  place: { hall: "B1", number: "C 14" },
  shop: { names: { en: "Tideline", zh: "潮线饰物" }, locale: "zh", booth, pictureKey: "tideline" },
  listing: { titles: { en: "Hair claw", zh: "抓夹" }, sku: "0914", moq: 1200, pictureKey: "claw" },
  code: "k7q2ma",
};

test.each(locales)(
  "a poster in %s names the stand, the booth, the item number and the code, and no price",
  (locale) => {
    const text = writePoster(data, "a6", locale);
    expect(text).toMatchObject({ stand: ["B1", "C 14"], booth: ["D1", "2F", "4642"], pictureKey: "claw" });
    expect(text.facts[0]).toContain("0914");
    expect(text.shortPath).toBe("/x/k7q2ma");
    expect(new URL(text.url).pathname).toBe("/x/k7q2ma");
    expect(JSON.stringify(text)).not.toMatch(/US\$|¥|€|R\$|₽|USD|CNY/);
    expect(text.second).toBe(locale === "zh" ? null : "抓夹");
  },
);

test("a poster of a shop without a stand yet has only the booth plate", () => {
  const text = writePoster({ ...data, listing: null, place: { hall: null, number: null } }, "badge", "en");
  expect(text).toMatchObject({ title: "Tideline", stand: [], facts: [], pictureKey: "tideline" });
});
