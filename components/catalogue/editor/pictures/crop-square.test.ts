import fc from "fast-check";
import { expect, test } from "vitest";
import { centredSquare, cropToPixels, minShare, moveCrop, placeCrop, positionOf, resizeCrop } from "./crop-square";

const areas = fc.record({ width: fc.integer({ min: 300, max: 2048 }), height: fc.integer({ min: 300, max: 2048 }) });
const share = fc.double({ min: -2, max: 3, noNaN: true });
const pixels = fc.double({ min: -5000, max: 5000, noNaN: true });

test("a square stays inside its picture after any sequence of moves, zooms and placements", () => {
  const step = fc.oneof(
    fc.record({ move: fc.tuple(pixels, pixels) }),
    fc.record({ size: share }),
    fc.record({
      place: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    }),
  );
  fc.assert(
    fc.property(areas, fc.array(step, { maxLength: 12 }), (area, steps) => {
      let crop = centredSquare(area);
      for (const each of steps) {
        if ("move" in each) crop = moveCrop(crop, ...each.move, area);
        else if ("size" in each) crop = resizeCrop(crop, each.size, area);
        else crop = placeCrop(crop, { across: each.place[0], down: each.place[1] }, area);
        const { left, top, side } = cropToPixels(crop, area);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        // Ten-thousandths round to less than half a pixel.
        expect(left + side).toBeLessThanOrEqual(area.width + 0.5);
        expect(top + side).toBeLessThanOrEqual(area.height + 0.5);
        expect(crop.size).toBeGreaterThanOrEqual(Math.floor(minShare(area) * 10_000));
        expect([crop.left, crop.top, crop.size].every(Number.isInteger)).toBe(true);
      }
    }),
  );
});

test("placing a square puts it at the given position", () => {
  const area = { width: 960, height: 640 };
  const crop = placeCrop(resizeCrop(centredSquare(area), 0.6, area), { across: 1, down: 0.25 }, area);
  const { across, down } = positionOf(crop, area);
  expect(across).toBeCloseTo(1, 2);
  expect(down).toBeCloseTo(0.25, 2);
});
