import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Locale, locales } from "../i18n/locale";
import { analyseMessage } from "./analyse-message";
import { detectLanguage } from "./detect-language";

describe("the language of a message", () => {
  test.each([
    ["Preciso de 2.400 peças antes do Natal, com nota fiscal.", "pt-br"],
    ["Necesito 300 piezas para Veracruz antes de diciembre.", "es"],
    ["How much is it with my logo, delivered to Durban?", "en"],
    ["Bonjour, quel est le prix pour 500 pièces livrées au Havre ?", "fr"],
    ["可以，12 月 9 日发货。", "zh"],
    ["FOB Ningbo 多少钱", "zh"],
    ["Сколько стоит доставка до Москвы?", "ru"],
    ["كم سعر القطعة مع الشحن إلى جدة؟", "ar"],
    ["کیا آپ کراچی تک مال بھیج سکتے ہیں؟", "ur"],
  ] satisfies [string, Locale][])("is detected by its words: %s", async (text, locale) => {
    for (const own of locales) expect(await detectLanguage(text, own)).toBe(locale);
  });

  test.each(["ok", "OK thanks", "2400", "👍", "", "DHL 4500123", "こんにちは、価格は？"])(
    "is the writer's own where the text is unclear: %j",
    async (text) => {
      for (const own of ["en", "zh", "ru"] as const) expect(await detectLanguage(text, own)).toBe(own);
    },
  );

  test("is one of the eight for any text", async () => {
    const anything = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.lorem());
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom(...locales), async (text, own) => {
        expect(locales).toContain(await detectLanguage(text, own));
        expect(locales).toContain((await analyseMessage(text, own)).locale);
      }),
    );
  });

  test("is detected without the lines of phrases", async () => {
    const { locale, phrases } = await analyseMessage("Can I get a sample?\nПришлите, пожалуйста, красный цвет.", "en");
    expect(locale).toBe("ru");
    expect(phrases).toEqual([{ line: 0, parts: [{ key: "samples.ask", values: {} }] }]);
  });
});
