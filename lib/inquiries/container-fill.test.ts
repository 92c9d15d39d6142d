import { assert, double, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { containers } from "../catalogue/listing";
import { containerFills, maxKg, sharedMeasure } from "./container-fill";

const plush = { cartons: 345, cubicMetres: 345 * 0.196625, grossKg: 345 * 10.4 };
const loads = property(
  integer({ min: 1, max: 20_000 }),
  double({ min: 0.001, max: 0.4, noNaN: true }),
  double({ min: 0.1, max: 60, noNaN: true }),
  (cartons, each, kg) => {
    for (const fill of containerFills({ cartons, cubicMetres: cartons * each, grossKg: cartons * kg })) {
      const volume = (containers.find(({ container }) => container === fill.container)?.cubicMetres ?? 0) * fill.count;
      const weight = maxKg[fill.container] * fill.count;
      expect(fill.share).toBeGreaterThan(0);
      expect(fill.share).toBeLessThanOrEqual(1);
      const withMore = (more: number) => [(cartons + more) * each, (cartons + more) * kg] as const;
      const [room, load] = withMore(fill.cartonsLeft);
      expect(room).toBeLessThanOrEqual(volume * (1 + 1e-9));
      expect(load).toBeLessThanOrEqual(weight * (1 + 1e-9));
      const [over, heavy] = withMore(fill.cartonsLeft + 2);
      expect(over > volume || heavy > weight).toBe(true);
    }
  },
);

describe("the container fill of an inquiry list", () => {
  test("has space for `cartonsLeft` more cartons and for no more, for any load", () => assert(loads));

  test("is about 345 cartons of plush in a 40 ft high cube", () => {
    expect(containerFills(plush)).toMatchObject([
      { container: "20", count: 3, limit: "volume" },
      { container: "40", count: 2, limit: "volume" },
      { container: "40HQ", count: 1, cartonsLeft: 0, limit: "volume" },
    ]);
    expect(containerFills(plush)[2]?.share).toBeGreaterThan(0.99);
  });

  test("is limited by weight when the goods are heavy", () => {
    const [twenty] = containerFills({ cartons: 1000, cubicMetres: 20, grossKg: 20_000 });
    expect(twenty).toMatchObject({ count: 1, limit: "weight", cartonsLeft: 75 });
  });

  test("is empty without cartons", () => {
    expect(containerFills({ cartons: 0, cubicMetres: 0, grossKg: 0 })).toEqual([]);
  });
});

describe("a shared container", () => {
  test("is charged by the larger of cubic metres and tonnes, and by at least one", () => {
    expect(sharedMeasure({ cartons: 30, cubicMetres: 5.9, grossKg: 312 })).toBe(5.9);
    expect(sharedMeasure({ cartons: 30, cubicMetres: 1.2, grossKg: 3000 })).toBe(3);
    expect(sharedMeasure({ cartons: 1, cubicMetres: 0.2, grossKg: 10 })).toBe(1);
  });

  test("is not offered for a load that needs most of a container", () => {
    expect(sharedMeasure(plush)).toBeUndefined();
    expect(sharedMeasure({ cartons: 0, cubicMetres: 0, grossKg: 0 })).toBeUndefined();
  });
});
