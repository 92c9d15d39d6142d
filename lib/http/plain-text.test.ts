import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileTexts, minProcessorTime } from "./hostile-text.fixture";
import { oneLine, optionalText, plainText, requiredText } from "./plain-text";

describe("the text that a person typed", () => {
  test("is cleaned in linear time", () => {
    for (const text of hostileTexts(55_000))
      expect(
        minProcessorTime(() => oneLine(text), 50),
        JSON.stringify(text.slice(0, 8)),
      ).toBeLessThan(50);
  });

  test("loses spaces at the end of lines, a third empty line, and marks that change its direction", () => {
    expect(plainText(" a \t\r\n\u3000\r b\u00a0\n\n\n\n c\u202ed\u0000 ")).toBe("a\n\n b\n\n c d");
    expect(oneLine(" a \n\n b\t\tc ")).toBe("a b c");
  });

  test("is clean, and unchanged when it is cleaned again", () => {
    const unit = fc.constantFrom(
      "a",
      "好",
      " ",
      "\t",
      "\u00a0",
      "\u2028",
      "\n",
      "\r",
      "\u0000",
      "\u202e",
      "\ud83d",
      "😀",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (typed) => {
        const clean = plainText(typed);
        expect(clean).not.toMatch(/[^\S\n]\n|\n{3}|^\s|\s$/);
        expect(clean.isWellFormed()).toBe(true);
        expect(plainText(clean)).toBe(clean);
        expect(clean.replace(/\s/g, "")).toBe(
          typed.toWellFormed().replaceAll("\u0000", "").replaceAll("\u202e", "").replace(/\s/g, ""),
        );
      }),
    );
  });
});

describe("a field of text", () => {
  const cleaned: number[] = [];
  const clean = (text: string) => {
    cleaned.push(text.length);
    return plainText(text);
  };

  test("that is far too long is refused before it is cleaned", () => {
    for (const schema of [requiredText(50, clean), optionalText(50, clean)]) {
      const refused = schema.safeParse(`a${" ".repeat(55_000)}b`);
      expect(refused.error?.issues).toMatchObject([{ message: "errors.tooLong", params: { maximum: 50 } }]);
    }
    expect(cleaned).toEqual([]);
  });

  test("may contain some spaces and line ends that cleaning drops", () => {
    expect(requiredText(50, clean).parse(`${" ".repeat(60)}${"x\r\n".repeat(24)}y`)).toHaveLength(49);
    expect(optionalText(50).parse(" ".repeat(60))).toBeUndefined();
    expect(optionalText(50).parse(undefined)).toBeUndefined();
    expect(requiredText(50).safeParse("x".repeat(51)).error?.issues).toMatchObject([{ maximum: 50 }]);
  });
});
