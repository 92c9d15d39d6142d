import { describe, expect, test } from "vitest";
import { estimateWidth, placeLabels } from "./street-labels";

const spans = (booths: { x: number; name: string }[], start: number, width: number) =>
  placeLabels(booths, start, width).flatMap(({ x, anchor, isShown }, index) => {
    const length = estimateWidth(booths[index]?.name ?? "");
    return isShown ? [anchor === "start" ? [x, x + length] : [x - length, x]] : [];
  });

describe("labels along a street", () => {
  test("never overlap each other, the street's own name or the wall", () => {
    const booths = Array.from({ length: 12 }, (_, index) => ({
      x: (index * 96) % 400,
      name: `Booth of family ${index}`,
    }));
    const shown = spans(booths, 60, 416);
    expect(shown.length).toBeGreaterThan(1);
    for (const [from = 0, to = 0] of shown) {
      expect(from).toBeGreaterThanOrEqual(60);
      expect(to).toBeLessThanOrEqual(416);
      for (const [left = 0, right = 0] of shown) expect(left === from || right < from || left > to).toBe(true);
    }
  });

  test("show the name of a shop with adjacent booths once", () => {
    const labels = placeLabels(
      [
        { x: 80, name: "三姐妹" },
        { x: 104, name: "三姐妹" },
        { x: 300, name: "金华" },
      ],
      40,
      416,
    );
    expect(labels.map(({ isShown }) => isShown)).toEqual([true, false, true]);
  });

  test("are right-aligned at the end of the street", () => {
    expect(placeLabels([{ x: 392, name: "Happy Sister Toys" }], 60, 416)).toEqual([
      { x: 416, anchor: "end", isShown: true },
    ]);
  });
});
