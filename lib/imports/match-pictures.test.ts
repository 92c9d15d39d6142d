import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchPictures } from "./match-pictures";

const entriesOf = (names: string[]) => names.map((name, index) => ({ index, name }));
const match = (names: string[], skus: string[]) => {
  const { designs, wrong } = matchPictures(
    entriesOf(names),
    skus.map((sku, index) => ({ sku, id: index + 1 })),
  );
  return [
    Object.fromEntries(designs.map(({ sku, entries }) => [sku, entries.map(({ name }) => name)])),
    wrong.map(({ name, why: reason }) => `${name} ${reason}`),
  ];
};

describe("a picture belongs to the listing", () => {
  test.each([
    ["whose item number is its name", ["A-1.jpg"], ["A-1"], { "A-1": ["A-1.jpg"] }],
    [
      "whose item number is its name with a position, in order",
      ["A-1-10.jpg", "A-1_2.png", "A-1 (3).webp", "A-1.jpg", "A-1（4）.jpg", "A-1 5.jpeg"],
      ["A-1"],
      { "A-1": ["A-1.jpg", "A-1_2.png", "A-1 (3).webp", "A-1（4）.jpg", "A-1 5.jpeg", "A-1-10.jpg"] },
    ],
    [
      "whose item number is its folder",
      ["photos/A-1/2.jpg", "photos/A-1/1.jpg", "photos/A-1/front.jpg", "photos/B/1.jpg"],
      ["A-1", "1"],
      { "A-1": ["photos/A-1/1.jpg", "photos/A-1/2.jpg", "photos/A-1/front.jpg"], "1": ["photos/B/1.jpg"] },
    ],
    [
      "that matches its whole name rather than a part",
      ["A-1.jpg", "A-2.jpg"],
      ["A", "A-1"],
      { A: ["A-2.jpg"], "A-1": ["A-1.jpg"] },
    ],
    [
      "regardless of case and width",
      ["a-1.JPG", "Ａ－2.jpg"],
      ["A-1", "a-2"],
      { "A-1": ["a-1.JPG"], "a-2": ["Ａ－2.jpg"] },
    ],
    ["with the exact spelling where two match", ["ab.jpg"], ["AB", "ab"], { ab: ["ab.jpg"] }],
    ["whose item number contains separators", ["X_9 红.jpg"], ["X_9 红"], { "X_9 红": ["X_9 红.jpg"] }],
  ])("%s", (_, names, skus, designs) => expect(match(names, skus)).toEqual([designs, []]));

  test("but is left out without a listing, with several, or beyond nine pictures", () => {
    const ten = Array.from({ length: 10 }, (_, index) => `A-${index + 1}.jpg`);
    expect(match([...ten, "B.jpg", "c.jpg"], ["A", "C", "C"])).toEqual([
      { A: ten.slice(0, 9) },
      ["B.jpg noSuchListing", "c.jpg severalListings", "A-10.jpg tooMany"],
    ]);
  });

  test("once for all names", () => {
    const part = fc.constantFrom("A", "1", "A-1", "-", " ", "(2)", "12", "红", ".", "front");
    const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join("")}.jpg`);
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
    fc.assert(
      fc.property(
        fc.array(path, { maxLength: 30 }),
        fc.uniqueArray(name.map((each) => each.slice(0, -4))),
        (names, skus) => {
          const { designs, wrong } = matchPictures(
            entriesOf(names),
            skus.map((sku) => ({ sku })),
          );
          const all = [
            ...designs.flatMap(({ entries }) => entries.map((each) => each.name)),
            ...wrong.map((each) => each.name),
          ];
          expect(all.toSorted()).toEqual(names.toSorted());
          for (const { entries } of designs) expect(entries.length).toBeLessThanOrEqual(9);
        },
      ),
    );
  });
});
