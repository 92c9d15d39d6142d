import { describe, expect, test } from "vitest";
import type { Locale } from "../i18n/locale";
import { recogniseLine } from "./recognise-line";

const today = "2026-12-02";
const read = (text: string, locale: Locale) => recogniseLine(text, locale, today);

describe("recognising a line", () => {
  test.each([
    [
      "zh",
      "亲，起订量500个，单价5.8元。",
      [
        ["quotes.minimum", { pieces: 500 }],
        ["quotes.priceIs", { money: { amount: 580, currency: "CNY" } }],
      ],
    ],
    ["zh", "两千五百个多少钱", [["quotes.priceFor", { pieces: 2500 }]]],
    ["zh", "30%定金，发货前付70%", [["payment.deposit", { percent: 30 }]]],
    ["zh", "12月20日之前能交货吗？", [["leadTimes.byAsk", { date: "2026-12-20" }]]],
    ["zh", "1月5日之前能交货吗", [["leadTimes.byAsk", { date: "2027-01-05" }]]],
    ["en", "could u pls send me ur catalogue", [["catalogue.ask", {}]]],
    ["en", "My target price is $1.20 per piece", [["quotes.targetPrice", { money: { amount: 120, currency: "USD" } }]]],
    ["en", "Is the smaple ready?", [["samples.whenAsk", {}]]],
    ["en", "Production takes 15-20 days.", [["leadTimes.takesBetween", { fewestDays: 15, days: 20 }]]],
    ["en", "I need the goods by Dec 20th", [["leadTimes.neededBy", { date: "2026-12-20" }]]],
  ] as const)("reads what people type in %s: %s", (locale, text, phrases) => {
    expect(read(text, locale)).toEqual(phrases.map(([key, values]) => ({ key, values })));
  });

  test("distinguishes a question from a statement by its mark", () => {
    expect(read("有现货。", "zh")).toEqual([{ key: "leadTimes.available", values: {} }]);
    expect(read("有现货？", "zh")).toEqual([{ key: "leadTimes.inStockAsk", values: {} }]);
    expect(read("起订量500个？", "zh")).toBeUndefined();
  });

  test("distinguishes who sends from who receives", () => {
    expect(read("把唛头发给我。", "zh")).toEqual([{ key: "packing.marksPlease", values: {} }]);
    expect(read("我会把唛头发给你。", "zh")).toEqual([{ key: "packing.marksAsk", values: {} }]);
  });

  test("keeps a sentence as it was written unless all of it is known", () => {
    expect(read("有现货，不过要等老板回来。", "zh")).toBeUndefined();
    expect(read("We can ship today, unless it rains. Thank you!", "en")).toEqual([
      "We can ship today, unless it rains.",
      { key: "greetings.thanks", values: {} },
    ]);
    expect(read("你好，这个颜色真好看。", "zh")).toEqual([{ key: "greetings.hello", values: {} }, "这个颜色真好看。"]);
  });

  test.each(["单价1.250元", "I need the goods by 9/12", "样品费0.125美元", "Our price is 5", "30%定金，发货前付60%"])(
    "does not guess figures: %s",
    (text) => {
      expect(read(text, /[a-z]{4}/.test(text) ? "en" : "zh")).toBeUndefined();
    },
  );

  test("reads a message of 4,000 characters within 100 ms", () => {
    const text = "How long does it take to make 500 pieces of this one in the red color? ".repeat(27);
    read(text, "en");
    const started = process.cpuUsage().user;
    read(text, "en");
    read(text, "en");
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(100);
  });
});
