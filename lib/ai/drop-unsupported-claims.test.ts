import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Locale, locales } from "../i18n/locale";
import { claimsIn } from "./claims";
import { dropUnsupportedClaims, keepIfSupported } from "./drop-unsupported-claims";
import { collectSupportedClaims, findUnsupportedReason } from "./find-unsupported-claims";
import { numberWordsIn } from "./number-words";
import { numbersIn } from "./numbers-in";

const supported = collectSupportedClaims(
  ["哭哭马毛绒玩具，高 25 厘米，PP 棉填充", "Crying horse, 1,500 g, waterproof, set of 3"],
  ["Plush Toys Yiwu"],
);

describe("a model's text", () => {
  test.each<[Locale, string]>([
    ["en", "A crying horse to hug, 25 cm tall."],
    ["es", "Caballo que llora, 25 cm de alto."],
    ["zh", "会哭的小马，高 ２５ 厘米，三件套。"],
    ["ar", "حصان باكٍ بارتفاع ٢٥ سم."],
    ["ru", "Плачущая лошадка, 1 500 г."],
    ["en", "It is waterproof."],
    ["fr", "Cheval qui pleure, imperméable."],
    ["zh", "3"],
  ])("may repeat the shop's statements in any language and any digits: %s %s", (locale, words) => {
    expect(findUnsupportedReason(words, locale, supported)).toBeUndefined();
  });

  test.each<[string, Locale, string]>([
    ["number", "en", "A crying horse, 30 cm tall."],
    ["number", "en", "Horse of 2.5 cm."],
    ["number", "zh", "小马十二件装。"],
    ["number", "en", "A dozen horses in a box."],
    ["number", "ru", "Лошадка за сто дней."],
    ["number", "ar", "حصان بارتفاع ٣٠ سم."],
    ["number", "en", "Horse ½ price."],
    ["unit", "en", "Horse of 25 kg."],
    ["unit", "en", "Plays for 25 hours."],
    ["currency", "en", "Only 25 USD."],
    ["claim", "en", "CE marked horse."],
    ["claim", "zh", "通过认证的小马。"],
    ["claim", "es", "El mejor caballo."],
    ["claim", "pt-br", "Cavalo atóxico."],
    ["claim", "ur", "بہترین گھوڑا۔"],
    ["claim", "fr", "Cheval garanti."],
    ["claim", "ru", "Безопасная лошадка."],
    ["claim", "ar", "حصان صديق للبيئة."],
    ["claim", "en", "Food-grade filling."],
    ["name", "en", "A horse as Disney makes them."],
    ["name", "zh", "Zuru 同款小马。"],
    ["name", "en", "A horse by the makers of Moonling."],
    ["name", "en", "Crying horse™"],
    ["link", "en", "See https://pay.example.net now."],
    ["sign", "en", "Horse <b>bold</b>"],
    ["sign", "en", "Call +86 25"],
    ["letters", "zh", "A crying horse"],
    ["letters", "en", "哭哭马"],
  ])("must not introduce a %s: %s %s", (reason, locale, words) => {
    expect(findUnsupportedReason(words, locale, supported)).toBe(reason);
  });

  test("loses only the unsupported sentences, while a title is dropped as a whole", () => {
    const text = "A crying horse, 25 cm tall. CE certified! It costs 3.50 USD.\nSoft filling.";
    expect(dropUnsupportedClaims(text, "en", supported, 2_000)).toEqual({
      text: "A crying horse, 25 cm tall.\nSoft filling.",
      droppedParts: 2,
    });
    expect(dropUnsupportedClaims("会哭的小马。高 30 厘米。PP 棉填充。", "zh", supported, 2_000)).toEqual({
      text: "会哭的小马。PP 棉填充。",
      droppedParts: 1,
    });
    expect(keepIfSupported("Crying horse, 30 cm", "en", supported, 120)).toEqual({ text: "", droppedParts: 1 });
    expect(keepIfSupported("x".repeat(121), "en", supported, 120).text).toBe("");
  });
});

describe("any answer of a model", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.lorem({ maxCount: 20 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            "马",
            "horse",
            " ",
            ". ",
            "。",
            "\n",
            "CE ",
            "防水",
            "best ",
            "25",
            "cm",
            "kg",
            "三件",
            "dozen ",
            "%",
            "$",
            "½",
            "٣",
          ),
          fc.nat(5_000).map(String),
          fc.double({ min: 0, max: 100, noNaN: true }).map((number) => number.toFixed(2)),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join("")),
  );

  test("keeps only numbers and claims of the shop, and filtering it again changes nothing", () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(...locales), (own, words, locale) => {
        const supported = collectSupportedClaims([own]);
        const { text } = dropUnsupportedClaims(words, locale, supported, 2_000);
        for (const line of text.split("\n")) {
          for (const number of numbersIn(line)) expect(supported.numbers).toContain(number);
          for (const number of numberWordsIn(line)) expect(supported.numbers).toContain(number);
          for (const claim of claimsIn(line)) expect(supported.claims).toContain(claim);
        }
        expect(dropUnsupportedClaims(text, locale, supported, 2_000).text).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  test("never keeps an unsupported number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 31, max: 99_999 }), fc.constantFrom(...locales), (number, locale) => {
        const words = { zh: "小马", ru: "лошадка", ar: "حصان", ur: "گھوڑا" }[locale as "zh"] ?? "horse";
        fc.pre(number !== 1_500);
        for (const shown of [
          String(number),
          number.toLocaleString("en"),
          number.toLocaleString("de"),
          number.toLocaleString("ar-EG"),
        ])
          expect(dropUnsupportedClaims(`${words} ${shown}.`, locale, supported, 2_000).text).toBe("");
      }),
    );
  });
});
