import { describe, expect, test } from "vitest";
import type { Locale } from "../i18n/locale";
import { findWrongLanguageReason } from "./find-wrong-language";

describe("a translation", () => {
  test.each<[string, string, Locale]>([
    ["红色的卖完了，下周到货。", "The red ones are sold out and arrive next week.", "pt-br"],
    ["红色的卖完了，下周到货。", "Красные закончились, будут на следующей неделе.", "fr"],
    ["Os vermelhos acabaram.", "The red ones are sold out.", "zh"],
    ["红色的卖完了，下周到货。", "红色的卖完了，下周到货。", "zh"],
    ["Os vermelhos acabaram.", "Las rojas se agotaron.", "ar"],
  ])("of %j as %j is not %s", async (original, translated, to) => {
    expect(await findWrongLanguageReason(original, translated, to)).toBeDefined();
  });

  test.each<[string, string, Locale]>([
    ["红色的卖完了。", "Os vermelhos acabaram.", "pt-br"],
    ["PLUSH-HORSE-RED-FRONT 有货", "PLUSH-HORSE-RED-FRONT есть", "ru"],
    ["Beatriz", "Beatriz", "zh"],
    [
      "见 https://shop.example/the-red-horse-with-the-hat",
      "Veja https://shop.example/the-red-horse-with-the-hat",
      "pt-br",
    ],
    ["2400 🧸", "2400 🧸", "ur"],
    ["有货", "سامان موجود ہے اور کل بھیجا جائے گا", "ur"],
  ])("of %j as %j is in %s", async (original, translated, to) => {
    expect(await findWrongLanguageReason(original, translated, to)).toBeUndefined();
  });
});
