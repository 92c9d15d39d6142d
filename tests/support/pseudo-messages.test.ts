import { describe, expect, test } from "vitest";
import { accent, changeWords, mirror } from "./pseudo-messages";

describe("a message in a pseudo-language", () => {
  test("is accented and longer, and keeps its arguments", () => {
    expect(changeWords("Page {page, number} of <b>{count}</b>", accent)).toBe(
      "Ƥȧɠḗ~~ {page, number} ǿƒ~ <b>{count}</b>",
    );
    expect(changeWords("{count, plural, one {# day} other {# days}} left", accent)).toBe(
      "{count,plural,one{# ḓȧẏ~~} other{# ḓȧẏş~~}} ŀḗƒŧ~~",
    );
  });

  test("runs from right to left word by word", () => {
    expect(changeWords("Ask {shop} now", mirror)).toBe("\u202eAsk\u202c {shop} \u202enow\u202c");
  });
});
