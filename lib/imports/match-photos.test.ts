import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchPhotos } from "./match-photos";

const entriesOf = (names: string[]) => names.map((name, index) => ({ index, name }));
const match = (names: string[], skus: string[]) => {
  const { designs, wrong } = matchPhotos(
    entriesOf(names),
    skus.map((sku, index) => ({ sku, id: index + 1 })),
  );
  return [
    Object.fromEntries(designs.map(({ sku, entries }) => [sku, entries.map(({ name }) => name)])),
    wrong.map(({ name, why }) => `${name} ${why}`),
  ];
};

describe("a photo belongs to the design", () => {
  test.each([
    ["it is named after", ["A-1.jpg"], ["A-1"], { "A-1": ["A-1.jpg"] }],
    [
      "it is named after with a number, in order",
      ["A-1-10.jpg", "A-1_2.png", "A-1 (3).webp", "A-1.jpg", "A-1（4）.jpg", "A-1 5.jpeg"],
      ["A-1"],
      { "A-1": ["A-1.jpg", "A-1_2.png", "A-1 (3).webp", "A-1（4）.jpg", "A-1 5.jpeg", "A-1-10.jpg"] },
    ],
    [
      "whose folder it lies in",
      ["photos/A-1/2.jpg", "photos/A-1/1.jpg", "photos/A-1/front.jpg", "photos/B/1.jpg"],
      ["A-1", "1"],
      { "A-1": ["photos/A-1/1.jpg", "photos/A-1/2.jpg", "photos/A-1/front.jpg"], "1": ["photos/B/1.jpg"] },
    ],
    [
      "that has all of its name rather than a part",
      ["A-1.jpg", "A-2.jpg"],
      ["A", "A-1"],
      { A: ["A-2.jpg"], "A-1": ["A-1.jpg"] },
    ],
    [
      "in large and small letters, and wide ones",
      ["a-1.JPG", "Ａ－2.jpg"],
      ["A-1", "a-2"],
      { "A-1": ["a-1.JPG"], "a-2": ["Ａ－2.jpg"] },
    ],
    ["that is written just so where two are alike", ["ab.jpg"], ["AB", "ab"], { ab: ["ab.jpg"] }],
    ["whose number has slashes of its own name", ["X_9 红.jpg"], ["X_9 红"], { "X_9 红": ["X_9 红.jpg"] }],
  ])("%s", (_, names, skus, designs) => expect(match(names, skus)).toEqual([designs, []]));

  test("and to none where there is none, or several, or nine already", () => {
    const ten = Array.from({ length: 10 }, (_, index) => `A-${index + 1}.jpg`);
    expect(match([...ten, "B.jpg", "c.jpg"], ["A", "C", "C"])).toEqual([
      { A: ten.slice(0, 9) },
      ["B.jpg noSuchDesign", "c.jpg severalDesigns", "A-10.jpg tooMany"],
    ]);
  });

  test("once, whatever the names", () => {
    const part = fc.constantFrom("A", "1", "A-1", "-", " ", "(2)", "12", "红", ".", "front");
    const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join("")}.jpg`);
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
    fc.assert(
      fc.property(
        fc.array(path, { maxLength: 30 }),
        fc.uniqueArray(name.map((each) => each.slice(0, -4))),
        (names, skus) => {
          const { designs, wrong } = matchPhotos(
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
