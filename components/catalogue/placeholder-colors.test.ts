import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { placeholderClass, placeholderColors } from "./placeholder-colors";

const css = readFileSync("components/catalogue/picture.css", "utf8");

describe("the placeholder colour of a picture", () => {
  test("is the same in CSS as in the list", () => {
    const inSheet = [...css.matchAll(/\.tone-(\d+) \{\s*background: (#[0-9a-f]{6});/g)].map(([, at, tone]) => [
      at,
      tone,
    ]);
    expect(inSheet).toEqual(placeholderColors.map((tone, at) => [String(at), tone]));
  });

  test("is the same colour for each colour of the list", () => {
    expect(placeholderColors.map(placeholderClass)).toEqual(placeholderColors.map((_, at) => `tone-${at}`));
    expect(placeholderClass("#000000")).toBe(placeholderClass("#24262e"));
  });
});
