import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Locale } from "@/lib/i18n/locale";
import { compileWords, type ListedWord } from "./find-words";

const listed = (word: string, more: Partial<ListedWord> = {}): ListedWord => ({
  rule: "counterfeit_words",
  word,
  locale: null,
  isException: false,
  ...more,
});
const find = (words: ListedWord[], text: string, locale: Locale = "en") => compileWords(words)([{ locale, text }]);

describe("the words of a rule", () => {
  test.each([
    ["replica", "Plush horse, REPLICA of a show horse", "REPLICA"],
    ["réplica", "Replica de bolso", "Replica"],
    ["knock off", "A knock-off bag", "knock-off"],
    ["1:1 copy", "Watch 1:1 Copy", "1:1 Copy"],
    ["高仿", "2026新款高仿马", "高仿"],
    ["假货", "批發假貨手袋", "假貨"],
    ["копия", "Сумка-копия люкс", "копия"],
    ["مقلد", "حقيبة مُقَلَّد فاخرة", "مُقَلَّد"],
    ["مقلد", "الحقيبة المقلد", "المقلد"],
    ["نقلی", "نقلى گھڑی", "نقلى"],
    ["replica", "Rep\u200blica bag", "Replica"],
  ])("%s is found in %s", (word, text, written) => {
    expect(find([listed(word)], text)).toEqual({ counterfeit_words: [written] });
  });

  test.each([
    ["copy", "Copybook with lines"],
    ["fake", "Fakenham lamp"],
    ["копия", "Копилка в виде лошади"],
    ["gun", "Begun in spring"],
    ["knock off", "Knock the dust off"],
  ])("%s is not found inside the words of %s", (word, text) => {
    expect(find([listed(word)], text)).toEqual({});
  });

  test("are not found inside an exception of their rule, and are found beside it", () => {
    const words = [listed("fake"), listed("fake fur", { isException: true })];
    expect(find(words, "Coat of fake fur")).toEqual({});
    expect(find(words, "Fake designer coat of fake fur")).toEqual({ counterfeit_words: ["Fake"] });
    const other = listed("fake", { rule: "banned_goods" });
    expect(find([...words, other], "Coat of fake fur")).toEqual({ banned_goods: ["fake"] });
  });

  test("of one language are looked for in its texts only", () => {
    const words = [listed("chars", { locale: "ur" })];
    expect(find(words, "chars", "ur")).toEqual({ counterfeit_words: ["chars"] });
    expect(find(words, "chars", "en")).toEqual({});
  });

  test("are found wherever they stand between other words, once each", () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 6 }), (wanted, before, after) => {
        const text = [...before, wanted, ...after, wanted].join(" ");
        expect(find([listed(wanted)], text)).toEqual({ counterfeit_words: [wanted] });
      }),
    );
  });

  test("of a long list are found in a long text in proportion to its length", () => {
    const words = Array.from({ length: 500 }, (_, index) => listed(`a a a a a a a ${index}`));
    expect(find(words, "a ".repeat(20_000))).toEqual({});
  });
});
