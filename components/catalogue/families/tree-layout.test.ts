import fc from "fast-check";
import { expect, test } from "vitest";
import { arrangeFamily } from "./tree-layout";

/** Generates families in which each listing has an earlier one as its parent, or none. */
const families = fc
  .array(fc.option(fc.nat(), { nil: null }), { minLength: 1, maxLength: 40 })
  .map((picks) =>
    picks.map((pick, index) => ({ id: index + 1, parentId: pick === null || index === 0 ? null : 1 + (pick % index) })),
  );

test("each listing has its own cell, one column after its parent, in the order of the list", () => {
  fc.assert(
    fc.property(families, (family) => {
      const placed = arrangeFamily(family);
      expect(placed.map(({ member }) => member.id).sort((a, b) => a - b)).toEqual(family.map(({ id }) => id));
      expect(placed.map(({ number }) => number)).toEqual(placed.map((_, index) => index + 1));
      expect(new Set(placed.map(({ column, row }) => `${column} ${row}`)).size).toBe(placed.length);
      for (const { member, column } of placed) {
        const parent = placed.find((each) => each.member.id === member.parentId);
        expect(column).toBe(parent ? parent.column + 1 : 0);
      }
    }),
  );
});

test("a parent is centred between its children", () => {
  const [parent, , second] = arrangeFamily([
    { id: 1, parentId: null },
    { id: 2, parentId: 1 },
    { id: 3, parentId: 1 },
  ]);
  expect(parent?.row).toBe(0.5);
  expect(second).toMatchObject({ column: 1, row: 1, parent: { column: 0, row: 0.5 } });
});
