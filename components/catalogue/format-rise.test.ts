import { describe, expect, test } from "vitest";
import { locales } from "@/lib/i18n/locale";
import { formatRise, formatWeeklyViews } from "./format-rise";

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "").replace(/[\u00a0\u202f]/g, " ");
const week = { views: 1240, viewsBefore: 900, inquiries: 12, days: [100, 120, 150, 170, 200, 240, 260] };

describe("the text beside a chart of views", () => {
  test("states views, their rise and inquiries, in each language", () => {
    const texts = Object.fromEntries(locales.map((locale) => [locale, plain(formatWeeklyViews(locale, week))]));
    expect(texts).toEqual({
      en: "Viewed 1,240 times this week, +38% · 12 inquiries",
      zh: "本周浏览 1,240 次，+38% · 12 条询盘",
      es: "Visto 1,240 veces esta semana, +38% · 12 consultas",
      "pt-br": "Visto 1.240 vezes esta semana, +38% · 12 consultas",
      ru: "1 240 просмотров за неделю, +38% · 12 запросов",
      ar: "1,240 مشاهدة هذا الأسبوع، +38% · 12 استفسارًا",
      ur: "اس ہفتے 1,240 بار دیکھا گیا، +38% · 12 انکوائریاں",
      fr: "Vu 1 240 fois cette semaine, +38% · 12 demandes",
    });
  });

  test("omits rise and inquiries if there are none", () => {
    expect(formatWeeklyViews("en", { ...week, viewsBefore: 0, inquiries: 0 })).toBe("Viewed 1,240 times this week");
    expect(plain(formatWeeklyViews("en", { ...week, views: 1, inquiries: 1 }))).toBe(
      "Viewed 1 time this week · 1 inquiry",
    );
  });

  test("omits a rise that would read +0%", () => {
    const rises = [1000, 1004, 1006, 1010].map((views) => plain(formatRise("en", { views, viewsBefore: 1000 })));
    expect(rises).toEqual(["", "", "+1%", "+1%"]);
  });

  test("states a rise from tenfold on as a factor", () => {
    const rise = (views: number, viewsBefore: number) => plain(formatRise("en", { views, viewsBefore }));
    expect([rise(99, 10), rise(100, 10), rise(2469, 100), rise(60_000, 4), rise(9, 10)]).toEqual([
      "+890%",
      "×10",
      "×24",
      "",
      "",
    ]);
  });
});
