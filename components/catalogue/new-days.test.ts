import { describe, expect, test } from "vitest";
import { locales } from "@/lib/i18n/locale";
import { dayName } from "./new-days";

/** The 25th in Yiwu, but the 24th in Europe. */
const now = new Date("2026-11-24T16:30:00Z");

describe("the name of a day", () => {
  test("depends on the current day in Yiwu", () => {
    expect(["2026-11-25", "2026-11-24", "2026-11-23"].map((day) => dayName("en", day, now))).toEqual([
      "Today",
      "Yesterday",
      "Monday, November 23",
    ]);
  });

  test("is a weekday with its date in each language", () => {
    expect(Object.fromEntries(locales.map((locale) => [locale, dayName(locale, "2026-11-20", now)]))).toEqual({
      en: "Friday, November 20",
      zh: "11月20日星期五",
      es: "Viernes, 20 de noviembre",
      "pt-br": "Sexta-feira, 20 de novembro",
      ru: "Пятница, 20 ноября",
      ar: "الجمعة، 20 نوفمبر",
      ur: "جمعہ، 20 نومبر",
      fr: "Vendredi 20 novembre",
    });
  });
});
