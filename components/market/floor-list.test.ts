import { describe, expect, test } from "vitest";
import { groupByArea } from "./floor-list";

const booth = (area: string | null, street: number | null, number: string) => ({
  area,
  street,
  number,
  shop: { id: 1, handle: "a", names: {}, designCount: 0, isVerified: false, industryId: null },
});

describe("grouping booths by area", () => {
  test("keeps the walking order, and puts booths of one area together", () => {
    const areas = groupByArea([booth(null, null, "0"), booth("A", 1, "1"), booth("A", 2, "3"), booth("B", 2, "4")]);
    expect(areas.map(({ name, booths }) => [name, booths.map(({ number }) => number)])).toEqual([
      [null, ["0"]],
      ["A", ["1", "3"]],
      ["B", ["4"]],
    ]);
    expect(groupByArea([])).toEqual([]);
  });
});
