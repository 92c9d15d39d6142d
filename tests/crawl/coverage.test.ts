import { expect, test } from "vitest";
import { locales } from "@/lib/i18n/locale";
import { sampleCoverage } from "./coverage";

const { opens } = sampleCoverage(10, new Set(["/ar/p/horse-state-1"]));

test("a sample opens the same listings in every language, about one in ten", () => {
  const ids = Array.from({ length: 1_000 }, (_, index) => (46_656 + index * 17).toString(36));
  const opened = ids.filter((id) => opens(`/en/p/horse-${id}`));
  expect(opened.length).toBeGreaterThan(60);
  expect(opened.length).toBeLessThan(150);
  for (const id of ids) for (const locale of locales) expect(opens(`/${locale}/p/x-${id}`)).toBe(opened.includes(id));
});

test("a sample opens all English lists, every page that is the only one of its kind, and the given pages", () => {
  for (const address of [
    "/en/c/toys-5?page=9",
    "/en/shop/sisters/designs",
    "/zh/trending",
    "/ur/market/d1/2f",
    "/ar/p/horse-state-1",
  ])
    expect(opens(address), address).toBe(true);
  const pages = Array.from({ length: 200 }, (_, index) => `/fr/c/jouets-${index}`).filter(opens);
  expect(pages.length).toBeLessThan(60);
  const parts = Array.from({ length: 200 }, (_, index) => `/en/shop/sisters/designs?in=${index}`).filter(opens);
  expect(parts.length).toBeLessThan(60);
});
