import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeXml } from "./escape-html";
import { element } from "./xml";
import { parseXml } from "./xml.fixture";

/** The characters that XML 1.0 allows. */
const isCharacter = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return [
    [0x9, 0xa],
    [0xd, 0xd],
    [0x20, 0xd7ff],
    [0xe000, 0xfffd],
    [0x10000, 0x10ffff],
  ].some(([from = 0, to = 0]) => code >= from && code <= to);
};
const allowed = (text: string) => [...text.toWellFormed()].filter(isCharacter).join("");

const specialTexts = [
  "<",
  ">",
  "&",
  "]]>",
  "&amp;",
  "<!--",
  '"',
  "'",
  "\0",
  "\u001b",
  "\ud800",
  "\udc00",
  "\ufffe",
  "\r\n",
  "😀",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.constantFrom(...specialTexts), { maxLength: 12 }).map((parts) => parts.join("")),
);

describe("text in XML", () => {
  test("comes out as it went in, but for what XML has no way to say", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseXml(element("x", text)).text).toBe(allowed(text));
      }),
    );
  });

  test("stays one value as an attribute", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseXml(element("x", "", { a: text })).attributes.a).toBe(allowed(text).replace(/[\t\n]/g, " "));
      }),
    );
  });

  test("is no markup", () => {
    expect(escapeXml('<b title="x">it\'s & more</b>]]>')).toBe(
      "&lt;b title=&quot;x&quot;&gt;it&#x27;s &amp; more&lt;/b&gt;]]&gt;",
    );
  });
});

test("an element joins what is there and leaves out attributes without a value", () => {
  const child = element("b", 2, { unit: undefined });
  expect(element("a", [child, undefined, false, element("c")], { n: 1 })).toBe('<a n="1"><b>2</b><c/></a>');
});
