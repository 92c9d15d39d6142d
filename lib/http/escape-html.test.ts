import fc from "fast-check";
import { Parser } from "htmlparser2";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { escapeHtml } from "./escape-html";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom("<", ">", "&", '"', "'", "</b>", "&amp;", "&#", "]]>", "-->", "\n", "a"), { maxLength: 12 })
    .map((parts) => parts.join("")),
);

test("escaped text is parsed back unchanged, between tags and in attributes of either quote", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const html = escapeHtml(text);
      let content = "";
      const values: string[] = [];
      const parser = new Parser({
        ontext: (part) => {
          content += part;
        },
        onattribute: (_, value) => values.push(value),
      });
      parser.end(`<b title="${html}" lang='${html}'>${html}</b>`);
      expect({ content, values }).toEqual({ content: text, values: [text, text] });
    }),
  );
});

test("escaped text equals React's output", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const html = escapeHtml(text);
      expect(renderToStaticMarkup(createElement("b", { title: text }, text))).toBe(`<b title="${html}">${html}</b>`);
    }),
  );
});
