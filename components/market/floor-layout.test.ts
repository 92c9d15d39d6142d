import { describe, expect, test } from "vitest";
import { arrangeFloor, cell } from "./floor-layout";

const booth = (area: string | null, street: number | null, number: string) => ({ area, street, number });
const flat = (booths: ReturnType<typeof booth>[]) => {
  const layout = arrangeFloor(booths);
  const placed = layout.areas.flatMap((area) =>
    area.streets.flatMap((street) =>
      street.booths.map(({ booth, x, y }) => ({ number: booth.number, x: area.x + x, y: area.y + y, area })),
    ),
  );
  return { ...layout, placed };
};

describe("the layout of a floor", () => {
  test("places each booth once, inside its area, without overlaps", () => {
    const letters = [..."ABCDEFGHJ", null];
    const booths = Array.from({ length: 400 }, (_, index) =>
      booth(
        letters[index % letters.length] ?? null,
        index % 7 ? (index % 29) + 1 : null,
        `X${(index * 37) % 211}-${index}`,
      ),
    );
    const { placed, width, height } = flat(booths);
    expect(placed.map(({ number }) => number).sort()).toEqual(booths.map(({ number }) => number).sort());
    for (const { x, y, area } of placed) {
      expect(x).toBeGreaterThanOrEqual(area.x);
      expect(x + cell).toBeLessThanOrEqual(area.x + area.width);
      expect(y).toBeGreaterThanOrEqual(area.y);
      expect(y + cell).toBeLessThanOrEqual(area.y + area.height);
      expect(area.x + area.width).toBeLessThanOrEqual(width);
      expect(area.y + area.height).toBeLessThanOrEqual(height);
    }
    const apart = (a: number, b: number) => Math.abs(a - b) >= cell - 0.2;
    const overlaps = placed.filter((one) =>
      placed.some((other) => one !== other && !apart(one.x, other.x) && !apart(one.y, other.y)),
    );
    expect(overlaps).toEqual([]);
  });

  test("fits streets that are longer than usual, and booth numbers that map to one position", () => {
    const { placed, columns } = flat(Array.from({ length: 61 }, (_, index) => booth("A", 3, String(index * 62))));
    expect(columns).toBe(31);
    expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(61);
  });

  test("sorts areas and streets, those without a name last", () => {
    const { areas } = arrangeFloor([booth(null, null, "1"), booth("K", 30, "2"), booth("K", null, "3")]);
    expect(areas.map(({ name }) => name)).toEqual([..."ABCDEFGHK", null]);
    const streets = areas[8]?.streets.map(({ street }) => street) ?? [];
    expect(streets.slice(-2)).toEqual([30, null]);
    expect(streets.slice(0, 3)).toEqual([1, 2, 3]);
  });

  test("does not move a booth when another one opens in its street", () => {
    const before = flat([booth("C", 9, "4642")]).placed[0];
    const after = flat([booth("C", 9, "4640"), booth("C", 9, "4642"), booth("C", 9, "4651")]).placed[1];
    expect([after?.x, after?.y]).toEqual([before?.x, before?.y]);
  });

  test("places consecutive numbers beside each other", () => {
    const [one, two] = flat([booth("A", 6, "A-108"), booth("A", 6, "A-109")]).placed;
    expect(Math.abs((one?.x ?? 0) - (two?.x ?? 0))).toBe(cell);
    expect(one?.y).toBe(two?.y);
  });
});
