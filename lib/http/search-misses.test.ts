import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSearchMiss, foldSearchedWords, searchMissTags } from "./search-misses";

describe("searched words", () => {
  test("are folded to lower case, one form of each character and single spaces", () => {
    expect(foldSearchedWords("  Rain\tPONCHO\u00a0 XL ")).toBe("rain poncho xl");
    expect(foldSearchedWords("ＵＳＢ－Ｃ 数据线")).toBe("usb-c 数据线");
    expect(foldSearchedWords("crying\u0000horse\u200f")).toBe("crying horse");
    expect(foldSearchedWords("led 20 cm 500 ml")).toBe("led 20 cm 500 ml");
    expect(foldSearchedWords("christmas tree 180cm 20000 mah")).toBe("christmas tree 180cm 20000 mah");
  });

  test.each([
    ["nothing", " \u200b "],
    ["more than 60 characters", "a".repeat(61)],
    ["an email address", "maria lopez maria@example.com"],
    ["an email address with a full-width sign", "maria＠example.com"],
    ["a web address", "https://example.com/maria"],
    ["a web address without a scheme", "www.example.com"],
    ["a telephone number", "+52 55 1234 5678"],
    ["a telephone number with hyphens", "call 138-0013-8000"],
    ["seven digits in a row", "1234567"],
    ["seven Arabic digits", "١٢٣٤٥٦٧"],
  ])("are not recorded with %s", (_, words) => {
    expect(foldSearchedWords(words)).toBeUndefined();
    expect(searchMissTags({ locale: "en", kind: "nothing", words })).toEqual([]);
  });

  test("never fold to something that the table refuses", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (words) => {
        const folded = foldSearchedWords(words);
        if (folded === undefined) return;
        expect(folded).not.toMatch(/@|[0-9]{7}|\0/);
        expect([...folded].length).toBeLessThanOrEqual(60);
        expect(foldSearchedWords(folded)).toBe(folded);
      }),
    );
  });
});

describe("the tag of a miss", () => {
  test("carries language, kind, category and words", () => {
    const tags = searchMissTags({ locale: "pt-br", kind: "partly", words: "Capa: de chuva", categoryId: 312 });
    expect(tags).toEqual(["miss:pt-br:partly:312:capa: de chuva"]);
    const miss = { locale: "pt-br", kind: "partly", words: "capa: de chuva", categoryId: 312 };
    expect(findSearchMiss(["search", ...tags])).toEqual(miss);
  });

  test("has no category if none is known", () => {
    const tags = searchMissTags({ locale: "zh", kind: "nothing", words: "雨披" });
    expect(findSearchMiss(tags)).toEqual({ locale: "zh", kind: "nothing", words: "雨披", categoryId: undefined });
  });

  test("is not found among other tags", () => {
    expect(findSearchMiss(["search", "rates", "miss:xx:nothing:0:a", "miss:en:other:0:a"])).toBeUndefined();
  });
});
