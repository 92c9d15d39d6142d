import { describe, expect, test } from "vitest";
import type { Texts } from "../i18n/locale";
import { findGlossaryTerms } from "./glossary";

const named = (en: string, zh: string): Texts => ({ en, zh, es: en, "pt-br": en, ru: en, ar: en, ur: en, fr: en });

describe("the glossary", () => {
  test("has the taxonomy terms of a text in both languages", () => {
    const found = findGlossaryTerms("We need plush toys and umbrellas.", "en", "zh", [
      named("Plush Toys", "毛绒玩具"),
      named("Toys", "玩具"),
      named("Art", "艺术"),
      named("Carton", "纸箱"),
    ]);
    expect(found).toEqual([
      { from: "Plush Toys", to: "毛绒玩具" },
      { from: "Toys", to: "玩具" },
    ]);
    expect(findGlossaryTerms("要毛绒玩具", "zh", "en", [named("Plush Toys", "毛绒玩具")])).toHaveLength(1);
    expect(findGlossaryTerms("A carton.", "en", "zh", [named("Art", "艺术")])).toEqual([]);
  });

  test("comes from the taxonomy and is limited", () => {
    expect(findGlossaryTerms("毛绒玩具", "zh", "pt-br")).toContainEqual({ from: "毛绒玩具", to: "Bichos de pelúcia" });
    const many = Array.from({ length: 100 }, (_, index) => named(`word${index}x`, `词${index}`));
    expect(findGlossaryTerms(many.map(({ en }) => en).join(" "), "en", "zh", many)).toHaveLength(30);
  });
});
