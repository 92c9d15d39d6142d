import { describe, expect, test } from "vitest";
import { isMeasure, measureIn } from "./measures";

describe("a measure", () => {
  test("is written with the unit and the decimal sign of the language", () => {
    expect(measureIn("2.5 cm", "en")).toBe("2.5 cm");
    expect(measureIn("2.5 cm", "ru")).toBe("2,5 см");
    expect(measureIn("25 cm", "zh")).toBe("25厘米");
    expect(measureIn("30×42×14 cm", "ar")).toBe("30×42×14 سم");
    expect(measureIn("24 pcs", "fr")).toBe("24 pièces");
  });

  test("takes the Arabic plural of few for up to ten pieces", () => {
    expect(measureIn("6 pcs", "ar")).toBe("6 قطع");
    expect(measureIn("12 pcs", "ar")).toBe("12 قطعة");
  });

  test("leaves names of standards and sizes unchanged", () => {
    for (const value of ["IPX7", "EN71", "US 6–10", "M–XXL", "EU 36–41"]) expect(measureIn(value, "ru")).toBe(value);
  });

  test("is distinguished from a phrase id by its first character", () => {
    expect(isMeasure("25 cm")).toBe(true);
    expect(isMeasure("+1.5–+3.5")).toBe(true);
    expect(isMeasure("v-floral")).toBe(false);
  });
});
