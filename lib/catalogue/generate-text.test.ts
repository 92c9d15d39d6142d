import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locales, type Texts } from "../i18n/locale";
import { generateText } from "./generate-text";
import { translateAttribute } from "./translate-attribute";

const texts = (word: string) => Object.fromEntries(locales.map((locale) => [locale, `${word} ${locale}`])) as Texts;

describe("a generated text", () => {
  test("names the category, the attributes of the phrase book and the item number", () => {
    const horse = {
      category: texts("Plush"),
      attributes: [
        { name: texts("Colour"), value: { zh: "红色" } },
        { name: texts("Size"), value: { zh: "32.5cm" } },
        { name: texts("Filling"), value: { zh: "秘密配方" } },
      ],
      sku: "H-204",
    };
    expect(generateText(horse, "fr")).toEqual({
      title: "Plush fr, rouge, 32,5 cm, H-204",
      description: "Colour fr : rouge\nSize fr : 32,5 cm",
    });
    expect(generateText(horse, "ru").title).toBe("Plush ru, красный, 32,5 см, H-204");
    expect(generateText(horse, "ar").title).toContain("سم");
  });

  test("has the shop's English title in languages of its script, and in others the parts of it that have a name", () => {
    const category = { ...texts("Plush"), ru: "Игрушки", ar: "ألعاب" };
    const horse = { category, englishTitle: "Crying horse, red, 25 cm", attributes: [], sku: null };
    expect(generateText(horse, "es").title).toBe("Plush es, Crying horse, red, 25 cm");
    expect(generateText(horse, "ru").title).toBe("Игрушки, красный, 25 см");
    expect(generateText(horse, "ar").title).not.toMatch(/[A-Za-z]/);
  });

  test("fits the limits for all values, and omits values without a known phrase in that language", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 200 }), { maxLength: 8 }),
        fc.option(fc.string({ minLength: 1, maxLength: 200 })),
        fc.constantFrom(...locales),
        (values, english, locale) => {
          const attributes = values.map((value) => ({ name: texts("A"), value: { zh: value } }));
          const { title, description } = generateText(
            { category: texts("Plush"), englishTitle: english ?? undefined, attributes, sku: null },
            locale,
          );
          expect(title.length).toBeLessThanOrEqual(200);
          expect(title).toContain(`Plush ${locale}`);
          expect(description.length).toBeLessThanOrEqual(4000);
        },
      ),
    );
    expect(translateAttribute({ zh: "秘密配方" }, "en")).toBeUndefined();
    expect(translateAttribute({ zh: "红色、秘密配方" }, "en")).toBeUndefined();
    expect(translateAttribute({ zh: "红色、黑色" }, "es")).toBe("rojo, negro");
  });
});
